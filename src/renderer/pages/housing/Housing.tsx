import { chosenOption, housingInTariff, requiredArea, yearlyCost } from '#domain/housing/costs.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import pageStyles from '../../components/Page.module.css'
import { HousingOptions } from './HousingOptions.tsx'
import { Ladder } from './Ladder.tsx'
import styles from './Housing.module.css'

/** Where the practice can be, whether it fits and what it costs beside what the tariff holds; and who can help in time. */
export function Housing() {
  const { t } = useTexts()
  return (
    <SubjectPage subject="housing">
      <Needs />
      <HousingOptions />
      <Ladder />
      <Questions
        subject="housing"
        group="calls"
        ask={[
          'problemExpected',
          'requestWrittenOn',
          'rhoCalledOn',
          'rhoAnswer',
          'municipalityCalledOn',
          'municipalityAnswer',
          'insurerCalledOn',
          'insurerAnswer',
          'subsidiesFound',
        ]}
      />
      <p className={`small ${styles['region']}`}>
        <a href="#/region">{t('housing:regionLink')}</a>
      </p>
    </SubjectPage>
  )
}

function Needs() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { housing, practice } = snapshot.plan
  const needed = requiredArea(practice, pack)
  const inTariff = housingInTariff(practice, pack)
  const chosen = chosenOption(housing)
  return (
    <div className={pageStyles['section']}>
      <KeyFigures
        figures={[
          { label: t('outcomes:requiredArea.label'), outcome: needed },
          { label: t('outcomes:housingInTariff.label'), outcome: inTariff },
          { label: t('outcomes:chosenCost.label'), outcome: chosen ? yearlyCost(chosen) : null },
        ]}
      />
      <OutcomeExplanation outcomes={[needed, inTariff]} />
    </div>
  )
}

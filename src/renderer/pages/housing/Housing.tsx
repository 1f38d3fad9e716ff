import { useState } from 'react'
import { chosenOption, housingInTariff, requiredArea, yearlyCost } from '#domain/housing/costs.ts'
import { statusOf } from '#domain/plan/status.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { HousingOptionForm } from './HousingOptionForm.tsx'
import { HousingOptions } from './HousingOptions.tsx'
import styles from '../../components/Page.module.css'

/** Where the practice can be, whether it fits and what it costs beside what the tariff holds. */
export function Housing() {
  const { t } = useTexts()
  const { snapshot, pack, focusedPath } = useWorkbook()
  const { housing, practice } = snapshot.plan
  const [selectedId, select] = useState<string | null>(() => itemOf(focusedPath))
  const selected = housing.options.find((option) => option.id === selectedId) ?? housing.options[0] ?? null
  const status = statusOf(snapshot.plan, 'housing')
  const needed = requiredArea(practice, pack)
  const inTariff = housingInTariff(practice, pack)
  const chosen = chosenOption(housing)
  return (
    <>
      <PageHead status={status} />
      <div className={styles['section']}>
        <KeyFigures
          figures={[
            { label: t('outcomes:requiredArea.label'), outcome: needed },
            { label: t('outcomes:housingInTariff.label'), outcome: inTariff },
            { label: t('outcomes:chosenCost.label'), outcome: chosen ? yearlyCost(chosen) : null },
          ]}
        />
        <OutcomeExplanation outcomes={[needed, inTariff]} />
      </div>
      <HousingOptions selected={selected} onSelect={select} />
      {selected ? <HousingOptionForm key={selected.id} option={selected} /> : null}
      <PageFoot status={status} />
    </>
  )
}

function itemOf(path: string | null): string | null {
  return path?.startsWith('housing.options.') ? (path.split('.')[2] ?? null) : null
}

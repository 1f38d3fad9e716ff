import { chosenPractice } from '#domain/candidates/score.ts'
import { Note } from '../../components/Note.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useSetField } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import pageStyles from '../../components/Page.module.css'
import { Practices } from './Practices.tsx'
import { SideBySide } from './SideBySide.tsx'
import { StabilityNote } from './StabilityNote.tsx'
import { Editing } from '../../components/Editing.tsx'

/** Practices and places beside each other, by the user's own demands and weights; one becomes the plan's. */
export function Candidates() {
  return (
    <SubjectPage subject="candidates">
      <Chosen />
      <Questions
        subject="candidates"
        group="weights"
        ask={[
          'weightPopulation',
          'weightColleagues',
          'weightBuilding',
          'weightLocation',
          'weightTeam',
          'weightFinances',
          'weightRegionSupport',
        ]}
      />
      <Practices />
      <StabilityNote />
      <SideBySide />
    </SubjectPage>
  )
}

function Chosen() {
  const { t } = useTexts()
  const save = useSetField()
  const chosen = chosenPractice(usePlan().candidates)
  if (!chosen) return null
  const name = chosen.name ?? t('candidates:unnamed')
  const isRuledOut = chosen.hardDemandsMet === 'no'
  const letGo = (
    <Editing>
      <button
        type="button"
        className="button quiet"
        onClick={() => save.mutate({ path: 'candidates.chosen', value: null })}
      >
        {t('candidates:letGo')}
      </button>
    </Editing>
  )
  return (
    <div className={pageStyles['section']}>
      <Note
        tone={isRuledOut ? 'attention' : 'plain'}
        title={t('candidates:planIsAbout', { name })}
        action={letGo}
      >
        <p className="small">{t(isRuledOut ? 'candidates:ruledOut' : 'candidates:planIsAboutText')}</p>
      </Note>
    </div>
  )
}

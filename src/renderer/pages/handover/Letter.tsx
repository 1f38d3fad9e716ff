import { formatDay } from '#domain/field/format.ts'
import { latestLetterDay, objectionsUntil } from '#domain/handover/letter.ts'
import { objectionRule } from '#domain/handover/sources.ts'
import { Questions } from '../../components/Questions.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { Rules } from './Rules.tsx'
import styles from './Handover.module.css'

const SUBJECT = 'handover'

/** The letter to patients: when it goes at the latest, and how long patients can object. */
export function Letter() {
  const { snapshot, pack } = useWorkbook()
  const { handover, route } = snapshot.plan
  if (route.kind !== 'takeover') return null
  const rule = objectionRule(pack)
  return (
    <>
      <Questions
        subject={SUBJECT}
        group="letter"
        ask={['agreementSigned', 'objectionWeeks', 'letterPlannedOn', 'letterSentOn', 'announcedElsewhere']}
      />
      <div className={styles['notes']}>
        <Facts
          facts={[
            { id: 'latest', day: latestLetterDay(handover, route.startDate) },
            { id: 'until', day: objectionsUntil(handover) },
          ]}
        />
        {rule ? <Rules rules={[rule]} /> : null}
      </div>
    </>
  )
}

interface Fact {
  readonly id: string
  readonly day: string | null
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { t, language } = useTexts()
  return (
    <dl className={styles['facts']}>
      {facts.map(({ id, day }) => (
        <div key={id}>
          <dt>{t(`handover:letter.${id}`)}</dt>
          <dd>{day === null ? t('outcomes:unknown') : formatDay(day, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

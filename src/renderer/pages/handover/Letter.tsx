import { formatDay } from '#domain/field/format.ts'
import { isPeriodShort, latestLetterDay, letterGate, objectionsUntil } from '#domain/handover/letter.ts'
import { objectionRule } from '#domain/handover/sources.ts'
import { Note } from '../../components/Note.tsx'
import { Questions } from '../../components/Questions.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useWorkbook } from '../../app/workbook.ts'
import { Rules } from './Rules.tsx'
import styles from './Handover.module.css'

const SUBJECT = 'handover'

/** The letter to patients: whether it may go, when at the latest, and how long patients can object. */
export function Letter() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { handover, route } = snapshot.plan
  if (route.kind !== 'takeover') return null
  const rule = objectionRule(pack)
  return (
    <>
      <Questions
        subject={SUBJECT}
        group="letter"
        ask={[
          'agreementSigned',
          'objectionWeeks',
          'letterPlannedOn',
          'letterSentOn',
          'announcedElsewhere',
        ]}
      />
      <div className={styles['notes']}>
        <Gate />
        {isPeriodShort(handover) === true ? (
          <Note tone="attention" title={t('handover:letter.short')}>
            <p className="small">{t('handover:letter.shortText')}</p>
          </Note>
        ) : null}
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

function Gate() {
  const { t } = useTexts()
  const { handover, finance } = usePlan()
  const { blockers, isSent } = letterGate(handover, finance)
  if (blockers.length === 0) return isSent ? null : <Note tone="plain" title={t('handover:letter.open')} />
  return (
    <Note tone="stop" title={t(isSent ? 'handover:letter.sentTooEarly' : 'handover:letter.wait')}>
      {blockers.map((blocker) => (
        <p key={blocker} className="small">
          {t(`handover:letter.blockers.${blocker}`)}
        </p>
      ))}
      <p className="small">{t(isSent ? 'handover:letter.sentAdvice' : 'handover:letter.why')}</p>
    </Note>
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

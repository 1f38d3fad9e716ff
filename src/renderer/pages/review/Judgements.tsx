import { formatDay } from '#domain/field/format.ts'
import type { EntryOf } from '#domain/review/entry.ts'
import type { Said } from '#domain/review/state.ts'
import { itemTitleAt, pathLabel } from '../../app/labels.ts'
import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { WayToField } from '../../components/FieldLink.tsx'
import { By } from '../../components/review/Thread.tsx'
import { Section } from '../../components/Section.tsx'
import styles from './ReviewPage.module.css'

type PageStanding = Review['standings'][number]['pages'][number]

/** Verdicts per page and sign-offs: whether they still stand, and if not, what was changed since. */
export function Judgements({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const { verdicts, signOffs } = review.said
  if (verdicts.length + signOffs.length === 0) return null
  return (
    <Section title={t('review:judgements.heading')}>
      <ul className={styles['judgements']}>
        {signOffs.map((signOff) => (
          <SignOff key={signOff.entry.id} said={signOff} review={review} />
        ))}
        {verdicts.map((verdict) => (
          <Verdict key={verdict.entry.id} said={verdict} review={review} />
        ))}
      </ul>
    </Section>
  )
}

interface VerdictProps {
  readonly said: Said<EntryOf<'verdict'>>
  readonly review: Review
}

function Verdict({ said, review }: VerdictProps) {
  const { t } = useTexts()
  const { page, verdict, words } = said.entry.what
  const standing = standingsOf(said.entry.id, review).find((one) => one.page === page)
  return (
    <li data-verdict={verdict}>
      <p>
        <a href={`#/${page}`}>{t(`${page}:title`)}</a>:{' '}
        <b className={styles['verdict']}>{t(`review:verdicts.${verdict}`)}</b>
      </p>
      {words === '' ? null : <p className={styles['said']}>{words}</p>}
      <By said={said} review={review} />
      {standing ? <Standing standing={standing} /> : null}
    </li>
  )
}

interface SignOffProps {
  readonly said: Said<EntryOf<'signOff'>>
  readonly review: Review
}

function SignOff({ said, review }: SignOffProps) {
  const { t, language } = useTexts()
  const { name, role, date, words } = said.entry.what
  const standings = standingsOf(said.entry.id, review)
  const open = standings.filter(({ state }) => state === 'reopened')
  const unknown = standings.filter(({ state }) => state === 'unknown')
  const who = role === '' ? name : `${name}, ${role}`
  const titles = (some: readonly PageStanding[]) => some.map(({ page }) => t(`${page}:title`)).join(', ')
  return (
    <li>
      <p>
        <b>{t('review:judgements.signed', { who, day: formatDay(date, language) })}</b>
      </p>
      {words === '' ? null : <p className={styles['said']}>{words}</p>}
      <By said={said} review={review} />
      <p>
        {open.length === 0
          ? t('review:judgements.allStand', { count: standings.length - unknown.length })
          : t('review:judgements.someStand', {
              count: standings.length - unknown.length - open.length,
              of: standings.length - unknown.length,
            })}{' '}
        {unknown.length > 0 ? t('review:judgements.unknownPages', { pages: titles(unknown) }) : null}
      </p>
      {open.map((standing) => (
        <div key={standing.page} className={styles['open']}>
          <a href={`#/${standing.page}`}>{t(`${standing.page}:title`)}</a>
          <Standing standing={standing} />
        </div>
      ))}
    </li>
  )
}

/** Whether a judgement on a page still stands; if not, the way to each answer that was changed. */
function Standing({ standing }: { readonly standing: PageStanding }) {
  const { t } = useTexts()
  const plan = usePlan()
  const { state, paths } = standing
  if (state !== 'reopened') return <p className="small muted">{t(`review:judgements.${state}`)}</p>
  return (
    <div className={styles['reopened']}>
      <p className="small">
        {t(paths === null ? 'review:judgements.reopenedSomewhere' : 'review:judgements.reopened')}
      </p>
      <ul>
        {(paths ?? []).map((path) => (
          <li key={path}>
            <WayToField path={path}>{pathWords(path)}</WayToField>
          </li>
        ))}
      </ul>
    </div>
  )

  function pathWords(path: string): string {
    const item = itemTitleAt(plan, path, t)
    return item === null ? pathLabel(path, t) : `${pathLabel(path, t)} (${item})`
  }
}

function standingsOf(entry: string, review: Review): readonly PageStanding[] {
  return review.standings.find((one) => one.entry === entry)?.pages ?? []
}

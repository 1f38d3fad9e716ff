import { useEffect, useMemo, useRef, useState } from 'react'
import type { NewRound } from '#contract/review-procedures.ts'
import { answerGroups } from '#domain/plan/given.ts'
import { leftOut, pageCounts, type PageCount } from '#domain/review/left-out.ts'
import { pagesWithAnswers } from '#domain/review/selection.ts'
import { sharedFigures, type SharedFigure, type Snapshot } from '#domain/review/snapshot.ts'
import { pathLabel } from '../../app/labels.ts'
import { useReviewPreview } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useWorkbook, WorkbookContext } from '../../app/workbook.ts'
import { valueText } from '../../charts/values.ts'
import { AnswerGroups } from '../../components/answers/AnswerGroups.tsx'
import { figureName } from '../../components/review/anchor.ts'
import styles from './ReviewPage.module.css'

interface PreviewProps {
  readonly round: NewRound
  readonly hasPassword: boolean
  readonly isSaving: boolean
  readonly onSave: () => void
}

/** Exactly what the mentor will see, made by what makes the file; and saving it. Takes focus when it appears. */
export function Preview({ round, hasPassword, isSaving, onSave }: PreviewProps) {
  const { t } = useTexts()
  const preview = useReviewPreview(round, true)
  const heading = useRef<HTMLHeadingElement>(null)
  const isThere = preview !== undefined
  useEffect(() => heading.current?.focus(), [isThere])
  if (!preview) return <output>{t('review:preview.busy')}</output>
  const { snapshot, entries } = preview
  const fires = snapshot.checks.filter(({ state }) => state === 'fires').length
  return (
    <section className={styles['preview']} aria-label={t('review:preview.title')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('review:preview.title')}
      </h3>
      <p>
        {t('review:preview.round', { round: snapshot.round })}{' '}
        {snapshot.to === '' ? null : t('review:preview.to', { to: snapshot.to })}{' '}
        {t(hasPassword ? 'review:preview.password' : 'review:preview.noPassword')}
      </p>
      {snapshot.question === '' ? null : (
        <blockquote className={styles['said']}>{snapshot.question}</blockquote>
      )}
      <h4>{t('review:preview.along')}</h4>
      <SharedPages snapshot={snapshot} />
      <p className="small muted">
        {t('review:preview.checks', { count: fires })}{' '}
        {entries.length > 0 ? t('review:preview.entries', { count: entries.length }) : null}{' '}
        {snapshot.previous ? t('review:preview.since', { round: snapshot.previous.round }) : null}
      </p>
      <h4>{t('review:preview.left')}</h4>
      <Left round={round} />
      <h4>{t('review:preview.figures')}</h4>
      <Figures figures={snapshot.figures} />
      <p className="actions">
        <button type="button" className="button primary" disabled={isSaving} onClick={onSave}>
          {t('review:share.save')}
        </button>
      </p>
    </section>
  )
}

/** The answers as they go along, page by page. */
function SharedPages({ snapshot }: { readonly snapshot: Snapshot }) {
  const workbook = useWorkbook()
  const { plan, pages } = snapshot
  const shared = useMemo(() => ({ ...workbook, snapshot: { ...workbook.snapshot, plan } }), [workbook, plan])
  return (
    <WorkbookContext value={shared}>
      {pageCounts(plan, pagesWithAnswers({ pages }))
        .filter(({ page, answered }) => pages.includes(page) || answered > 0)
        .map((count) => (
          <SharedPage key={count.page} {...count} isPart={!pages.includes(count.page)} />
        ))}
    </WorkbookContext>
  )
}

interface SharedPageProps extends PageCount {
  /** Only the own figures of the page `reference` go along. */
  readonly isPart: boolean
}

function SharedPage({ page, answered, isPart }: SharedPageProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['page']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t(`${page}:title`)}{' '}
        <span className="muted">
          {t('review:share.answers', { count: answered })}
          {isPart ? `, ${t('review:preview.onlyOwnFigures')}` : null}
        </span>
      </summary>
      {isPart ? <p className="small muted">{t('review:preview.ownFigures')}</p> : null}
      {isOpen ? <AnswerGroups groups={answerGroups(plan, page, 'asked')} heading="h4" /> : null}
    </details>
  )
}

/** What stays behind: whole pages, private figures, and what is about those. */
function Left({ round }: { readonly round: NewRound }) {
  const { t } = useTexts()
  const plan = usePlan()
  const { pages, privatePaths, items } = leftOut(plan, round)
  if (pages.length + privatePaths.length + items === 0) return <p>{t('review:preview.nothingLeft')}</p>
  return (
    <ul className={styles['list']}>
      {pages.map(({ page, answered }) => (
        <li key={page}>
          {t(`${page}:title`)} <span className="muted">{t('review:share.answers', { count: answered })}</span>
        </li>
      ))}
      {privatePaths.length > 0 ? (
        <li>
          {t('review:preview.privateLeft', { count: privatePaths.length })}{' '}
          <span className="muted">{privatePaths.map((path) => pathLabel(path, t)).join(', ')}</span>
        </li>
      ) : null}
      {items > 0 ? <li>{t('review:preview.itemsLeft', { count: items })}</li> : null}
    </ul>
  )
}

/** The computed figures that go along, beside those of the whole plan: what stays behind is not counted with. */
function Figures({ figures }: { readonly figures: readonly SharedFigure[] }) {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const own = useMemo(() => sharedFigures(snapshot.plan, pack), [snapshot.plan, pack])
  return (
    <>
      <p className="small muted">{t('review:preview.figuresHelp')}</p>
      <table className={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">{t('review:preview.figure')}</th>
            <th scope="col" className="number">
              {t('review:preview.forMentor')}
            </th>
            <th scope="col" className="number">
              {t('review:preview.forYou')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figureName(figure.id, t)}</th>
              <td className="number">
                <FigureText figure={figure} />
              </td>
              <td className="number">
                <FigureText figure={own.find(({ id }) => id === figure.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function FigureText({ figure }: { readonly figure: SharedFigure | undefined }) {
  const { t, language } = useTexts()
  if (figure === undefined || figure.value === null) {
    return <span className="muted">{t('outcomes:unknown')}</span>
  }
  const { value, unit } = figure
  return (
    <>
      {valueText(value, unit, language)} {unit === 'euro' ? null : <small>{t(`units:${unit}`)}</small>}
    </>
  )
}

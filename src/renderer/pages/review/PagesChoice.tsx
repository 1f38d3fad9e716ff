import { readField } from '#domain/plan/read.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { pageCounts } from '#domain/review/left-out.ts'
import { assumptionsGoAlong, PRIVATE_FIELDS } from '#domain/review/selection.ts'
import { pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import fields from '../../components/Field.module.css'
import { sharablePages } from './choice.ts'
import styles from './ReviewPage.module.css'

interface PagesChoiceProps {
  readonly chosen: readonly Subject[]
  readonly onChange: (pages: Subject[]) => void
}

/** Which pages go along; the route always does. */
export function PagesChoice({ chosen, onChange }: PagesChoiceProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const pages = sharablePages(plan)
  const turn = (page: Subject, isAlong: boolean) =>
    onChange(pages.filter((candidate) => (candidate === page ? isAlong : chosen.includes(candidate))))
  return (
    <fieldset>
      <legend className={fields['label']}>{t('review:share.pages')}</legend>
      <p className={fields['help']}>{t('review:share.pagesHelp')}</p>
      <ul className={styles['pages']}>
        {pageCounts(plan, pages).map(({ page, answered }) => (
          <li key={page}>
            <label>
              <input
                type="checkbox"
                checked={page === 'route' || chosen.includes(page)}
                disabled={page === 'route'}
                onChange={(event) => turn(page, event.target.checked)}
              />
              <span>
                {t(`${page}:title`)}{' '}
                <small className="muted">
                  {page === 'route'
                    ? t('review:share.always')
                    : t('review:share.answers', { count: answered })}
                  {page === 'reference' && assumptionsGoAlong({ pages: chosen })
                    ? `. ${t('review:share.ownFigures')}`
                    : null}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="button small" onClick={() => onChange(pages)}>
          {t('review:share.all')}
        </button>
        <button type="button" className="button small" onClick={() => onChange([])}>
          {t('review:share.none')}
        </button>
      </p>
    </fieldset>
  )
}

interface PrivateChoiceProps {
  readonly isAlong: boolean
  readonly onChange: (isAlong: boolean) => void
}

/** Whether private figures go along, and which those are. */
export function PrivateChoice({ isAlong, onChange }: PrivateChoiceProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const filled = PRIVATE_FIELDS.filter((path) => readField(plan, path) !== null)
  return (
    <fieldset>
      <legend className={fields['label']}>{t('review:share.private')}</legend>
      <p className={fields['help']}>{t('review:share.privateHelp')}</p>
      <label className={styles['check']}>
        <input type="checkbox" checked={isAlong} onChange={(event) => onChange(event.target.checked)} />
        {t('review:share.privateAlong')}
      </label>
      <details className={styles['which']}>
        <summary>
          {t('review:share.privateWhich', { count: filled.length, of: PRIVATE_FIELDS.length })}
        </summary>
        <ul>
          {PRIVATE_FIELDS.map((path) => (
            <li key={path} className={filled.includes(path) ? undefined : 'muted'}>
              {pathLabel(path, t)}
              {filled.includes(path) ? null : ` (${t('plan:notProvided')})`}
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  )
}

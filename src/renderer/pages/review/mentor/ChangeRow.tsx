import type { ReviewChanges } from '#contract/review-procedures.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { MEASURE_UNITS, MEASURES, type Measure } from '#domain/finance/what-if/assessment.ts'
import { fieldAt, listAt } from '#domain/plan/catalogue.ts'
import { itemTitle, itemTitleAt, pathLabel } from '../../../app/labels.ts'
import { useAnswerText } from '../../../app/useAnswerText.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { WayToField } from '../../../components/FieldLink.tsx'
import { differenceText } from '../../finance/scenarios/words.ts'
import { pathOfChange } from '../../../components/review/path-of-change.ts'
import styles from './Mentor.module.css'

type Weighed = ReviewChanges['changes'][number]

/** One difference: where, what it was, what it is, and what it does alone to the main figures. */
export function ChangeRow({ weighed }: { readonly weighed: Weighed }) {
  const { t } = useTexts()
  const plan = usePlan()
  const { change, page } = weighed
  const path = pathOfChange(change)
  const item = itemTitleAt(plan, path, t)
  const label = pathLabel(path, t)
  return (
    <tr>
      <th scope="row">
        <span className="small muted">{t(`${page}:title`)}</span>
        <br />
        {change.kind === 'remove' ? (
          label
        ) : (
          <WayToField path={path}>{item && change.kind === 'set' ? `${label} (${item})` : label}</WayToField>
        )}
      </th>
      <Sides change={change} />
      <td>
        <Effect weighed={weighed} />
      </td>
    </tr>
  )
}

function Sides({ change }: { readonly change: Weighed['change'] }) {
  const { t } = useTexts()
  const answerText = useAnswerText()
  if (change.kind === 'reorder') return <td colSpan={2}>{t('review:changes.reordered')}</td>
  if (change.kind !== 'set') {
    const list = listAt(change.list)
    const name = list ? itemTitle(list, { id: change.id, ...change.values }, t) : change.list
    return (
      <td colSpan={2}>
        {t(change.kind === 'insert' ? 'review:changes.added' : 'review:changes.removed', { name })}
      </td>
    )
  }
  const definition = fieldAt(change.path)?.definition
  const text = (value: FieldValue) =>
    value === null || !definition ? t('field:historyEmpty') : answerText(definition, value)
  return (
    <>
      <td className={styles['value']}>{text(change.before)}</td>
      <td className={styles['value']}>
        <b>{text(change.after)}</b>
      </td>
    </>
  )
}

/** What it does to the main figures; nothing where it does nothing, and said so where that cannot be computed. */
function Effect({ weighed }: { readonly weighed: Weighed }) {
  const { t, language } = useTexts()
  const { change, effect } = weighed
  if (effect === null) {
    return (
      <span className="muted">
        {t(isOfWords(change) ? 'review:changes.noEffect' : 'review:changes.unknownEffect')}
      </span>
    )
  }
  const moved = MEASURES.flatMap((measure: Measure) => {
    const text = differenceText(effect[measure], 0, MEASURE_UNITS[measure], language)
    return text === null ? [] : [{ measure, text }]
  })
  if (moved.length === 0) return <span className="muted">{t('review:changes.noEffect')}</span>
  return (
    <ul>
      {moved.map(({ measure, text }) => (
        <li key={measure} className="small">
          {t(`review:measures.${measure}`)} <b className={styles['amount']}>{text}</b>
        </li>
      ))}
    </ul>
  )
}

/** Words and the order of a list have no effect on figures. */
function isOfWords(change: Weighed['change']): boolean {
  if (change.kind === 'reorder') return true
  if (change.kind !== 'set') return false
  const kind = fieldAt(change.path)?.definition.meta.kind
  return kind === 'text' || kind === 'longText'
}

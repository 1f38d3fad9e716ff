import { isOnRoute } from '#domain/library/library.ts'
import type { FieldMeta } from '#domain/field/meta.ts'
import { titleOf } from '../app/library.ts'
import { useTexts } from '../app/useTexts.ts'
import { useWorkbook } from '../app/workbook.ts'
import styles from './ReadMore.module.css'

/** The steps of the road that ask for an answer, as far as they are on this route; each leads to its article. */
export function FieldSteps({ meta }: { readonly meta: FieldMeta }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const steps = pack.steps.filter(
    (step) => meta.steps.includes(step.id) && isOnRoute({ step }, snapshot.plan.route.kind),
  )
  if (steps.length === 0) return null
  return (
    <section className={styles['more']}>
      <h3>{t('field:belongsTo')}</h3>
      <ul>
        {steps.map(({ id }) => (
          <li key={id}>
            <a href={`#/library/${id}`}>{titleOf(id, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

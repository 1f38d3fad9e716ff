import type { Plan } from '#domain/plan/plan.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { useSetField } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import styles from './Uncertainty.module.css'
import { useReadOnly } from '../../../app/workbook.ts'

interface ShapeChoiceProps {
  readonly id: string
  readonly shape: Plan['finance']['ranges'][number]['shape']
}

/** How the chance is spread between the ends of a range. */
export function ShapeChoice({ id, shape }: ShapeChoiceProps) {
  const { t } = useTexts()
  const save = useSetField()
  const isReadOnly = useReadOnly()
  const path = `finance.ranges.${id}.shape`
  const choices = fieldAt(path)?.definition.meta.choices ?? []
  return (
    <label className={styles['shape']}>
      <b>{t('finance:fields.ranges.shape.label')}</b>
      <select
        className={styles['select']}
        disabled={isReadOnly}
        value={shape ?? 'pert'}
        onChange={(event) => save.mutate({ path, value: event.target.value })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`finance:fields.ranges.shape.choices.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

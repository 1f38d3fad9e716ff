import { useMemo } from 'react'
import { isOrdered } from '#domain/finance/simulation/draw.ts'
import { isInPlan, numericQuestions } from '#domain/finance/what-if/questions.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { useAddItem, useSetField } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { OtherAnswer } from '../../../components/question/OtherAnswer.tsx'
import { QuestionPicker } from '../../../components/question/QuestionPicker.tsx'
import { RemoveItem } from '../../../components/list/RemoveItem.tsx'
import { nameInLine, questionName } from '../../../components/question/words.ts'
import { Section } from '../../../components/Section.tsx'
import { ShapeChoice } from './ShapeChoice.tsx'
import styles from './Uncertainty.module.css'
import { Editing } from '../../../components/Editing.tsx'

const LIST = 'finance.ranges'
const ENDS = ['min', 'likely', 'max'] as const
type Range = Plan['finance']['ranges'][number]

/** The numbers the user is not sure of: between which values each lies. */
export function Ranges() {
  const { t } = useTexts()
  const plan = usePlan()
  const add = useAddItem()
  const { ranges } = plan.finance
  const paths = useMemo(() => {
    const taken = new Set(ranges.map(({ path }) => path))
    return numericQuestions(plan).filter((path) => !taken.has(path))
  }, [plan, ranges])
  const addRange = async (path: string) => {
    const value = readField(plan, path)
    const likely = typeof value === 'number' ? value : null
    await add.mutateAsync({ list: LIST, values: { path, likely, shape: 'pert' } })
  }
  return (
    <Section title={t('finance:lists.ranges.title')}>
      <p className={styles['lede']}>{t('uncertainty:ranges.lede')}</p>
      {ranges.length === 0 ? (
        <p className="muted">{t('finance:lists.ranges.empty')}</p>
      ) : (
        <ul>
          {ranges.map((range) => (
            <RangeItem key={range.id} range={range} />
          ))}
        </ul>
      )}
      <p className={`small muted ${styles['below']}`}>{t('finance:fields.ranges.shape.help')}</p>
      <Editing>
        <QuestionPicker
          label={t('uncertainty:ranges.add')}
          paths={paths}
          onChoose={(path) => void addRange(path)}
        />
      </Editing>
    </Section>
  )
}

function RangeItem({ range }: { readonly range: Range }) {
  const { t } = useTexts()
  const plan = usePlan()
  const path = range.path ?? ''
  const isThere = isInPlan(plan, path)
  const name = isThere ? nameInLine(questionName(plan, path, t)) : t('whatif:changes.gone')
  const unit = fieldAt(path)?.definition.meta.unit ?? null
  const remark = isThere ? remarkOn(range) : null
  return (
    <li className={styles['range']}>
      <p className={styles['head']}>
        <b>{name}</b>
        {unit === null || unit === 'euro' ? null : <small className="muted"> {t(`units:${unit}`)}</small>}
        <Editing>
          <RemoveItem list={LIST} id={range.id} name={name} className="button quiet small" />
        </Editing>
      </p>
      {isThere ? (
        <fieldset className={styles['ends']}>
          <legend className="hidden-visually">{name}</legend>
          <Ends range={range} path={path} />
          <ShapeChoice id={range.id} shape={range.shape} />
        </fieldset>
      ) : null}
      {remark ? (
        <output className={`small ${styles['remark']}`}>{t(`uncertainty:ranges.${remark}`)}</output>
      ) : null}
    </li>
  )
}

interface EndsProps {
  readonly range: Range
  readonly path: string
}

/** The least, the likeliest and the most, in the notation of the question. */
function Ends({ range, path }: EndsProps) {
  const { t } = useTexts()
  const save = useSetField()
  return ENDS.map((end) => (
    <OtherAnswer
      key={end}
      path={path}
      label={t(`finance:fields.ranges.${end}.label`)}
      stored={range[end]}
      save={(value) => save.mutateAsync({ path: `${LIST}.${range.id}.${end}`, value })}
      hasNoUnit
    />
  ))
}

/** Why a range does not count yet. */
function remarkOn({ min, likely, max }: Range): 'incomplete' | 'notOrdered' | null {
  if (min === null || likely === null || max === null) return 'incomplete'
  return isOrdered({ min, likely, max }) ? null : 'notOrdered'
}

import type { Plan } from '#domain/plan/plan.ts'
import { useAddItem, useSetField } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan, useReadOnly } from '../../../app/workbook.ts'
import { OtherAnswer } from '../../../components/question/OtherAnswer.tsx'
import { nameInLine, questionName } from '../../../components/question/words.ts'
import { Fields } from '../../../components/Section.tsx'
import styles from './Uncertainty.module.css'
import { Editing } from '../../../components/Editing.tsx'
import { RemoveItem } from '../../../components/list/RemoveItem.tsx'

const LIST = 'finance.correlations'
type Correlation = Plan['finance']['correlations'][number]

/** Which uncertain numbers move together, and the number the simulation starts from. Both may be left alone. */
export function Correlations() {
  const { t } = useTexts()
  const { ranges, correlations } = usePlan().finance
  const add = useAddItem()
  const [one, other] = ranges
  return (
    <details className={styles['more']}>
      <summary>{t('uncertainty:correlations.summary', { count: correlations.length })}</summary>
      <h3>{t('finance:lists.correlations.title')}</h3>
      <p className={styles['lede']}>{t('uncertainty:correlations.lede')}</p>
      {correlations.length === 0 ? (
        <p className="muted">{t('finance:lists.correlations.empty')}</p>
      ) : (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                {(['path', 'otherPath', 'coefficient'] as const).map((key) => (
                  <th key={key} scope="col">
                    {t(`finance:fields.correlations.${key}.label`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="hidden-visually">{t('list:remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {correlations.map((correlation) => (
                <Row key={correlation.id} correlation={correlation} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={`small muted ${styles['below']}`}>{t('finance:fields.correlations.coefficient.help')}</p>
      <Editing>
        <button
          type="button"
          className="button"
          disabled={!other}
          onClick={() =>
            add.mutate({
              list: LIST,
              values: { path: one?.path ?? null, otherPath: other?.path ?? null, coefficient: null },
            })
          }
        >
          {t('list:add', { what: t('finance:lists.correlations.one') })}
        </button>
      </Editing>
      <h3>{t('uncertainty:seed')}</h3>
      <Fields paths={['finance.simulationSeed']} />
    </details>
  )
}

function Row({ correlation }: { readonly correlation: Correlation }) {
  const { t } = useTexts()
  const save = useSetField()
  const coefficient = `${LIST}.${correlation.id}.coefficient`
  return (
    <tr>
      <td>
        <RangeSelect correlation={correlation} side="path" />
      </td>
      <td>
        <RangeSelect correlation={correlation} side="otherPath" />
      </td>
      <td>
        <OtherAnswer
          path={coefficient}
          label={t('finance:fields.correlations.coefficient.label')}
          stored={correlation.coefficient}
          save={(value) => save.mutateAsync({ path: coefficient, value })}
          hasHiddenLabel
        />
      </td>
      <td>
        <Editing>
          <RemoveItem
            list={LIST}
            id={correlation.id}
            name={t('finance:lists.correlations.one')}
            className="button quiet small"
          />
        </Editing>
      </td>
    </tr>
  )
}

interface RangeSelectProps {
  readonly correlation: Correlation
  readonly side: 'path' | 'otherPath'
}

/** One of the numbers that have a range, other than the one on the other side. */
function RangeSelect({ correlation, side }: RangeSelectProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const save = useSetField()
  const isReadOnly = useReadOnly()
  const opposite = correlation[side === 'path' ? 'otherPath' : 'path']
  const paths = plan.finance.ranges.flatMap(({ path }) => (path === null || path === opposite ? [] : [path]))
  return (
    <select
      className={styles['select']}
      disabled={isReadOnly}
      aria-label={t(`finance:fields.correlations.${side}.label`)}
      value={correlation[side] ?? ''}
      onChange={(event) =>
        save.mutate({ path: `${LIST}.${correlation.id}.${side}`, value: event.target.value })
      }
    >
      {paths.includes(correlation[side] ?? '') ? null : <option value="">{t('whatif:changes.gone')}</option>}
      {paths.map((path) => (
        <option key={path} value={path}>
          {nameInLine(questionName(plan, path, t))}
        </option>
      ))}
    </select>
  )
}

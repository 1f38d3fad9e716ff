import { CRITERIA } from '#domain/candidates/score.ts'
import { listAt, type FieldDefinition } from '#domain/plan/catalogue.ts'
import { listItems, type Item } from '#domain/plan/read.ts'
import { WayToField } from '../../components/FieldLink.tsx'
import { Section } from '../../components/Section.tsx'
import { itemTitle } from '../../app/labels.ts'
import { answerText, fieldKey } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './Candidates.module.css'

const NOT_COMPARED: readonly string[] = ['name', 'note']

/** Every answer about the practices in one table: a row an answer, a column a practice. */
export function SideBySide() {
  const { t } = useTexts()
  const plan = usePlan()
  const list = listAt('candidates.practices')
  const items = list ? listItems(plan, list) : []
  if (!list || items.length < 2) return null
  return (
    <Section title={t('candidates:sideBySide.title')}>
      <div className={`table-scroll ${styles['sideBySide']}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('candidates:sideBySide.what')}</th>
              {items.map((item) => (
                <th key={item.id} scope="col">
                  <WayToField path={`${list.path}.${item.id}.name`}>{itemTitle(list, item, t)}</WayToField>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.fields
              .filter(({ key }) => !NOT_COMPARED.includes(key))
              .map((field) => (
                <Row key={field.key} field={field} items={items} />
              ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function Row({ field, items }: { readonly field: FieldDefinition; readonly items: readonly Item[] }) {
  const { t, language } = useTexts()
  const { candidates } = usePlan()
  const criterion = CRITERIA.find(({ score }) => score === field.key)
  const weight = criterion ? candidates[criterion.weight] : null
  return (
    <tr>
      <th scope="row">
        {t(`${fieldKey(field)}.label`)}
        {weight === null ? null : (
          <p className="small muted">{t('candidates:sideBySide.weighs', { weight })}</p>
        )}
      </th>
      {items.map((item) => {
        const value = item[field.key] ?? null
        return <td key={item.id}>{value === null ? '–' : answerText(field, value, t, language)}</td>
      })}
    </tr>
  )
}

import { useLayoutEffect, useRef } from 'react'
import { rentTest, yearlyCost } from '#domain/housing/costs.ts'
import type { HousingOption } from '#domain/housing/fields.ts'
import { formatEuro, formatNumber } from '#domain/field/format.ts'
import { Section } from '../../components/Section.tsx'
import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Housing.module.css'

interface HousingOptionsProps {
  readonly selected: HousingOption | null
  readonly onSelect: (id: string) => void
}

/** The places side by side; choosing one opens its questions below. */
export function HousingOptions({ selected, onSelect }: HousingOptionsProps) {
  const { t } = useTexts()
  const { options } = useWorkbook().snapshot.plan.housing
  const add = useAddItem()
  const addOption = () =>
    add.mutate({ list: 'housing.options', values: {} }, { onSuccess: ({ id }) => onSelect(id) })
  return (
    <Section title={t('housing:lists.options.title')}>
      {options.length === 0 ? (
        <p className="muted">{t('housing:lists.options.empty')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('housing:columns.name')}</th>
                <th scope="col" className="number">
                  {t('housing:columns.area')}
                </th>
                <th scope="col" className="number">
                  {t('housing:columns.rent')}
                </th>
                <th scope="col" className="number">
                  {t('housing:columns.perYear')}
                </th>
                <th scope="col" className="number">
                  {t('housing:columns.test')}
                </th>
              </tr>
            </thead>
            <tbody>
              {options.map((option) => (
                <OptionRow
                  key={option.id}
                  option={option}
                  isSelected={option.id === selected?.id}
                  onSelect={() => onSelect(option.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles['add']}>
        <button type="button" className="button" onClick={addOption}>
          {t('housing:lists.options.add')}
        </button>
      </p>
    </Section>
  )
}

interface OptionRowProps {
  readonly option: HousingOption
  readonly isSelected: boolean
  readonly onSelect: () => void
}

function OptionRow({ option, isSelected, onSelect }: OptionRowProps) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { housing, practice } = snapshot.plan
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // The place that had focus was removed, and this one is shown instead.
    if (isSelected && document.activeElement === document.body) button.current?.focus()
  }, [isSelected])
  const euros = (value: number | null, cents = 0) =>
    value === null ? '–' : formatEuro(value, language, Number.isInteger(value) ? 0 : cents)
  const test = rentTest(option, practice, pack).value
  return (
    <tr data-selected={isSelected} className={styles['row']}>
      <td>
        <button
          ref={button}
          type="button"
          className={styles['name']}
          aria-pressed={isSelected}
          onClick={onSelect}
        >
          {option.name ?? t('housing:lists.options.unnamed')}
        </button>
        <p className="small muted">
          {option.tenure
            ? t(`housing:fields.options.tenure.choices.${option.tenure}`)
            : t('plan:notProvided')}
          {housing.chosenOptionId === option.id ? <b> · {t('housing:chosen')}</b> : null}
        </p>
      </td>
      <td className="number">{option.areaM2 === null ? '–' : formatNumber(option.areaM2, language)}</td>
      <td className="number">{option.tenure === 'buy' ? '–' : euros(option.rentPerM2PerYear, 2)}</td>
      <td className="number">{euros(yearlyCost(option).value)}</td>
      <td className="number" data-short={test !== null && test < 0}>
        {test === null ? '–' : `${test > 0 ? '+' : ''}${formatEuro(test, language)}`}
      </td>
    </tr>
  )
}

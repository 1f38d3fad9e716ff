import type { ReactNode } from 'react'
import { rentTest, yearlyCost } from '#domain/housing/costs.ts'
import type { HousingOption } from '#domain/housing/fields.ts'
import { formatEuro, formatNumber } from '#domain/field/format.ts'
import type { Item } from '#domain/plan/read.ts'
import { ChooseItem } from '../../components/list/ChooseItem.tsx'
import { ItemList } from '../../components/list/ItemList.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { OptionVerdict } from './OptionVerdict.tsx'
import styles from './Housing.module.css'

/** The places side by side, with what each costs and leaves of the tariff; one of them is the plan's. */
export function HousingOptions() {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { housing, practice } = snapshot.plan
  const show = (cell: (option: HousingOption) => ReactNode) => (item: Item) => {
    const option = housing.options.find(({ id }) => id === item.id)
    return option ? cell(option) : null
  }
  const euros = (value: number | null) =>
    value === null ? '–' : formatEuro(value, language, Number.isInteger(value) ? 0 : 2)
  const whole = (value: number | null) => (value === null ? '–' : formatEuro(value, language))
  const columns = [
    {
      heading: 'housing:columns.area',
      isNumber: true,
      cell: show(({ areaM2 }) => (areaM2 === null ? '–' : formatNumber(areaM2, language))),
    },
    {
      heading: 'housing:columns.rent',
      isNumber: true,
      cell: show(({ tenure, rentPerM2PerYear }) => (tenure === 'buy' ? '–' : euros(rentPerM2PerYear))),
    },
    {
      heading: 'housing:columns.perYear',
      isNumber: true,
      cell: show((option) => whole(yearlyCost(option).value)),
    },
    {
      heading: 'housing:columns.test',
      isNumber: true,
      cell: show((option) => <Margin value={rentTest(option, practice, pack).value} />),
    },
  ]
  return (
    <ItemList
      path="housing.options"
      columns={columns}
      remark={show(({ id, tenure }) => (
        <>
          {tenure ? t(`housing:fields.options.tenure.choices.${tenure}`) : t('plan:notProvided')}
          {housing.chosenOptionId === id ? <b> · {t('housing:chosen')}</b> : null}
        </>
      ))}
      actions={({ id }) => (
        <ChooseItem
          path="housing.chosenOptionId"
          id={id}
          isChosen={housing.chosenOptionId === id}
          words={{ choose: t('housing:choose'), chosen: t('housing:chosenLong') }}
        />
      )}
      detail={show((option) => (
        <OptionVerdict option={option} />
      ))}
    />
  )
}

function Margin({ value }: { readonly value: number | null }) {
  const { language } = useTexts()
  if (value === null) return <>–</>
  return (
    <span className={styles['margin']} data-short={value < 0}>
      {value > 0 ? '+' : ''}
      {formatEuro(value, language)}
    </span>
  )
}

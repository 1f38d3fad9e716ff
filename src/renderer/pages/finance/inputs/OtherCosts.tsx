import { formatEuro } from '#domain/field/format.ts'
import type { Item } from '#domain/plan/read.ts'
import { ItemList } from '../../../components/list/ItemList.tsx'
import { useTexts } from '../../../app/useTexts.ts'

/** Costs without a page of their own; the basis says what an amount is per, so it stands without a unit. */
export function OtherCosts() {
  const { language } = useTexts()
  const amount = (item: Item) =>
    typeof item['amountPerYear'] === 'number' ? formatEuro(item['amountPerYear'], language) : '–'
  const heading = 'finance:fields.otherCosts.amountPerYear.label'
  return (
    <ItemList
      path="finance.otherCosts"
      columns={[{ heading, isNumber: true, cell: amount }, { field: 'basis' }]}
    />
  )
}

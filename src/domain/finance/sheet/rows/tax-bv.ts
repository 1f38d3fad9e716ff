import type { BookTexts } from '../book.ts'
import { working, YEAR, type Row } from '../table.ts'
import { box1, credits, zvw, type PartRow } from './tax-person.ts'

/** The salary of the director and the limit of box 2 in each year. */
export function companyLevels({ words }: BookTexts): Row[] {
  return [
    working(words, 'tax.salary', ({ cell, input }, year) => {
      const wage = input(`years.${year}.wageLevel`)
      return `${input('dgaSalaryPerYear')}*${wage}*${cell('tax.months', year)}/${YEAR}`
    }),
    working(words, 'tax.box2Limit', ({ input }, year) => {
      return `${input('tax.box2Limit')}*${input(`years.${year}.taxLevel`)}`
    }),
  ]
}

/** A bv, approximated: corporate tax, box 2 on all that is left, and box 1 and Zvw on the salary. */
export function bvRows(part: PartRow): Row[] {
  return [
    part('bvProfit', ({ cell }, year, own) => {
      return `MAX(0,${own('profit')}-${cell('tax.kia', year)}-${cell('tax.salary', year)})`
    }),
    part('vpb', ({ input }, _, own) => {
      const [profit, limit] = [own('bvProfit'), input('tax.vpbLimit')]
      return `${input('tax.vpbLow')}*MIN(${profit},${limit})+${input('tax.vpbHigh')}*MAX(0,${profit}-${limit})`
    }),
    part('dividend', (_, __, own) => `${own('bvProfit')}-${own('vpb')}`),
    part('box2', ({ cell, input }, year, own) => {
      const [dividend, limit] = [own('dividend'), cell('tax.box2Limit', year)]
      return `${input('tax.box2Low')}*MIN(${dividend},${limit})+${input('tax.box2High')}*MAX(0,${dividend}-${limit})`
    }),
    part('salaryIncome', ({ cell }, year) => {
      return `MAX(0,${cell('tax.salary', year)}-${cell('tax.pension', year)}-${cell('tax.aov', year)})`
    }),
    part('salaryTax', (refs, year, own) => {
      const income = own('salaryIncome')
      return `MAX(0,${box1(refs, year, income)}-(${credits(refs, year, income, income)}))`
    }),
    part('bvTax', (refs, year, own) => {
      return `${own('vpb')}+${own('box2')}+${own('salaryTax')}+${zvw(refs, year, refs.cell('tax.salary', year))}`
    }),
  ]
}

import type { Refs, Row } from '../table.ts'

/** Makes a row of one assessment; `own` names a cell of the same assessment in the same year. */
export type PartRow = (
  name: string,
  formula: (refs: Refs, year: number, own: (part: string) => string) => string,
) => Row

/** Box 1 on an income, before credits. */
export function box1({ cell, input }: Refs, year: number, income: string): string {
  const [limit1, limit2] = [cell('tax.bracket1Limit', year), cell('tax.bracket2Limit', year)]
  const taxed = `MAX(0,${income})`
  return [
    `${input('tax.bracket1')}*MIN(${taxed},${limit1})`,
    `${input('tax.bracket2')}*MAX(0,MIN(${taxed},${limit2})-${limit1})`,
    `${input('tax.bracket3')}*MAX(0,${taxed}-${limit2})`,
  ].join('+')
}

/** The general and the labour credit together; neither is less than nothing. */
export function credits({ cell, input }: Refs, year: number, income: string, labour: string): string {
  const phasedOut = (key: 'generalCredit' | 'labourCredit', over: string) => {
    const above = `MAX(0,${over}-${cell(`tax.${key}From`, year)})`
    return `MAX(0,${cell(`tax.${key}`, year)}-${input(`tax.${key}PhaseOut`)}*${above})`
  }
  return `${phasedOut('generalCredit', income)}+IF(${labour}<=0,0,${phasedOut('labourCredit', labour)})`
}

/** Income-dependent contribution for the Zvw. */
export function zvw({ cell, input }: Refs, year: number, income: string): string {
  return `${input('tax.zvw')}*MIN(MAX(0,${income}),${cell('tax.zvwMaximum', year)})`
}

/** A sole trader or partner: from profit to tax, step by step. */
export function personRows(part: PartRow): Row[] {
  return [
    part('taxableProfit', ({ cell }, year, own) => {
      return `${own('profit')}-${cell('tax.kia', year)}-${cell('tax.pension', year)}`
    }),
    part('selfEmployed', ({ cell }, year, own) => {
      return `MIN(MAX(0,${own('taxableProfit')}),${cell('tax.deductions', year)})`
    }),
    part('exemption', ({ input }, _, own) => {
      return `${input('tax.mkbExemption')}*MAX(0,${own('taxableProfit')}-${own('selfEmployed')})`
    }),
    part('afterExemption', (_, __, own) => {
      return `${own('taxableProfit')}-${own('selfEmployed')}-${own('exemption')}`
    }),
    part('income', ({ cell }, year, own) => `MAX(0,${own('afterExemption')}-${cell('tax.aov', year)})`),
    part('box1', (refs, year, own) => box1(refs, year, own('income'))),
    part('capped', ({ cell, input }, year, own) => {
      const deducted = `${own('selfEmployed')}+${own('exemption')}`
      const above = `MAX(0,${own('income')}+${deducted}-${cell('tax.bracket2Limit', year)})`
      return `(${input('tax.bracket3')}-${input('tax.deductionCap')})*MIN(${deducted},${above})`
    }),
    part('credits', (refs, year, own) => credits(refs, year, own('income'), own('taxableProfit'))),
    part('zvw', (refs, year, own) => zvw(refs, year, own('afterExemption'))),
    part('personTax', (_, __, own) => {
      return `MAX(0,${own('box1')}+${own('capped')}-${own('credits')})+${own('zvw')}`
    }),
  ]
}

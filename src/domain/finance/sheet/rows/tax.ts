import type { BookTexts, CellFormat } from '../book.ts'
import { heading, monthsOf, working, type Formula, type Refs, type Row } from '../table.ts'
import { bvRows, companyLevels } from './tax-bv.ts'
import { personRows, type PartRow } from './tax-person.ts'

/**
 * Income tax per calendar year, twice with the same formulas: on the profit before overdraft interest, which is what a
 * provisional assessment takes, and on the profit as it ends.
 */
export function taxRows(texts: BookTexts): Row[] {
  const { words } = texts
  return [
    ...sharedRows(texts),
    ...companyLevels(texts),
    heading(words, 'sheet:headings.taxInAdvance'),
    ...assessment('advance', 'resultBeforeOverdraft', texts),
    row(texts, 'tax.inAdvance', 'euro', ({ cell, is }, year) => {
      return `IF(${is('paysProvisionally', 'yes')},${cell('tax.advance.total', year)},0)`
    }),
    heading(words, 'sheet:headings.taxFinal'),
    ...assessment('end', 'result', texts),
    row(texts, 'tax.final', 'euro', ({ cell }, year) => cell('tax.end.total', year)),
  ]
}

/** A row of the tax sheet: its id is that of its words. */
function row({ words }: BookTexts, id: string, format: CellFormat, formula: Formula): Row {
  return working(words, id, formula, format)
}

/** What both assessments count with. */
function sharedRows(texts: BookTexts): Row[] {
  const level = (year: number) => `years.${year}.taxLevel`
  const limits = ['bracket1Limit', 'bracket2Limit', 'generalCredit', 'generalCreditFrom'] as const
  const more = ['labourCredit', 'labourCreditFrom', 'zvwMaximum'] as const
  return [
    row(texts, 'tax.months', 'whole', ({ range }, year) => `SUM(${range('active', ...monthsOf(year))})`),
    row(
      texts,
      'tax.investments',
      'euro',
      ({ range }, year) => `SUM(${range('kiaInvestments', ...monthsOf(year))})`,
    ),
    row(texts, 'tax.kia', 'euro', investmentDeduction),
    ...(['pension', 'aov'] as const).map((line) =>
      row(texts, `tax.${line}`, 'euro', ({ range }, year) => `SUM(${range(line, ...monthsOf(year))})`),
    ),
    row(texts, 'tax.deductions', 'euro', ({ input, is }, year) => {
      const starters = `IF(${year}<${input('startersYears')},${input('tax.startersDeduction')},0)`
      return `IF(${is('hasHoursCriterion', 'yes')},${input(`years.${year}.selfEmployedDeduction`)}+${starters},0)`
    }),
    ...[...limits, ...more].map((key) =>
      row(texts, `tax.${key}`, 'euro', ({ input }, year) => `${input(`tax.${key}`)}*${input(level(year))}`),
    ),
  ]
}

/** Kleinschaligheidsinvesteringsaftrek on the investments of the year. */
function investmentDeduction({ cell, input }: Refs, year: number): string {
  const rate = (key: string) => input(`tax.${key}`)
  const invested = cell('tax.investments', year)
  const phasedOut = `${rate('kiaPhaseOut')}*MAX(0,${invested}-${rate('kiaFixedTo')})`
  const above = `IF(${invested}<=${rate('kiaShareTo')},${rate('kiaShare')}*${invested},MAX(0,${rate('kiaFixed')}-${phasedOut}))`
  return `IF(${invested}<${rate('kiaFrom')},0,${above})`
}

function assessment(kind: 'advance' | 'end', profit: string, texts: BookTexts): Row[] {
  const id = (part: string) => `tax.${kind}.${part}`
  const part: PartRow = (name, formula) => ({
    ...working(texts.words, `tax.${name}`, (refs, year) =>
      formula(refs, year, (other) => refs.cell(id(other), year)),
    ),
    id: id(name),
  })
  return [
    part('profit', ({ range }, year) => `SUM(${range(profit, ...monthsOf(year))})`),
    ...personRows(part),
    ...bvRows(part),
    part('total', ({ is }, _, own) => `IF(${is('isBv', 'yes')},${own('bvTax')},${own('personTax')})`),
  ]
}

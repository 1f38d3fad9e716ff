import type { BookTexts, CellFormat } from '../book.ts'
import { sum, YEAR, type Formula, type Refs, type Row } from '../table.ts'

const TOTALS = [
  { line: 'loansDrawn', part: 'drawn' },
  { line: 'interest', part: 'interest' },
  { line: 'repayment', part: 'repayment' },
  { line: 'loans', part: 'owed' },
] as const

/** All loans together, then each loan in its own block: what it is, and month by month what happens to it. */
export function loanRows(count: number, texts: BookTexts): Row[] {
  const loans = Array.from({ length: count }, (_, index) => index)
  const totals = TOTALS.map(({ line, part }): Row => ({
    id: line,
    label: texts.words(`lines:${line}.label`),
    role: 'total',
    format: 'euro',
    formula: ({ cell }, at) => sum(loans.map((index) => cell(`loan.${index}.${part}`, at))),
  }))
  return [...totals, ...loans.flatMap((index) => blockOf(index, texts))]
}

function blockOf(index: number, { words, nameOf }: BookTexts): Row[] {
  const loan = `loan.${index}`
  const row = (part: string, format: CellFormat = 'euro') => ({
    id: `${loan}.${part}`,
    label: words(`sheet:workings.loan.${part}`),
    role: 'working' as const,
    format,
  })
  const monthly = (part: string, formula: Formula, format?: CellFormat): Row => ({
    ...row(part, format),
    formula,
  })
  return [
    {
      id: `heading.${loan}`,
      label: nameOf('loans', index) ?? `${words('sheet:lists.loans')} ${index + 1}`,
      role: 'heading',
      format: 'text',
    },
    { ...row('months', 'whole'), constant: monthsOf(index) },
    { ...row('before', 'whole'), constant: monthsBefore(index) },
    { ...row('rate', 'percent'), constant: ({ input }) => `${input(`loans.${index}.ratePerYear`)}/${YEAR}` },
    { ...row('level'), constant: levelOf(index) },
    monthly('drawn', ({ cell, input }, at) => {
      const isNow = `AND(${cell('active', at)}=1,${cell('index', at)}=${input(`loans.${index}.month`)})`
      return `IF(${isNow},${input(`loans.${index}.amount`)},0)`
    }),
    monthly('opening', ({ cell }, at) => `${cell(`${loan}.owed`, at - 1)}+${cell(`${loan}.drawn`, at)}`),
    monthly(
      'interest',
      ({ cell, constant }, at) =>
        `${cell('active', at)}*${cell(`${loan}.opening`, at)}*${constant(`${loan}.rate`)}`,
    ),
    monthly(
      'paying',
      ({ cell, constant, input }, at) =>
        `${cell('index', at)}-${input(`loans.${index}.month`)}-${constant(`${loan}.before`)}`,
      'whole',
    ),
    monthly('repayment', repaymentOf(index)),
    monthly('owed', ({ cell }, at) => `${cell(`${loan}.opening`, at)}-${cell(`${loan}.repayment`, at)}`),
  ]
}

/** Months in which is repaid: the term less the grace period; 0 for a loan without a term, which is not repaid. */
function monthsOf(index: number) {
  return ({ input }: Refs) => {
    const term = input(`loans.${index}.termMonths`)
    return `IF(ISNUMBER(${term}),MAX(1,${term}-${input(`loans.${index}.graceMonths`)}),0)`
  }
}

/** Months between drawing the loan and the first repayment. */
function monthsBefore(index: number) {
  return ({ constant, input }: Refs) => {
    const months = constant(`loan.${index}.months`)
    return `IF(${months}=0,0,${input(`loans.${index}.termMonths`)}-${months})`
  }
}

/** The level payment of an annuity. */
function levelOf(index: number) {
  return ({ constant, input }: Refs) => {
    const [amount, rate] = [input(`loans.${index}.amount`), constant(`loan.${index}.rate`)]
    const months = constant(`loan.${index}.months`)
    const annuity = `${amount}*${rate}/(1-(1+${rate})^(-${months}))`
    return `IF(${months}=0,0,IF(${rate}=0,${amount}/${months},${annuity}))`
  }
}

/** Nothing before the first repayment, all that is left in the last month, and in between what the kind of loan says. */
function repaymentOf(index: number): Formula {
  return ({ cell, constant, input, is }, at) => {
    const [months, level] = [constant(`loan.${index}.months`), constant(`loan.${index}.level`)]
    const [opening, paying] = [cell(`loan.${index}.opening`, at), cell(`loan.${index}.paying`, at)]
    const kind = (name: string) => is(`loans.${index}.kind`, name)
    const linear = `IF(${kind('linear')},${input(`loans.${index}.amount`)}/${months},0)`
    const due = `IF(${kind('annuity')},${level}-${cell(`loan.${index}.interest`, at)},${linear})`
    const repaid = `IF(${paying}>=${months}-1,${opening},MIN(${opening},${due}))`
    return `IF(OR(${cell('active', at)}=0,${months}=0,${paying}<0),0,${repaid})`
  }
}

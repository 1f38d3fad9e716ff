import type { BookTexts } from '../book.ts'
import { heading, sum, working, type Row } from '../table.ts'

/** What is bought and written off, for each asset and together; `count` assets, those still to fill in among them. */
export function investmentRows(count: number, { words, nameOf }: BookTexts): Row[] {
  const assets = Array.from({ length: count }, (_, index) => index)
  const label = (index: number) => nameOf('assets', index) ?? `${words('sheet:lists.assets')} ${index + 1}`
  const ids = (part: string) => assets.map((index) => `asset.${index}.${part}`)
  return [
    heading(words, 'sheet:headings.purchases'),
    ...assets.map((index): Row => ({
      id: `asset.${index}.bought`,
      label: label(index),
      role: 'working',
      format: 'euro',
      formula: ({ cell, input }, at) => {
        const isNow = `AND(${cell('active', at)}=1,${cell('index', at)}=${input(`assets.${index}.month`)})`
        return `IF(${isNow},${input(`assets.${index}.amount`)},0)`
      },
    })),
    {
      id: 'investments',
      label: words('lines:investments.label'),
      role: 'total',
      format: 'euro',
      formula: ({ cell }, at) => sum(ids('bought').map((row) => cell(row, at))),
    },
    working(words, 'kiaInvestments', ({ cell, inputs, choice }, at) => {
      const column = (part: string) => inputs(`assets.first.${part}`, `assets.last.${part}`)
      const counting = `${column('month')},${cell('index', at)},${column('countsForKia')},${choice('yes')}`
      return `${cell('active', at)}*SUMIFS(${column('amount')},${counting})`
    }),
    heading(words, 'sheet:headings.depreciation'),
    ...assets.map((index): Row => ({
      id: `asset.${index}.depreciation`,
      label: label(index),
      role: 'working',
      format: 'euro',
      formula: ({ cell, input }, at) => {
        const [month, amount, life] = ['month', 'amount', 'lifeMonths'].map((part) =>
          input(`assets.${index}.${part}`),
        )
        const now = cell('index', at)
        const isRunning = `AND(${cell('active', at)}=1,${now}>=${month},${now}<${month}+${life})`
        return `IF(${life}>0,IF(${isRunning},${amount}/${life},0),0)`
      },
    })),
    {
      id: 'depreciation',
      label: words('lines:depreciation.label'),
      role: 'total',
      format: 'euro',
      formula: ({ cell }, at) => sum(ids('depreciation').map((row) => cell(row, at))),
    },
    {
      id: 'fixedAssets',
      label: words('lines:fixedAssets.label'),
      role: 'total',
      format: 'euro',
      formula: ({ cell }, at) =>
        `${cell('fixedAssets', at - 1)}+${cell('investments', at)}-${cell('depreciation', at)}`,
    },
  ]
}

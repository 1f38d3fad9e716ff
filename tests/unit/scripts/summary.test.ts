import { describe, expect, it } from 'vitest'
import { libraryFiles } from '../../../scripts/reference/library-files.ts'
import { newestPack } from '../../../scripts/reference/packs.ts'
import { summaryRows } from '../../../scripts/reference/summary.ts'
import { terminalTable } from '../../../scripts/reference/table.ts'

const [head, ...rows] = summaryRows(newestPack(), libraryFiles())

describe('the summary', () => {
  it('counts every kind', () => {
    expect(rows.map(([kind, entries]) => [kind, Number(entries)])).toEqual([
      ['money facts', 291],
      ['steps', 80],
      ['insurer modules', 53],
      ['regions', 39],
      ['facts of regions', 81],
      ['care-office regions', 32],
      ['surveys', 94],
      ['calendar rules', 61],
      ['articles', 104],
      ['terms', 78],
    ])
  })

  it('has a column for every certainty, which add up to the entries', () => {
    expect(head?.slice(2, 7)).toEqual(['primary', 'secondary', 'dated', 'estimate', 'unknown'])
    for (const [, entries, ...rest] of rows) {
      const counts = rest.slice(0, 5)
      if (counts.includes('–')) continue
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(entries))
    }
  })
})

describe('terminalTable', () => {
  it('lines numbers up to the right', () => {
    expect(
      terminalTable([
        ['kind', 'n'],
        ['a', '12'],
        ['bcdef', '3'],
      ]),
    ).toBe(['kind    n', '-----  --', 'a      12', 'bcdef   3'].join('\n'))
  })
})

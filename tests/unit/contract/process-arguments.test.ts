import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resourcesArgument, resourcesIn } from '#contract/process-arguments.ts'

test('a folder is read back from the arguments of a process, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.constantFrom('electron', 'workbook.cjs', '--type=utility')),
      (folder, others) => {
        expect(resourcesIn([...others, resourcesArgument(folder), '--last'])).toBe(folder)
      },
    ),
  )
})

test('a process that was started without says so', () => {
  expect(() => resourcesIn(['node', 'workbook.cjs'])).toThrow('without its resources folder')
})

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { contentOf } from '#workbook/review/payload.ts'
import { share, trainee } from './people.ts'

const PAGE = resolve(import.meta.dirname, '../../../docs/file-format.md')

/** The program in the documentation. */
function documented(): string {
  const [, program] = /```js\n([\s\S]*?)```/.exec(readFileSync(PAGE, 'utf8')) ?? []
  if (program === undefined) throw new Error('the documentation has no program')
  return program
}

test.each([null, 'geheim één'])('the documented program reads a review with password %s', (password) => {
  const anna = trainee()
  const program = anna.at('read-review.mjs')
  writeFileSync(program, documented())
  const path = share(anna, { question: 'Durf jij dit?' }, password)
  const text = execFileSync(process.execPath, [program, path, password ?? ''], { encoding: 'utf8' })
  expect(contentOf(text).snapshot.question).toBe('Durf jij dit?')
})

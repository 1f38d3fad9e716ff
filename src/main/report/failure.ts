import { basename } from 'node:path'
import en from '#resources/content/en/errors.json'
import nl from '#resources/content/nl/errors.json'
import type { ErrorCode, Failure } from '#contract/errors.ts'
import type { ReportOrder } from './command-line.ts'

const TEXTS: Readonly<Record<ReportOrder['language'], unknown>> = { nl, en }

/** What is wrong with the file that was given, and not with this program or the disk. */
const BAD_INPUT: ReadonlySet<ErrorCode> = new Set([
  'file.missing',
  'file.notSqlite',
  'file.notWorkbook',
  'file.newer',
  'file.damaged',
  'plan.unreadable',
  'plan.newerFormat',
  'plan.invalidValue',
  'plan.unknownItem',
  'review.readOnly',
])

export function isBadInput({ code }: Failure): boolean {
  return BAD_INPUT.has(code)
}

/** What went wrong in one line, in the language of the report. */
export function failureLine({ code, details }: Failure, { source, language }: ReportOrder): string {
  const words: Readonly<Record<string, string>> = { name: basename(source), ...details }
  const [title, text] = ['title', 'text'].map((part) => textAt(TEXTS[language], [...code.split('.'), part]))
  const line = `${basename(source)}: ${title}. ${text} (${code})`
  return line.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole)
}

function textAt(texts: unknown, keys: readonly string[]): string {
  let found = texts
  for (const key of keys) found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : null
  return typeof found === 'string' ? found.replace(/\.$/, '') : ''
}

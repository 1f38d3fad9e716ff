import { join } from 'node:path'
import { SEVERITIES, type CheckRule, type CheckSource } from '../../src/domain/checks/check.ts'
import { STANDARD_THRESHOLDS } from '../../src/domain/checks/fields.ts'
import { RULES } from '../../src/domain/checks/rules/index.ts'
import { PAGES } from '../../src/domain/plan/pages.ts'
import type { ReferencePack } from '../../src/domain/reference/pack.ts'
import { readTexts } from '../checks/texts.ts'
import { code } from '../dictionary/entries.ts'
import { sourceText, table } from '../dictionary/markdown.ts'
import type { Texts } from '../dictionary/values.ts'
import { newestPack } from '../reference/packs.ts'

/** Where the list of checks is. */
export const CHECKS_DOC = 'docs/checks.md'
const HEAD = [
  'Check',
  'Severity',
  'Routes',
  'What is the matter (nl)',
  'Fires when',
  'Rests on',
  'Put right at',
]

/** Every check as it follows from the code, the texts and the newest reference pack; the same every time. */
export function checksDocument(): string {
  const english = readTexts(join('resources/content', 'en'))
  const dutch = readTexts(join('resources/content', 'nl'))
  const pack = newestPack()
  const sections = PAGES.flatMap(({ subject }) => {
    const rules = RULES.filter((rule) => rule.subject === subject)
    if (subject === null || rules.length === 0) return []
    const rows = rules.map((rule) => row(rule, dutch, english, pack))
    return [`## ${wordsOf(english, `${subject}:title`)}\n\n${table(HEAD, rows)}`]
  })
  const counts = SEVERITIES.map(
    (severity) => `${RULES.filter((rule) => rule.severity === severity).length} ${severity}`,
  )
  return `# Checks

Made by \`npm run checks-doc\` from the rules in \`src/domain/checks/rules\`, their texts and reference pack ${pack.id}; do not edit it by hand.
There are ${RULES.length} checks: ${counts.join(', ')}. A check whose answers are not there says "cannot be judged yet" and names them. There is no overall score.
A rule of thumb is no published norm; where it has a threshold, the user can change it.

${sections.join('\n\n')}
`
}

function row(
  { id, severity, routes, source, fix }: CheckRule,
  dutch: Texts,
  english: Texts,
  pack: ReferencePack,
): string[] {
  return [
    code(id),
    severity,
    routes.join(', '),
    wordsOf(dutch, `checks:rules.${id}.title`),
    wordsOf(english, `checks:rules.${id}.condition`),
    restsOn(source, pack),
    code(fix),
  ]
}

function restsOn(source: CheckSource, pack: ReferencePack): string {
  switch (source.kind) {
    case 'consistency':
      return 'the plan itself'
    case 'ruleOfThumb':
      return source.threshold === null
        ? 'rule of thumb'
        : `rule of thumb, ${code(source.threshold)} = ${STANDARD_THRESHOLDS[source.threshold]}`
    case 'step': {
      const step = pack.steps.find(({ id }) => id === source.id)
      return `step ${code(source.id)}: ${(step?.sources ?? []).map(sourceText).join('; ')}`
    }
    case 'figure':
      return `figure ${code(source.id)}: ${sourceText(pack.figures.get(source.id)?.source ?? null)}`
    case 'module':
      return `module ${code(source.id)}: ${sourceText(pack.insurerModules.find(({ id }) => id === source.id)?.source ?? null)}`
    case 'calendar':
      return `calendar ${code(source.id)}: ${sourceText(pack.calendar.find(({ id }) => id === source.id)?.source ?? null)}`
  }
}

function wordsOf(texts: Texts, key: string): string {
  const words = texts.get(key)
  if (words === undefined) throw new Error(`no text ${key}`)
  return words
}

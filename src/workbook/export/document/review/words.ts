import { RULES } from '#domain/checks/rules/index.ts'
import type { Language } from '#domain/field/format.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { isPage } from '#domain/library/article.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import type { Anchor } from '#domain/review/entry.ts'
import { isMainFigure, isSharedFigure, pageOfAnchor } from '#domain/review/page-of-anchor.ts'
import type { By, Line, Point } from '#domain/review/report.ts'
import type { PageStanding } from '#domain/review/standing.ts'
import type { Unit } from '#domain/unit.ts'
import { answerWords, placeName, valueText, type Reader } from '../../words.ts'
import type { Block } from '../blocks.ts'

/** As many changed answers as are named of one page. */
const SHOWN = 8

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>

/** The day of a moment in the user's own time zone, in words. */
export function momentDay({ language }: Reader, at: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(at))
}

/** Who said something and as what; when; and in which round. */
function byText(reader: Reader, { name, role, at, round }: By): string {
  const { words } = reader
  const inRound = round === null ? [] : [words('review:round', { round })]
  return [name, words(`review:roles.${role}`), momentDay(reader, at), ...inRound].join(', ')
}

/** Why it cannot be relied on that somebody is who they say; null where it can. */
function doubtOf({ words }: Reader, { isVerified, isSharedName }: By): string | null {
  const doubts = [
    ...(isVerified ? [] : [words('review:unverified')]),
    ...(isSharedName ? [words('review:sharedName')] : []),
  ]
  return doubts.length === 0 ? null : doubts.join(', ')
}

/** The name of somebody, and that it cannot be relied on where it cannot. */
export function nameOf(reader: Reader, by: By): string {
  const doubt = doubtOf(reader, by)
  return doubt === null ? by.name : `${by.name} (${doubt})`
}

/** By whom and when, and what they said; nothing more when they said nothing. */
export function lineBlocks(reader: Reader, { text, by }: Line): Block[] {
  const head: Block = { kind: 'by', text: byText(reader, by), doubt: doubtOf(reader, by) }
  return text.trim() === '' ? [head] : [head, { kind: 'said', text }]
}

/** What something is about: "Huisvesting: Huur per m² (Lindenhof 3)". What this version does not know keeps its own name. */
export function placeText(reader: Reader, about: Anchor): string {
  const { words } = reader
  const page = pageOfAnchor(about)
  const name = anchorName(reader, about)
  return page === null || about.kind === 'page' ? name : `${words(`${page}:title`)}: ${name}`
}

function anchorName(reader: Reader, { kind, id }: Anchor): string {
  const { words } = reader
  switch (kind) {
    case 'page':
      return isPage(id) ? words(`${id}:title`) : id
    case 'check':
      return checkName(reader, id)
    case 'figure':
      if (isMainFigure(id)) return words(`review:measures.${id}`)
      return isSharedFigure(id) ? words(`outcomes:${id}.label`) : id
    case 'item':
    case 'field':
      return placeName(reader, id)
  }
}

/** What a check says. */
export function checkName({ words }: Reader, id: string): string {
  return RULES.some((rule) => rule.id === id) ? words(`checks:rules.${id}.title`) : id
}

/** The value a remark was about, then and now; null where there is nothing to tell. */
export function seenText(reader: Reader, { about, seen, unit }: Point): string | null {
  const { words } = reader
  if (about.kind === 'page' || about.kind === 'check') return null
  const text = (value: unknown) =>
    about.kind === 'figure' ? figureValue(reader, unit, value) : fieldValue(reader, about, value)
  const before = text(seen.before)
  const then = before === null ? '' : words('review:seen.then', { value: before })
  if (seen.isGone) return `${then} ${words('review:seen.gone')}`.trim()
  const now = text(seen.now)
  if (before === null || now === null) return seen.isChanged ? words('review:seen.changed') : null
  return seen.isChanged
    ? `${then} ${words('review:seen.now', { value: now })}`
    : words('review:seen.same', { value: now })
}

function figureValue(reader: Reader, unit: Unit | null, value: unknown): string | null {
  return unit !== null && typeof value === 'number' ? valueText(reader, value, unit) : null
}

/** An answer in words; null where there is not one, or where a file holds what can be no answer. */
function fieldValue(reader: Reader, { kind, id }: Anchor, value: unknown): string | null {
  const definition = kind === 'field' ? fieldAt(id)?.definition : undefined
  if (!definition?.schema.safeParse(value).success) return null
  return isAnswer(value) ? answerWords(reader, definition, value) : null
}

function isAnswer(value: unknown): value is FieldValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** Why a page is open again: the answers that were changed since. */
export function reopenedText(reader: Reader, { paths }: PageStanding): string {
  const { words } = reader
  if (paths === null || paths.length === 0) return words('review:judgements.reopenedSomewhere')
  const named = paths.slice(0, SHOWN).map((path) => placeName(reader, path))
  const more = paths.length - named.length
  const all = more > 0 ? [...named, words('review:report.more', { count: more })] : named
  return `${words('review:judgements.reopened')} ${all.join(', ')}.`
}

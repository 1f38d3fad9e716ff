import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { NewRound } from '#contract/review-procedures.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { SUBJECTS } from '#domain/plan/plan.ts'
import type { Draft } from '#domain/review/entry.ts'
import { MIGRATIONS } from '#workbook/migrations/index.ts'
import type { Ports } from '#workbook/ports.ts'
import { Identity } from '#workbook/review/identity.ts'
import { Reviews } from '#workbook/review/reviews.ts'
import { Content } from '#workbook/search/content.ts'
import { Session } from '#workbook/session.ts'
import { firstAnswers, fixtureEdits, readFixture, type Road } from '../../driver/fixtures.ts'
import { temporaryFolder } from '../support/folder.ts'
import { codeOf } from '../support/world.ts'

export const RESOURCES = resolve(import.meta.dirname, '../../../resources')
const START = Date.parse('2026-11-22T09:00:00.000Z')

/** Somebody with a computer of their own: a folder, a key, and the app. */
export interface Person {
  readonly folder: string
  readonly session: Session
  readonly reviews: Reviews
  readonly identity: Identity
  readonly identityFile: string
  /** A path in the folder of this person. */
  readonly at: (name: string) => string
  readonly says: (draft: Draft) => string
}

/** Somebody by this name. Every clock ticks a second at each look, so that no two entries are of one moment. */
export function person(name: string, startsAt = START): Person {
  const folder = temporaryFolder()
  let time = startsAt
  let ids = 0
  const ports: Ports = {
    now: () => new Date((time += 1_000)),
    itemId: () => `item${String((ids += 1)).padStart(16, '0')}`,
    workbookId: () => '00000000-0000-4000-8000-000000000001',
    report: (error) => {
      throw error
    },
  }
  const identityFile = join(folder, 'identity.json')
  const identity = new Identity(identityFile, ports.itemId)
  identity.setMe(name, null)
  const session = new Session(ports, MIGRATIONS, () => undefined)
  onTestFinished(() => void codeOf(() => session.close()))
  const reviews = new Reviews(session, new Content(RESOURCES), identity)
  const says = (draft: Draft) => reviews.add(draft).id
  return { folder, session, reviews, identity, identityFile, at: (file) => join(folder, file), says }
}

/** A trainee with a complete invented plan open, or (without a road) a nearly empty one. */
export function trainee(road: Road | null = null): Person {
  const anna = person('Anna')
  const place = { path: anna.at('plan.praktijkpad'), backupFolder: temporaryFolder() }
  const sample = road === null ? null : readFixture(road)
  const first = sample ? firstAnswers(sample) : { 'route.title': 'De Linde', 'route.kind': 'takeover' }
  const workbook = anna.session.create(place, first)
  let ids = 0
  const itemId = () => `thing${String((ids += 1)).padStart(8, '0')}`
  for (const edit of sample ? fixtureEdits(sample, itemId) : []) workbook.edit(edit)
  return anna
}

/** A round of everything but private figures. */
export function round(asked: Partial<NewRound> = {}): NewRound {
  return {
    pages: [...SUBJECTS],
    privateFigures: false,
    to: 'Bram',
    question: '',
    since: null,
    today: '2026-11-22',
    ...asked,
  }
}

/** Shares a round in a file and answers its path. */
export function share(anna: Person, asked: Partial<NewRound> = {}, password: string | null = null): string {
  const path = anna.at(`round-${String(Math.random()).slice(2)}.praktijkpad-review`)
  anna.reviews.share(round(asked), path, password)
  return path
}

/** A mentor with this file open. */
export function mentor(path: string, name = 'Bram', password: string | null = null): Person {
  const bram = person(name, START + 3_600_000)
  bram.session.openReview(path, password)
  return bram
}

export function comment(text: string, id = 'practice.ownerFte'): Draft {
  return { kind: 'comment', about: { kind: 'field', id }, text }
}

export function signOff(words = ''): Draft {
  return { kind: 'signOff', name: 'Bram', role: 'huisarts', date: '2026-11-22', words }
}

/** The plan of what somebody has open. */
export function planOf({ session }: Person): Plan {
  return session.reader().plan
}

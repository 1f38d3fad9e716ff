import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ical from 'node-ical'
import { describe, expect, it, test } from 'vitest'
import type { FieldValue } from '#domain/field/meta.ts'
import { DiaryWriter } from '#workbook/export/diary-writer.ts'
import type { Workbook } from '#workbook/workbook.ts'
import { RESOURCES } from './support/search.ts'
import { codeOf, FIRST_ANSWERS, world } from './support/world.ts'

const TODAY = '2026-11-22'
const TASK = 'task000000000001'
const writer = new DiaryWriter(RESOURCES)

interface Desk {
  readonly workbook: Workbook
  readonly folder: string
  /** Writes the diary and answers what is in the file. */
  readonly write: (language?: 'nl' | 'en') => string
}

function desk(answers: Readonly<Record<string, FieldValue>> = { 'route.startDate': '2029-07-01' }): Desk {
  const { session, place, folder } = world()
  const workbook = session.create(place, { ...FIRST_ANSWERS, ...answers })
  const path = join(folder, 'agenda.ics')
  return {
    workbook,
    folder,
    write: (language = 'nl') => {
      writer.write(workbook, { path, language, today: TODAY })
      return readFileSync(path, 'utf8')
    },
  }
}

/** What an independent parser reads in a file, by the part of the UID before the workbook. */
function read(text: string): Map<string, Record<string, unknown>> {
  const parsed = ical.parseICS(text)
  return new Map(
    Object.values(parsed).flatMap((part) =>
      part && (part.type === 'VEVENT' || part.type === 'VTODO')
        ? [[part.uid.split('.').slice(0, 2).join('.'), { ...part }] as const]
        : [],
    ),
  )
}

const addTask = (workbook: Workbook, values: Readonly<Record<string, FieldValue>>) =>
  workbook.edit({ kind: 'add', list: 'schedule.tasks', id: TASK, values: { title: 'Bellen', ...values } })

describe('a diary file', () => {
  it('can be read by a published parser, with a to-do for every open step and the start', () => {
    const entries = read(desk().write())
    expect(entries.get('bank-financing.beginBy')).toMatchObject({ type: 'VTODO', status: 'NEEDS-ACTION' })
    expect(entries.get('start.start')).toMatchObject({ type: 'VEVENT', summary: 'Start van je praktijk' })
  })

  it('has whole days without a time', () => {
    const text = desk().write()
    expect(text).toContain('DTSTART;VALUE=DATE:20290701\r\nDTEND;VALUE=DATE:20290702\r\n')
    expect(text).toMatch(/DUE;VALUE=DATE:\d{8}\r\n/)
  })

  it('has an alarm for everything that is open', () => {
    const text = desk().write()
    const entries = read(text)
    expect([...entries.values()].filter((entry) => entry['alarms'] === undefined)).toEqual([])
    expect(text.split('BEGIN:VALARM').length - 1).toBe(entries.size)
  })

  it('ends every line with CRLF and keeps it within 75 octets', () => {
    const text = desk().write()
    const lines = text.split('\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0)
  })

  it('names each thing once', () => {
    const text = desk().write()
    const uids = [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map((match) => match[1])
    expect(new Set(uids).size).toBe(uids.length)
  })
})

test('the language is the one that was asked for', () => {
  expect(read(desk().write('en')).get('start.start')).toMatchObject({ summary: 'Start of your practice' })
})

test('commas, semicolons, line ends and long words come back as they were typed', () => {
  const { workbook, write } = desk()
  const title = 'Bel Jansen, Piet; of mail \\ëén/ naar de notaris – over de akte van levering en de hypotheek'
  addTask(workbook, { title, plannedOn: '2027-01-04' })
  expect(read(write()).get(`${TASK}.planned`)?.['summary']).toBe(`Gepland: ${title}`)
})

describe('writing again', () => {
  it('keeps the UID and the number of what did not change', () => {
    const { write } = desk()
    const [first, second] = [read(write()), read(write())]
    const of = (entries: typeof first) =>
      [...entries].map(([uid, entry]) => [uid, entry['uid'], entry['sequence']])
    expect(of(second)).toEqual(of(first))
  })

  it('raises the number of what moved, and of nothing else', () => {
    const { workbook, write } = desk()
    addTask(workbook, { plannedOn: '2027-01-04' })
    write()
    workbook.edit({ kind: 'set', path: `schedule.tasks.${TASK}.plannedOn`, value: '2027-01-11' })
    const raised = [...read(write())].filter(([, { sequence }]) => Number(sequence) > 0).map(([uid]) => uid)
    expect(raised).toEqual([`${TASK}.beginBy`, `${TASK}.planned`])
  })

  it('says once more of what is done that it is', () => {
    const { workbook, write } = desk()
    write()
    workbook.edit({ kind: 'set', path: 'finance.financingStatus', value: 'agreed' })
    expect(read(write()).get('bank-financing.beginBy')).toMatchObject({ status: 'COMPLETED', sequence: 1 })
  })

  it('cancels what is no longer there', () => {
    const { workbook, write } = desk()
    addTask(workbook, { plannedOn: '2027-01-04' })
    write()
    workbook.edit({ kind: 'remove', list: 'schedule.tasks', id: TASK })
    expect(read(write()).get(`${TASK}.planned`)).toMatchObject({ status: 'CANCELLED', sequence: 1 })
  })

  it('remembers what it wrote after the workbook was closed', () => {
    const { session, place, folder } = world()
    const path = join(folder, 'agenda.ics')
    const request = { path, language: 'nl', today: TODAY } as const
    addTask(session.create(place, FIRST_ANSWERS), { plannedOn: '2027-01-04' })
    writer.write(session.workbook(), request)
    session.close()
    const workbook = session.open(place)
    workbook.edit({ kind: 'set', path: `schedule.tasks.${TASK}.plannedOn`, value: '2027-01-11' })
    writer.write(workbook, request)
    expect(read(readFileSync(path, 'utf8')).get(`${TASK}.planned`)).toMatchObject({ sequence: 1 })
  })

  it('begins anew in a copy, under UIDs of its own', () => {
    const { session, place, folder } = world()
    const request = { path: join(folder, 'agenda.ics'), language: 'nl', today: TODAY } as const
    writer.write(session.create(place, FIRST_ANSWERS), request)
    const before = readFileSync(request.path, 'utf8')
    const copy = { ...place, path: join(folder, 'kopie.praktijkpad') }
    session.copyTo(copy.path)
    writer.write(session.open(copy), request)
    const uids = (text: string) => [...read(text).values()].map((entry) => String(entry['uid']))
    const known = new Set(uids(before))
    expect(uids(readFileSync(request.path, 'utf8')).filter((uid) => known.has(uid))).toEqual([])
  })
})

describe('when it cannot be written', () => {
  it('leaves no half file behind', () => {
    const { workbook, folder } = desk()
    const path = join(folder, 'map.ics')
    mkdirSync(path)
    writeFileSync(join(path, 'vol'), '')
    expect(codeOf(() => writer.write(workbook, { path, language: 'nl', today: TODAY }))).not.toBeNull()
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('says that there is no schedule while tasks wait for each other', () => {
    const { workbook, folder } = desk()
    addTask(workbook, {})
    for (const [id, earlier, later] of [
      ['link000000000001', TASK, 'bank-financing'],
      ['link000000000002', 'bank-financing', TASK],
    ] as const) {
      workbook.edit({ kind: 'add', list: 'schedule.links', id, values: { earlier, later } })
    }
    expect(
      writer.write(workbook, { path: join(folder, 'agenda.ics'), language: 'nl', today: TODAY }),
    ).toBeNull()
    expect(readdirSync(folder)).not.toContain('agenda.ics')
  })
})

import ICAL from 'ical.js'
import { daysAfter } from '#domain/field/calendar.ts'
import type { WrittenEntry } from './diary.ts'

/** What an iCalendar file says about itself. */
export interface Calendar {
  /** Goes into every UID, so that two workbooks never speak of the same thing. */
  readonly workbookId: string
  readonly name: string
  readonly now: Date
  readonly entries: readonly WrittenEntry[]
}

/** A week before at nine in the morning: what must begin asks for preparation. */
const TODO_ALARM = '-P6DT15H'
/** The day before at nine in the morning. */
const EVENT_ALARM = '-PT15H'
const STATUS = {
  event: { open: 'CONFIRMED', done: 'CONFIRMED', cancelled: 'CANCELLED' },
  todo: { open: 'NEEDS-ACTION', done: 'COMPLETED', cancelled: 'CANCELLED' },
} as const

/** An iCalendar file by RFC 5545: whole-day events and to-dos with alarms, CRLF, lines folded at 75 octets. */
export function icsText({ workbookId, name, now, entries }: Calendar): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Praktijkpad//Planning//NL')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', name)
  for (const entry of entries) calendar.addSubcomponent(component(entry, workbookId, now))
  return `${calendar.toString()}\r\n`
}

/** The UID an entry has in files. */
export function uidIn(workbookId: string, uid: string): string {
  return `${uid}.${workbookId}@praktijkpad`
}

function component(entry: WrittenEntry, workbookId: string, now: Date): ICAL.Component {
  const { kind, state, day } = entry
  const part = new ICAL.Component(kind === 'event' ? 'vevent' : 'vtodo')
  part.addPropertyWithValue('uid', uidIn(workbookId, entry.uid))
  part.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true))
  part.addPropertyWithValue('sequence', entry.sequence)
  part.addPropertyWithValue('summary', entry.summary)
  if (entry.description !== '') part.addPropertyWithValue('description', entry.description)
  part.addPropertyWithValue('status', STATUS[kind][state])
  if (kind === 'event') {
    part.addPropertyWithValue('dtstart', date(day))
    part.addPropertyWithValue('dtend', date(daysAfter(day, 1)))
    part.addPropertyWithValue('transp', 'TRANSPARENT')
  } else {
    part.addPropertyWithValue('due', date(day))
  }
  if (state === 'open') part.addSubcomponent(alarm(entry))
  return part
}

/** A to-do has no beginning of its own, so its alarm counts from when it is due. */
function alarm({ kind, summary }: WrittenEntry): ICAL.Component {
  const part = new ICAL.Component('valarm')
  part.addPropertyWithValue('action', 'DISPLAY')
  part.addPropertyWithValue('description', summary)
  const trigger = new ICAL.Property('trigger', part)
  trigger.setValue(ICAL.Duration.fromString(kind === 'todo' ? TODO_ALARM : EVENT_ALARM))
  if (kind === 'todo') trigger.setParameter('related', 'END')
  part.addProperty(trigger)
  return part
}

function date(day: string): ICAL.Time {
  return ICAL.Time.fromDateString(day)
}

/** The UIDs of the entries in a file. Throws when it is no iCalendar file. */
export function uidsIn(text: string): string[] {
  const parsed: unknown = ICAL.parse(text)
  if (!Array.isArray(parsed)) throw new Error('no calendar')
  return new ICAL.Component(parsed)
    .getAllSubcomponents()
    .map((part) => String(part.getFirstPropertyValue('uid')))
}

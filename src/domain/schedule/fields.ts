import { z } from 'zod'
import {
  choice,
  date,
  euro,
  longText,
  reference,
  statement,
  text,
  wholeNumber,
  YES_NO,
} from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { PARTIES } from '../field/party.ts'

/** How far a task is, as the user says it. */
const TASK_STATES = ['notStarted', 'busy', 'done', 'blocked', 'notNeeded'] as const
export type TaskState = (typeof TASK_STATES)[number]

const days = { min: '2015-01-01', max: '2046-12-31' } as const
const code = { maxLength: 64, isCode: true } as const

/** A step of the road of which the user changed something (`step` is its id), or a task of their own (`step` is null). */
const taskFields = {
  title: text({ maxLength: 160 }),
  step: text(code),
  status: choice(TASK_STATES),
  owner: text({ maxLength: 120 }),
  party: choice(PARTIES),
  contact: reference('dossier.contacts'),
  leadDays: wholeNumber({ unit: 'days', min: 0, max: 1_825 }),
  timing: choice(['beforeStart', 'afterStart'] as const),
  notBefore: date(days),
  plannedOn: date(days),
  dueOn: date(days),
  doneOn: date({ ...days, askedWhen: { field: 'status', is: ['done'] } }),
  costs: euro({ unit: 'euro', min: 0, max: 10_000_000 }),
  document: reference('dossier.documents'),
  note: longText({ maxLength: 2_000 }),
}

/**
 * The user's own order: `later` waits for `earlier`, or (`together`) does not wait for it though the road says so. Each is the id
 * of a step or of an own task.
 */
const linkFields = {
  earlier: text({ ...code, required: true }),
  later: text({ ...code, required: true }),
  relation: choice(['waits', 'together'] as const, { isCode: true }),
}

/* The steps of the road that the questions come from. */
const kvk = { steps: ['kvk-registration'] } as const
const letter = { steps: ['inform-patients'] } as const

/** What the user changed in the schedule; everything else in it follows from the route, the start date and the pack. */
export const scheduleFields = z.object({
  companyStartsOn: date({ ...days, ...kvk }),
  letterInHolidays: choice(YES_NO, { ...letter, routes: ['takeover'] }),
  tasks: list(taskFields, { minItems: 0, maxItems: 500 }),
  links: list(linkFields, { minItems: 0, maxItems: 1_000 }),
  finished: statement(),
})
type ScheduleAnswers = z.infer<typeof scheduleFields>
export type TaskItem = ScheduleAnswers['tasks'][number]
export type LinkItem = ScheduleAnswers['links'][number]

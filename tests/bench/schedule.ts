/** How long a schedule takes with 500 tasks: the steps of the takeover and own tasks that wait for each other. Judges nothing. */
import { join } from 'node:path'
import { emptyPlan, type Plan } from '../../src/domain/plan/plan.ts'
import { firstStart } from '../../src/domain/schedule/choices.ts'
import type { LinkItem, TaskItem } from '../../src/domain/schedule/fields.ts'
import { planSchedule } from '../../src/domain/schedule/schedule.ts'
import { startCandidates } from '../../src/domain/schedule/start-dates.ts'
import type { ScheduleInput } from '../../src/domain/schedule/tasks.ts'
import { whatBreaks } from '../../src/domain/schedule/what-breaks.ts'
import { Content } from '../../src/workbook/search/content.ts'
import { numbers, report, time } from './measure.ts'

const TASKS = 500
const ROUNDS = 200
const LINKS_PER_TASK = 2

function ownTask(place: number, leadDays: number): TaskItem {
  return {
    id: `task${String(place).padStart(5, '0')}`,
    title: `Taak ${place}`,
    step: null,
    status: null,
    owner: null,
    party: null,
    contact: null,
    leadDays,
    timing: null,
    notBefore: null,
    plannedOn: null,
    dueOn: null,
    doneOn: null,
    costs: null,
    document: null,
    note: null,
  }
}

/** Own tasks up to 500 together with the steps, each waiting for some that were made before it. */
function planWith(steps: ScheduleInput['steps']): Plan {
  const plan = emptyPlan()
  const next = numbers(2_026)
  const onRoute = steps.filter(({ routes }) => routes.includes('takeover')).length
  const tasks = Array.from({ length: TASKS - onRoute }, (_, place) => ownTask(place, Math.floor(next() * 20)))
  const links = tasks.flatMap(({ id }, place) =>
    Array.from({ length: place === 0 ? 0 : LINKS_PER_TASK }, (_, count): LinkItem => {
      const earlier = tasks[Math.floor(next() * place)]?.id ?? null
      return {
        id: `link${String(place * LINKS_PER_TASK + count).padStart(5, '0')}`,
        earlier,
        later: id,
        relation: null,
      }
    }),
  )
  const route = { ...plan.route, kind: 'takeover', startDate: '2028-07-01' } as const
  return { ...plan, route, schedule: { ...plan.schedule, tasks, links } }
}

const { steps } = new Content(join(import.meta.dirname, '../../resources')).pack('2026')
const input: ScheduleInput = { plan: planWith(steps), steps, today: '2026-11-22' }

function rounds(count: number, action: () => void): number[] {
  return Array.from({ length: count }, () => time(action))
}

console.table([
  report(
    `schedule of ${TASKS} tasks, the first time`,
    rounds(1, () => void planSchedule(input)),
  ),
  report(
    `schedule of ${TASKS} tasks`,
    rounds(ROUNDS, () => void planSchedule(input)),
  ),
  report(
    'first possible start',
    rounds(ROUNDS / 10, () => void firstStart(input)),
  ),
  report(
    'twelve start dates',
    rounds(ROUNDS / 10, () => void startCandidates(input, 12)),
  ),
  report(
    'what breaks when the bank is 90 days late',
    rounds(ROUNDS / 10, () => void whatBreaks(input, { kind: 'slip', id: 'bank-financing', days: 90 })),
  ),
])

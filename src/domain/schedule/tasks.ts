import { numberOf } from '../field/calendar.ts'
import type { Plan } from '../plan/plan.ts'
import type { Step } from '../reference/entries.ts'
import { boundsFrom, constraintsOf, type Constraint } from './bounds.ts'
import { proofOf, type Proof } from './derived-status.ts'
import { stepDurations, type Duration, type DurationBasis } from './duration.ts'
import type { TaskItem, TaskState } from './fields.ts'
import { isHardOrder } from './hard-order.ts'
import type { Activity } from './network.ts'

/** What a schedule is made from. */
export interface ScheduleInput {
  readonly plan: Plan
  readonly steps: readonly Step[]
  /** ISO day. */
  readonly today: string
}

/** A step on the route or a task of the user's own, with everything that decides when it can be done. */
export interface Task {
  readonly id: string
  /** Null for a task of the user's own. */
  readonly step: Step | null
  /** What the user filled in about it; null for an untouched step. */
  readonly item: TaskItem | null
  readonly status: TaskState
  /** The answer elsewhere that the status follows from; null when it is the user's own word. */
  readonly proof: Proof | null
  readonly days: number
  readonly basis: DurationBasis
  /** Ids of the tasks on this route that must be finished first. */
  readonly waitsFor: readonly string[]
  readonly isAfterStart: boolean
  /** An early step that nothing waits for (a course, a trial period): beginning late does not hold up the start. */
  readonly isAdvice: boolean
  readonly constraints: readonly Constraint[]
  /** True when the day the user planned has passed and nothing was begun. */
  readonly isOverdue: boolean
}

const EARLY_PHASES: readonly Step['phase'][] = ['orientation', 'form-and-search']

/** The tasks of the plan for this start date: the steps on its route, then the user's own; with those that are not needed. */
export function tasksOf(input: ScheduleInput, start: string | null): Task[] {
  const { plan, today } = input
  const route = plan.route.kind
  const steps = input.steps.filter((step) => route !== null && step.routes.includes(route))
  const onRoute = new Set(steps.map(({ id }) => id))
  const awaited = new Set(steps.flatMap(({ dependsOn }) => dependsOn))
  const items = new Map<string, TaskItem>()
  for (const item of plan.schedule.tasks) {
    if (item.step !== null && !items.has(item.step)) items.set(item.step, item)
  }
  const order = ownOrder(plan)
  const duration = stepDurations(steps, start ?? today)
  const stepTasks = steps.map((step) => {
    const item = items.get(step.id) ?? null
    const waitsFor = step.dependsOn.filter((id) => onRoute.has(id))
    const isAdvice = EARLY_PHASES.includes(step.phase) && !awaited.has(step.id)
    const core = { id: step.id, step, item, ...duration(step, item, plan), waitsFor, isAdvice }
    return taskOf(input, start, core, order)
  })
  const ownTasks = plan.schedule.tasks
    .filter(({ step }) => step === null)
    .map((item) => {
      const core = { id: item.id, step: null, item, ...ownLength(item), waitsFor: [], isAdvice: false }
      return taskOf(input, start, core, order)
    })
  return [...stepTasks, ...ownTasks]
}

/** What the user says about who waits for whom, by the id of what waits. */
interface OwnOrder {
  readonly waits: ReadonlyMap<string, readonly string[]>
  readonly together: ReadonlyMap<string, readonly string[]>
}

function ownOrder({ schedule }: Plan): OwnOrder {
  const waits = new Map<string, string[]>()
  const together = new Map<string, string[]>()
  for (const { earlier, later, relation } of schedule.links) {
    if (earlier === null || later === null) continue
    const links = relation === 'together' ? together : waits
    const known = links.get(later)
    if (known) known.push(earlier)
    else links.set(later, [earlier])
  }
  return { waits, together }
}

/** What a task waits for: the road and the user's own order. A body that waits for another cannot be told not to. */
function waitsFor({ id, waitsFor: road }: Core, { waits, together }: OwnOrder): string[] {
  const aside = together.get(id) ?? []
  return [...road, ...(waits.get(id) ?? [])].filter(
    (earlier) => !aside.includes(earlier) || isHardOrder(earlier, id),
  )
}

/** An own task without a length counts as a moment. */
function ownLength({ leadDays }: TaskItem): Duration {
  return leadDays === null ? { days: 0, basis: 'unknown' } : { days: leadDays, basis: 'own' }
}

type Core = Pick<Task, 'id' | 'step' | 'item' | 'days' | 'basis' | 'waitsFor' | 'isAdvice'>

function taskOf({ plan, today }: ScheduleInput, start: string | null, core: Core, order: OwnOrder): Task {
  const { step, item } = core
  const state = statusOf(step === null ? null : proofOf(plan, step.id, today), item)
  const plannedOn = item?.plannedOn ?? null
  const isOpen = state.status === 'notStarted' || state.status === 'blocked'
  return {
    ...core,
    ...state,
    waitsFor: waitsFor(core, order),
    isAfterStart: step === null ? item?.timing === 'afterStart' : step.leadTimeMonths === 0,
    constraints: constraintsOf(plan, step, item, start, today),
    isOverdue: isOpen && plannedOn !== null && plannedOn < today,
  }
}

/** What a page proves counts; that a page is busy counts only while the user says nothing. */
function statusOf(proof: Proof | null, item: TaskItem | null): Pick<Task, 'status' | 'proof'> {
  const own = item?.status ?? null
  if (proof !== null && (own === null || proof.status !== 'busy')) return { status: proof.status, proof }
  return { status: own ?? 'notStarted', proof: null }
}

/** The tasks as the network counts with them; what is not needed is left out. */
export function activitiesOf(tasks: readonly Task[], today: string): Activity[] {
  return tasks.filter(({ status }) => status !== 'notNeeded').map((task) => activityOf(task, today))
}

function activityOf(task: Task, today: string): Activity {
  const doneOn = task.status === 'done' ? (task.proof?.on ?? task.item?.doneOn ?? null) : null
  const begunOn = task.status === 'busy' ? begunDay(task, today) : null
  return {
    id: task.id,
    days: task.days,
    waitsFor: task.waitsFor,
    begunOn: begunOn === null ? null : numberOf(begunOn),
    isDone: task.status === 'done',
    doneOn: doneOn === null ? null : numberOf(doneOn),
    isAfterStart: task.isAfterStart,
    isAdvice: task.isAdvice,
    bounds: boundsFrom(task.constraints),
  }
}

/** The day a busy task began, as far as the plan says; a day that is still to come is none. */
function begunDay({ proof, item }: Task, today: string): string | null {
  const day = proof?.on ?? item?.plannedOn ?? null
  return day !== null && day <= today ? day : null
}

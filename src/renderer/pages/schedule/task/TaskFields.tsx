import { useMemo, type ReactNode } from 'react'
import { applyChanges } from '#domain/plan/apply.ts'
import { listAt } from '#domain/plan/catalogue.ts'
import { changesOf } from '#domain/plan/edit.ts'
import { listItems } from '#domain/plan/read.ts'
import { isAsked } from '#domain/plan/status.ts'
import { answerPath, newRow, rowIdOf } from '#domain/schedule/row.ts'
import type { Task } from '#domain/schedule/tasks.ts'
import { FutureItemContext } from '../../../app/queries.ts'
import { usePlan, useWorkbook, WorkbookContext } from '../../../app/workbook.ts'
import { Fields } from '../../../components/Section.tsx'

const LIST = 'schedule.tasks'
const OF_OWN_TASKS = ['title', 'timing']
/** Asked beside what follows from them. */
const ASKED_ELSEWHERE = ['leadDays', 'plannedOn']

/** The questions about one task. Answering the first about a step makes the row that keeps the answers. */
export function TaskFields({ task }: { readonly task: Task }) {
  return (
    <WithRow task={task}>
      <Questions task={task} />
    </WithRow>
  )
}

function Questions({ task }: { readonly task: Task }) {
  const plan = usePlan()
  const list = listAt(LIST)
  const item = list && listItems(plan, list).find(({ id }) => id === (task.item?.id ?? rowId(task)))
  if (!list || !item) return null
  const hidden = [...ASKED_ELSEWHERE, ...(task.step ? OF_OWN_TASKS : [])]
  const asked = list.fields.filter(({ key, meta }) => !meta.isCode && !hidden.includes(key))
  return (
    <Fields
      paths={asked.filter((field) => isAsked(plan, field, item)).map(({ key }) => answerPath(task, key))}
    />
  )
}

/** What is inside finds the row of a task, also when there is none yet. */
function WithRow({ task, children }: { readonly task: Task; readonly children: ReactNode }) {
  const workbook = useWorkbook()
  const { step, item } = task
  const values = useMemo(() => newRow({ step }), [step])
  const id = item?.id ?? rowId(task)
  const known = useMemo(() => {
    const { snapshot } = workbook
    if (item !== null || values === null) return workbook
    const plan = applyChanges(
      snapshot.plan,
      changesOf(snapshot.plan, { kind: 'add', list: LIST, id, values }),
    )
    return { ...workbook, snapshot: { ...snapshot, plan } }
  }, [workbook, item, values, id])
  const future = useMemo(() => (values === null ? null : { path: `${LIST}.${id}`, values }), [values, id])
  return (
    <WorkbookContext value={known}>
      <FutureItemContext value={future}>{children}</FutureItemContext>
    </WorkbookContext>
  )
}

function rowId({ id, step }: Task): string {
  return step ? rowIdOf(step.id) : id
}

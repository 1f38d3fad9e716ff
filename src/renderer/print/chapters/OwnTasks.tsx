import { fieldAt } from '#domain/plan/catalogue.ts'
import type { TaskItem } from '#domain/schedule/fields.ts'
import { shortDay } from '../../pages/schedule/short-day.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useFacts } from '../facts.tsx'
import { Part, Table } from '../parts.tsx'
import { useTaskName } from '../usePathName.ts'

const WORDS = ['status', 'owner'] as const
const DAYS = ['plannedOn', 'dueOn', 'doneOn'] as const
const BELOW = ['party', 'contact', 'costs', 'document', 'note'] as const

/** The user's own tasks and what they filled in about the steps of their road; nothing when there is neither. */
export function OwnTasks() {
  const { t, language } = useTexts()
  const { plan } = useFacts()
  const taskName = useTaskName()
  const answer = useAnswer()
  const { tasks } = plan.schedule
  if (tasks.length === 0) return null
  return (
    <Part title={t('schedule:lists.tasks.title')}>
      <Table
        head={[
          t('schedule:table.step'),
          ...[...WORDS, ...DAYS].map((key) => t(`schedule:fields.tasks.${key}.label`)),
        ]}
        words
        rows={tasks.map((task) => ({
          id: task.id,
          name: (
            <>
              {taskName(task.step ?? task.id)}
              <small className="muted">
                {BELOW.map((key) => answer(task, key))
                  .filter(Boolean)
                  .join('; ')}
              </small>
            </>
          ),
          cells: [
            ...WORDS.map((key) => answer(task, key)),
            ...DAYS.map((key) => (task[key] === null ? '' : shortDay(task[key], language))),
          ],
        }))}
      />
    </Part>
  )
}

type Key = (typeof WORDS)[number] | (typeof BELOW)[number]

function useAnswer(): (task: TaskItem, key: Key) => string {
  const answerText = useAnswerText()
  return (task, key) => {
    const definition = fieldAt(`schedule.tasks.${task.id}.${key}`)?.definition
    const value = task[key]
    return value === null || !definition ? '' : answerText(definition, value)
  }
}

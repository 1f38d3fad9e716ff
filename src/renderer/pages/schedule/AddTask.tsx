import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useReadOnly } from '../../app/workbook.ts'
import { focusNewField } from '../../app/new-item.ts'
import { taskPlace } from './views.ts'

const LIST = 'schedule.tasks'
const MOST = 500

/** Adds a task of the user's own and opens it. */
export function AddTask() {
  const { t } = useTexts()
  const add = useAddItem()
  const isReadOnly = useReadOnly()
  const isFull = usePlan().schedule.tasks.length >= MOST
  const addTask = () =>
    add.mutate(
      { list: LIST, values: {} },
      {
        onSuccess: ({ id }) => {
          window.location.hash = taskPlace(id)
          focusNewField(`${LIST}.${id}.title`)
        },
      },
    )
  if (isReadOnly) return null
  return (
    <button type="button" className="button" data-path={LIST} disabled={isFull} onClick={addTask}>
      {t('schedule:addTask')}
    </button>
  )
}

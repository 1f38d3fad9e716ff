import type { Task } from '#domain/schedule/tasks.ts'
import { useRemoveItem } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { placeOf } from '../views.ts'
import styles from '../Schedule.module.css'

/** Removes an own task, or everything the user changed about a step; undo brings it back. */
export function RemoveTask({ task }: { readonly task: Task }) {
  const { t } = useTexts()
  const remove = useRemoveItem()
  const { item, step } = task
  if (item === null) return null
  const removeIt = () =>
    remove.mutate(
      { list: 'schedule.tasks', id: item.id },
      {
        onSuccess: () => {
          if (step === null) window.location.hash = placeOf('list')
        },
      },
    )
  return (
    <div className={`actions ${styles['remove']}`}>
      <button type="button" className="button" onClick={removeIt}>
        {t(step === null ? 'schedule:task.remove' : 'schedule:task.reset')}
      </button>
      <span className="small muted">
        {t(step === null ? 'schedule:task.removeNote' : 'schedule:task.resetNote')}
      </span>
    </div>
  )
}

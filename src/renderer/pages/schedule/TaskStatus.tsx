import type { Task } from '#domain/schedule/tasks.ts'
import { pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { WayToField } from '../../components/FieldLink.tsx'

/** How far a task is, in a word; when an answer elsewhere says so, on which page that is. */
export function StatusCell({ task }: { readonly task: Task }) {
  const { t } = useTexts()
  const { status, proof } = task
  return (
    <>
      {t(`schedule:fields.tasks.status.choices.${status}`)}
      {proof ? (
        <p className="small">
          <WayToField path={proof.path}>
            {t('schedule:proof.short', { page: t(`${proof.path.split('.')[0] ?? ''}:title`) })}
            <span className="hidden-visually">: {pathLabel(proof.path, t)}</span>
          </WayToField>
        </p>
      ) : null}
    </>
  )
}

import { useSetField } from '../../app/queries.ts'
import { Editing } from '../Editing.tsx'

interface ChooseItemProps {
  /** The field that holds which item of the list the plan counts with. */
  readonly path: string
  readonly id: string
  readonly isChosen: boolean
  /** What the button says, and what stands there once the item is the chosen one. */
  readonly words: { readonly choose: string; readonly chosen: string }
}

/** Makes an item of a list the one the plan counts with. */
export function ChooseItem({ path, id, isChosen, words }: ChooseItemProps) {
  const save = useSetField()
  if (isChosen) {
    return (
      <span className="muted" tabIndex={-1} data-path={path}>
        {words.chosen}
      </span>
    )
  }
  return (
    <Editing>
      <button
        type="button"
        className="button"
        data-path={path}
        onClick={() => save.mutate({ path, value: id })}
      >
        {words.choose}
      </button>
    </Editing>
  )
}

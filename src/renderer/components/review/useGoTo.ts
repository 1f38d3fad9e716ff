import { useLocation } from 'wouter'
import { useFocusActions } from '../../app/focused-field.tsx'
import { arriveAt, type Destination } from '../../search/arrival.ts'

/** Goes to a place in the plan and gives it focus there; the panel is about it when it is an answer. */
export function useGoTo(): (destination: Destination) => void {
  const { focusField } = useFocusActions()
  const [, navigate] = useLocation()
  return (destination) => {
    if (destination.kind === 'answer') focusField(destination.id)
    arriveAt(destination)
    navigate(destination.to)
  }
}

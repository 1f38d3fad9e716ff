import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react'

/** The field that has focus, or had it last, and the page it had focus on: a field can be asked on more than one. */
interface FocusedField {
  readonly path: string | null
  readonly page: string | null
}

interface FocusActions {
  readonly focusField: (path: string | null) => void
  /** The field that has focus now, or had it last, for whoever need not follow it. */
  readonly lastFocused: () => string | null
}

const NOTHING: FocusedField = { path: null, page: null }
const FocusedContext = createContext<FocusedField>(NOTHING)
const ActionsContext = createContext<FocusActions | null>(null)

/** Keeps which field has focus, apart from the workbook: going to the next field draws only what is about that field. */
export function FocusedFieldProvider({ children }: { readonly children: ReactNode }) {
  const [focused, setFocused] = useState(NOTHING)
  const last = useRef<string | null>(null)
  const actions = useMemo(
    (): FocusActions => ({
      focusField: (path) => {
        last.current = path
        setFocused({ path, page: window.location.hash.slice(1) })
      },
      lastFocused: () => last.current,
    }),
    [],
  )
  return (
    <ActionsContext value={actions}>
      <FocusedContext value={focused}>{children}</FocusedContext>
    </ActionsContext>
  )
}

/** The field that has focus, or had it last; the panel beside the page is about it. */
export function useFocusedField(): FocusedField {
  return useContext(FocusedContext)
}

/** Says which field has focus, and asks it without following it. */
export function useFocusActions(): FocusActions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('useFocusActions outside the workbook frame')
  return actions
}

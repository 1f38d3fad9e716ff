import { createContext, useContext, useState, type ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'

const SyncedTexts = createContext<Map<string, string> | null>(null)

/** The stored text each form control last showed, by field path. */
export function useSyncedTexts(): Map<string, string> {
  const synced = useContext(SyncedTexts)
  if (!synced) throw new Error('a field outside AnswerForm')
  return synced
}

/** One form for the whole workbook, so that half-typed text and its error wait on the page where they were left. */
export function AnswerForm({ children }: { readonly children: ReactNode }) {
  const form = useForm<Record<string, string>>({ mode: 'onBlur', reValidateMode: 'onChange' })
  const [synced] = useState(() => new Map<string, string>())
  return (
    <SyncedTexts value={synced}>
      <FormProvider {...form}>{children}</FormProvider>
    </SyncedTexts>
  )
}

import { createContext, useContext, useState, type ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { FieldValue } from '#domain/field/meta.ts'

/** A stored answer as a form control last showed it. */
interface SyncedText {
  readonly value: FieldValue
  readonly text: string
}

const SyncedTexts = createContext<Map<string, SyncedText> | null>(null)

/** What each form control last showed of what is stored, by field path. */
export function useSyncedTexts(): Map<string, SyncedText> {
  const synced = useContext(SyncedTexts)
  if (!synced) throw new Error('a field outside AnswerForm')
  return synced
}

/** One form for the whole workbook, so that half-typed text and its error wait on the page where they were left. */
export function AnswerForm({ children }: { readonly children: ReactNode }) {
  const form = useForm<Record<string, string>>({ mode: 'onBlur' })
  const [synced] = useState(() => new Map<string, SyncedText>())
  return (
    <SyncedTexts value={synced}>
      <FormProvider {...form}>{children}</FormProvider>
    </SyncedTexts>
  )
}

import type { ReactNode } from 'react'
import { useReadOnly } from '../app/workbook.ts'

/** What changes the plan: not there while the plan is only looked at. */
export function Editing({ children }: { readonly children: ReactNode }) {
  return useReadOnly() ? null : children
}

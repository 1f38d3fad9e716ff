import { useMemo } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { PlanSnapshot } from '#contract/plan-procedures.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import type { ShellState } from '#contract/shell-procedures.ts'
import { ReviewProvider } from '../components/review/ReviewProvider.tsx'
import { AnswerForm } from './answer-form.tsx'
import { FocusedFieldProvider } from './focused-field.tsx'
import { Frame } from './Frame.tsx'
import { usePlanQuery } from './queries.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import { packById } from './reference.ts'
import { useTexts } from './useTexts.ts'
import { WorkbookContext } from './workbook.ts'

/** Reads the open workbook and shows its frame; every page below can count on it being there. */
export function OpenWorkbook({ shell }: { readonly shell: ShellState }) {
  const { t } = useTexts()
  const read = usePlanQuery()
  // Until the plan of another file has been read, the page still has that of the earlier one.
  const snapshot = read?.workbookId === shell.open?.workbookId ? read : undefined
  const name = shell.open?.name ?? ''
  const readOnly = shell.open?.readOnly ?? false
  const workbook = useMemo(
    () => (snapshot ? { name, snapshot, pack: packOf(snapshot), readOnly } : null),
    [name, readOnly, snapshot],
  )
  if (!workbook) return <output>{t('frame:loading')}</output>
  return (
    <WorkbookContext value={workbook}>
      <AnswerForm key={workbook.snapshot.workbookId}>
        <FocusedFieldProvider>
          <ReviewProvider>
            <Router hook={useHashLocation}>
              <Frame shell={shell} />
            </Router>
          </ReviewProvider>
        </FocusedFieldProvider>
      </AnswerForm>
    </WorkbookContext>
  )
}

function packOf({ plan, referencePack }: PlanSnapshot): ReferencePack {
  return packOfPlan(packById(plan.reference.pack ?? referencePack), plan.reference)
}

import { useEffect, useState } from 'react'
import type { Failure } from '#contract/errors.ts'
import {
  exportProcedures,
  type ExportKind,
  type ExportStage,
  type SavedExport,
} from '#contract/export-procedures.ts'
import { toFailure } from '#contract/result.ts'
import type { KitParty, Reader } from '#domain/readers/readers.ts'
import { bridge, checked } from '../../../app/bridge.ts'
import { leaveField } from '../../../app/leave-field.ts'
import { whenSaved } from '../../../app/queries.ts'

/** What is known of the file that was asked for last. */
export type ShareState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly file: ExportKind; readonly stage: ExportStage | null }
  | {
      readonly kind: 'done'
      readonly file: ExportKind
      readonly saved: Extract<SavedExport, { outcome: 'done' }>
    }
  | { readonly kind: 'cancelled'; readonly file: ExportKind }
  | {
      readonly kind: 'failed'
      readonly file: ExportKind
      readonly failure: Failure
      /** Whether it was being saved, or had been and was to be opened. */
      readonly during: 'save' | 'open'
    }

/** What a file holds instead of the plan: the page for one conversation, or what was said in a review. */
type InsteadOfPlan = { readonly kit: KitParty } | { readonly of: 'review' }

interface Share {
  readonly state: ShareState
  readonly save: (file: ExportKind, lens: Reader | null, instead?: InsteadOfPlan) => void
  readonly cancel: () => void
  /** Says why something that was to be done with a saved file was not. */
  readonly tell: (file: ExportKind, failure: Failure) => void
}

/** Saves files one at a time, and says how far the one is that is being made and what came of it. */
export function useShare(): Share {
  const [state, setState] = useState<ShareState>({ kind: 'idle' })
  useEffect(
    () =>
      bridge.onExportProgress((stage) => setState((now) => (now.kind === 'busy' ? { ...now, stage } : now))),
    [],
  )
  const save = async (file: ExportKind, lens: Reader | null, instead?: InsteadOfPlan) => {
    setState({ kind: 'busy', file, stage: null })
    leaveField()
    await whenSaved()
    try {
      const pending = bridge.exportSave({ kind: file, lens, ...instead })
      setState(stateAfter(file, await checked(exportProcedures['export.save'].output, pending)))
    } catch (error) {
      setState({ kind: 'failed', file, failure: toFailure(error), during: 'save' })
    }
  }
  return {
    state,
    save: (file, lens, instead) => void save(file, lens, instead),
    cancel: () => void bridge.exportCancel({}),
    tell: (file, failure) => setState({ kind: 'failed', file, failure, during: 'open' }),
  }
}

function stateAfter(file: ExportKind, saved: SavedExport): ShareState {
  if (saved.outcome === 'done') return { kind: 'done', file, saved }
  return saved.outcome === 'cancelled' ? { kind: 'cancelled', file } : { kind: 'idle' }
}

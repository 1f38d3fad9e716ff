import {
  MutationCache,
  QueryClient,
  useMutation,
  useQuery,
  type UseMutationResult,
} from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { FieldValue } from '#domain/field/meta.ts'
import type { Answered } from '#domain/plan/edit.ts'
import type { EditLabel, HistoryEntry, PlanSnapshot } from '#contract/plan-procedures.ts'
import { planProcedures } from '#contract/plan-procedures.ts'
import { shellProcedures, type Settings, type ShellState } from '#contract/shell-procedures.ts'
import { bridge, checked } from './bridge.ts'
import { showError, showNotice } from './notices.ts'
import type { Workbook } from './workbook.ts'

const local = { networkMode: 'always', retry: false } as const
export const queryClient = new QueryClient({
  mutationCache: new MutationCache({ onError: showError, onSuccess: () => showNotice(null) }),
  defaultOptions: {
    queries: { ...local, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: local,
  },
})

const keys = { plan: ['plan'], shell: ['shell'], history: ['plan', 'history'], review: ['review'] } as const

/** Refetches what another process changed; returns how to stop listening. */
export function followChanges(): () => void {
  const stopPlan = bridge.onPlanChanged(() => {
    void queryClient.invalidateQueries({ queryKey: keys.plan })
    // Whether a verdict still stands depends on the plan.
    void queryClient.invalidateQueries({ queryKey: keys.review })
  })
  const stopShell = bridge.onShellChanged(() => void queryClient.invalidateQueries())
  return () => {
    stopPlan()
    stopShell()
  }
}

/** Waits until the edits that are under way have been saved; false when one could not be. */
export function whenSaved(): Promise<boolean> {
  const cache = queryClient.getMutationCache()
  const underWay = cache.findAll({ mutationKey: keys.plan, status: 'pending' })
  return new Promise((resolve) => {
    const look = () => {
      if (underWay.some(({ state }) => state.status === 'pending')) return
      stop()
      resolve(underWay.every(({ state }) => state.status === 'success'))
    }
    const stop = cache.subscribe(look)
    look()
  })
}

/** The window's state: open file, failure, recent files, settings. */
export function useShell(): ShellState | undefined {
  return useQuery({
    queryKey: keys.shell,
    queryFn: () => checked(shellProcedures['shell.state'].output, bridge.shellState({})),
  }).data
}

/** The open workbook as it is on disk. */
export function usePlanQuery(): PlanSnapshot | undefined {
  return useQuery({
    queryKey: keys.plan,
    queryFn: () => checked(planProcedures['plan.read'].output, bridge.planRead({})),
  }).data
}

/** Whether the window still shows this workbook, as far as the page knows now. */
export function isShown({ name, snapshot }: Workbook): boolean {
  const open = queryClient.getQueryData<ShellState>(keys.shell)?.open
  return open?.name === name && open.workbookId === snapshot.workbookId
}

/** What happened to one field, newest first. */
export function useFieldHistory(path: string | null): readonly HistoryEntry[] {
  const query = useQuery({
    queryKey: [...keys.history, path],
    queryFn: () =>
      checked(planProcedures['history.ofField'].output, bridge.historyOfField({ path: path ?? '' })),
    enabled: path !== null,
  })
  return query.data ?? []
}

function usePlanMutation<V, R>(run: (input: V) => Promise<R>): UseMutationResult<R, Error, V> {
  return useMutation({
    mutationKey: keys.plan,
    mutationFn: run,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.plan }),
  })
}

/** An item that is made when the first of its questions is answered, and what it begins with. */
interface FutureItem {
  /** The path of the item. */
  readonly path: string
  readonly values: Readonly<Record<string, FieldValue>>
}

export const FutureItemContext = createContext<FutureItem | null>(null)

/** Saves one answer; makes its item first when there is none yet. */
export function useSetField() {
  const future = useContext(FutureItemContext)
  return usePlanMutation((input: { path: string; value: FieldValue }) => {
    const isInside = future !== null && input.path.startsWith(`${future.path}.`)
    return isInside
      ? setAll([{ ...input, item: future.values }])
      : checked(planProcedures['plan.set'].output, bridge.planSet(input))
  })
}

/** Saves several answers as one edit, which one undo takes back. */
export function useSetAll() {
  return usePlanMutation(setAll)
}

function setAll(answers: readonly Answered[]) {
  return checked(
    planProcedures['plan.setAll'].output,
    bridge.planSetAll({
      answers: answers.map(({ path, value, item }) => ({ path, value, item: item && { ...item } })),
    }),
  )
}

/** Adds an empty or prefilled item to a list; answers its id. */
export function useAddItem() {
  return usePlanMutation((input: { list: string; values: Record<string, FieldValue> }) =>
    checked(planProcedures['plan.addItem'].output, bridge.planAddItem(input)),
  )
}

/** Removes an item from a list; undo brings it back. */
export function useRemoveItem() {
  return usePlanMutation((input: { list: string; id: string }) =>
    checked(planProcedures['plan.removeItem'].output, bridge.planRemoveItem(input)),
  )
}

/** Gives an item another place in its list. */
export function useMoveItem() {
  return usePlanMutation((input: { list: string; id: string; to: number }) =>
    checked(planProcedures['plan.moveItem'].output, bridge.planMoveItem(input)),
  )
}

/** Takes the last edit back, or does it again; answers what it was. */
export function useHistory(direction: 'undo' | 'redo') {
  return usePlanMutation((): Promise<EditLabel> => {
    const name = direction === 'undo' ? 'history.undo' : 'history.redo'
    return checked(
      planProcedures[name].output,
      direction === 'undo' ? bridge.historyUndo({}) : bridge.historyRedo({}),
    )
  })
}

/** Changes language or appearance. */
export function useChangeSettings() {
  return useMutation({
    mutationFn: (input: Partial<Settings>) =>
      checked(shellProcedures['shell.changeSettings'].output, bridge.shellChangeSettings(input)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.shell }),
  })
}

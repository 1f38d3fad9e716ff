import { useAddItem } from '../../../app/queries.ts'

interface NewScenario {
  readonly name: string
  readonly note: string | null
}

/** A change as it is kept: the value is the answer as JSON. */
interface NewChange {
  readonly path: string | null
  readonly value: string | null
}

/** Adds a scenario with its changes, one edit after the other; answers its id. */
export function useAddScenario(): (scenario: NewScenario, changes: readonly NewChange[]) => Promise<string> {
  const add = useAddItem()
  return async ({ name, note }, changes) => {
    const { id } = await add.mutateAsync({ list: 'finance.scenarios', values: { name, note } })
    for (const { path, value } of changes) {
      // One by one: the order in which they are kept is the order in which they were made.
      await add.mutateAsync({ list: 'finance.scenarioChanges', values: { scenario: id, path, value } })
    }
    return id
  }
}

import type { z } from 'zod'
import { CodedError } from '#contract/errors.ts'
import type { WorkbookProcedureName } from '#contract/procedures.ts'
import { workbookProcedures as procedures } from '#contract/workbook-procedures.ts'
import { idIn, newestSound } from '../backups/find.ts'
import { restoreBackup } from '../backups/restore.ts'
import { coded } from '../file/errors.ts'
import type { Migration } from '../migrations/migration.ts'
import type { Ports } from '../ports.ts'
import type { Searcher } from '../search/searcher.ts'
import type { Session } from '../session.ts'
import type { Workbook } from '../workbook.ts'
import { wellFormed, wellFormedValues } from './well-formed.ts'

/** Answers one procedure: checks what came in, does it, checks what goes out. */
type Answer = (input: unknown) => unknown

function answer<I extends z.ZodType, O extends z.ZodType>(
  definition: { readonly input: I; readonly output: O },
  run: (input: z.output<I>) => z.input<O>,
): Answer {
  return (given) => {
    const input = definition.input.safeParse(given)
    if (!input.success) throw new CodedError('request.invalid', {}, { cause: input.error })
    return definition.output.parse(run(input.data))
  }
}

function planHandlers(session: Session, ports: Ports) {
  return {
    'plan.read': answer(procedures['plan.read'], () => session.workbook().snapshot()),
    'plan.set': answer(procedures['plan.set'], ({ path, value }) =>
      session.workbook().edit({ kind: 'set', path, value: wellFormed(value) }),
    ),
    'plan.addItem': answer(procedures['plan.addItem'], ({ list, values }) => {
      const id = ports.itemId()
      const saved = session.workbook().edit({ kind: 'add', list, id, values: wellFormedValues(values) })
      return { ...saved, id }
    }),
    'plan.removeItem': answer(procedures['plan.removeItem'], ({ list, id }) =>
      session.workbook().edit({ kind: 'remove', list, id }),
    ),
    'plan.moveItem': answer(procedures['plan.moveItem'], ({ list, id, to }) =>
      session.workbook().edit({ kind: 'move', list, id, to }),
    ),
    'history.undo': answer(procedures['history.undo'], () => session.workbook().undo()),
    'history.redo': answer(procedures['history.redo'], () => session.workbook().redo()),
    'history.ofField': answer(procedures['history.ofField'], ({ path }) =>
      session.workbook().historyOf(path),
    ),
  }
}

function searchHandlers(session: Session, searcher: Searcher) {
  return {
    'search.find': answer(procedures['search.find'], (search) => searcher.find(session.workbook(), search)),
  }
}

function fileHandlers(session: Session, ports: Ports, migrations: readonly Migration[]) {
  return {
    'workbook.create': answer(
      procedures['workbook.create'],
      ({ path, backupFolder, title, kind, startDate }) => {
        const answers = { 'route.title': wellFormed(title), 'route.kind': kind, 'route.startDate': startDate }
        return opened(session.create({ path, backupFolder }, answers))
      },
    ),
    'workbook.open': answer(procedures['workbook.open'], (place) => opened(session.open(place))),
    'workbook.close': answer(procedures['workbook.close'], () => {
      session.close()
      return {}
    }),
    'workbook.copyTo': answer(procedures['workbook.copyTo'], ({ path }) => {
      session.copyTo(path)
      return {}
    }),
    'backup.newest': answer(procedures['backup.newest'], ({ path, backupFolder, knownId }) => {
      const id = idIn(path) ?? knownId
      return id === null ? null : newestSound(backupFolder, id, migrations)
    }),
    'backup.restore': answer(procedures['backup.restore'], ({ backup, path }) => {
      coded(() => restoreBackup(backup, path, ports.itemId(), migrations))
      return {}
    }),
  }
}

function opened(workbook: Workbook): { workbookId: string; title: string } {
  return { workbookId: workbook.id, title: workbook.plan.route.title ?? '' }
}

/** Every procedure of the workbook process by its name. All are synchronous, so requests run one after another. */
export function handlersOf(
  session: Session,
  ports: Ports,
  migrations: readonly Migration[],
  searcher: Searcher,
): Readonly<Record<string, Answer>> {
  return {
    ...planHandlers(session, ports),
    ...searchHandlers(session, searcher),
    ...fileHandlers(session, ports, migrations),
  } satisfies Record<WorkbookProcedureName, Answer>
}

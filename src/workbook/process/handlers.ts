import type { WorkbookProcedureName } from '#contract/procedures.ts'
import { workbookProcedures as procedures } from '#contract/workbook-procedures.ts'
import { idIn, newestSound } from '../backups/find.ts'
import { restoreBackup } from '../backups/restore.ts'
import { coded } from '../file/errors.ts'
import type { DiaryWriter } from '../export/diary-writer.ts'
import type { Exporter } from '../export/exporter.ts'
import { readPlanFile } from '../export/read-plan-file.ts'
import type { Migration } from '../migrations/migration.ts'
import type { Ports } from '../ports.ts'
import { isReviewFile } from '../review/file.ts'
import type { OpenReview } from '../review/open-review.ts'
import type { Reviews } from '../review/reviews.ts'
import type { Searcher } from '../search/searcher.ts'
import type { Session } from '../session.ts'
import type { Workbook } from '../workbook.ts'
import { answer, answerLater, type Answer } from './answer.ts'
import { reviewHandlers } from './review-handlers.ts'
import { wellFormed, wellFormedValues } from './well-formed.ts'

function planHandlers(session: Session, ports: Ports) {
  return {
    'plan.read': answer(procedures['plan.read'], () => session.reader().snapshot()),
    'plan.set': answer(procedures['plan.set'], ({ path, value }) =>
      session.workbook().edit({ kind: 'set', path, value: wellFormed(value) }),
    ),
    'plan.setAll': answer(procedures['plan.setAll'], ({ answers }) =>
      session.workbook().edit({
        kind: 'answers',
        answers: answers.map(({ path, value, item }) => ({
          path,
          value: wellFormed(value),
          item: item && wellFormedValues(item),
        })),
      }),
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
    'history.ofField': answer(procedures['history.ofField'], ({ path }) => session.reader().historyOf(path)),
  }
}

function searchHandlers(session: Session, searcher: Searcher) {
  return {
    'search.find': answer(procedures['search.find'], (search) => searcher.find(session.reader(), search)),
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
    'workbook.open': answer(procedures['workbook.open'], ({ password, ...place }) =>
      opened(
        isReviewFile(place.path) ? session.openReview(place.path, password ?? null) : session.open(place),
      ),
    ),
    'workbook.import': answer(procedures['workbook.import'], ({ source, ...place }) => {
      const { plan, refused } = readPlanFile(source)
      return { ...opened(session.createFrom(place, plan)), refused: [...refused] }
    }),
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

function exportHandlers(session: Session, exporter: Exporter, reviews: Reviews) {
  return {
    'export.write': answerLater(procedures['export.write'], (request) =>
      request.of === 'review'
        ? exporter.writeDocument(reviews.report(request), request)
        : exporter.write(session.workbook(), request),
    ),
    'export.stop': answer(procedures['export.stop'], () => {
      exporter.stop()
      return {}
    }),
  }
}

function opened(open: Workbook | OpenReview): { workbookId: string; title: string; isReview: boolean } {
  return { workbookId: open.id, title: open.plan.route.title ?? '', isReview: 'review' in open }
}

/**
 * Every procedure of the workbook process by its name. All but the writing of a file are synchronous, so requests run one
 * after another; a file is made of the plan as it was when it was asked for.
 */
export function handlersOf(
  session: Session,
  ports: Ports,
  migrations: readonly Migration[],
  searcher: Searcher,
  diary: DiaryWriter,
  reviews: Reviews,
  exporter: Exporter,
): Readonly<Record<string, Answer>> {
  return {
    ...planHandlers(session, ports),
    ...searchHandlers(session, searcher),
    ...fileHandlers(session, ports, migrations),
    ...reviewHandlers(reviews),
    ...exportHandlers(session, exporter, reviews),
    'diary.writeTo': answer(procedures['diary.writeTo'], (request) => ({
      deadlines: diary.write(session.workbook(), request),
    })),
  } satisfies Record<WorkbookProcedureName, Answer>
}

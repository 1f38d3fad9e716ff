import type {
  ProcedureInput,
  ProcedureName,
  WorkbookInput,
  WorkbookProcedureName,
} from '#contract/procedures.ts'
import { pageProcedures } from '#contract/procedures.ts'
import { workbookProcedures } from '#contract/workbook-procedures.ts'

const token = 'token-0001'
const id = 'option001'
const place = { path: '/home/user/plan.praktijkpad', backupFolder: '/home/user/.backups' }
const start = { title: 'De Linde', kind: 'takeover', startDate: '2027-07-01' } as const

const round = '/home/user/round.praktijkpad-review'
const shared = {
  pages: ['housing'],
  privateFigures: false,
  to: 'Bram',
  question: '',
  since: null,
  today: '2026-11-22',
} satisfies ProcedureInput<'review.preview'>

type GoodInputs = { readonly [N in ProcedureName]: ProcedureInput<N> } & {
  readonly [N in WorkbookProcedureName]: WorkbookInput<N>
}

/** One good input for every procedure; a new procedure does not compile without one. */
export const GOOD_INPUTS: GoodInputs = {
  'plan.read': {},
  'plan.set': { path: 'route.title', value: 'De Linde' },
  'plan.setAll': { answers: [{ path: 'route.startDate', value: '2027-10-01', item: null }] },
  'plan.addItem': { list: 'housing.options', values: { name: 'Dorpsstraat', areaM2: null } },
  'plan.removeItem': { list: 'housing.options', id },
  'plan.moveItem': { list: 'housing.options', id, to: 0 },
  'history.undo': {},
  'history.redo': {},
  'history.ofField': { path: 'route.title' },
  'search.find': { query: 'huisvesting', language: 'nl', limit: 30 },
  'shell.state': {},
  'shell.changeSettings': { language: 'en' },
  'shell.openLink': { url: 'https://www.lhv.nl/' },
  'file.create': start,
  'file.open': {},
  'file.openRecent': { token },
  'file.forgetRecent': { token },
  'file.openHandedOver': {},
  'file.openSample': { sample: 'takeover' },
  'file.openDropped': {},
  'file.importDropped': {},
  'file.openBackup': { token },
  'file.saveCopy': {},
  'file.saveDiary': {},
  'file.close': {},
  'file.dismissFailure': {},
  'review.me': {},
  'review.setMe': { name: 'Anna', title: null },
  'review.preview': shared,
  'review.state': {},
  'review.addEntry': { what: { kind: 'reply', to: '00000000-0000-4000-8000-000000000001', text: 'Ja.' } },
  'review.changes': { since: null },
  'review.share': { ...shared, password: null },
  'review.import': { password: null },
  'review.unlock': { password: 'geheim' },
  'review.inbox': {},
  'review.open': { token },
  'review.forget': { token },
  'review.writeTo': { ...shared, path: round, password: null },
  'review.mergeFrom': { path: round, password: null },
  'review.report': { language: 'nl', today: '2026-11-22' },
  'review.summary': {},
  'file.importPlan': {},
  'export.save': { kind: 'pdf', lens: 'bank' },
  'export.cancel': {},
  'export.open': { token },
  'export.showInFolder': { token },
  'print.order': {},
  'print.ready': { pages: 30, overflowing: 0 },
  'print.failed': { message: 'no order' },
  'document.choose': {},
  'document.check': { sha256: 'a'.repeat(64), place: '~/Documenten' },
  'workbook.create': { ...place, ...start },
  'workbook.open': place,
  'workbook.import': { ...place, source: '/home/user/plan.json' },
  'export.write': { kind: 'xlsx', path: '/home/user/plan.xlsx', language: 'nl', today: '2026-11-22' },
  'export.stop': {},
  'workbook.close': {},
  'workbook.copyTo': { path: '/home/user/copy.praktijkpad' },
  'diary.writeTo': { path: '/home/user/agenda.ics', language: 'nl', today: '2026-11-22' },
  'backup.newest': { ...place, knownId: null },
  'backup.restore': { backup: '/home/user/.backups/1', path: '/home/user/restored.praktijkpad' },
}

/** Every procedure of page and workbook, with a good input: for `it.each`. */
export const PROCEDURES = Object.entries({ ...pageProcedures, ...workbookProcedures }).map(
  ([name, { input }]) => ({ name, schema: input, valid: inputOf(name) }),
)

function inputOf(name: string): Readonly<Record<string, unknown>> {
  const found = Object.entries(GOOD_INPUTS).find(([key]) => key === name)
  if (!found) throw new Error(`no valid input for ${name}`)
  return found[1]
}

/** How long it takes to follow one changed input: the engine, the same model in a spreadsheet engine, and plain loops. Judges nothing. */
import { newMonths } from '../../src/domain/finance/projection/lines.ts'
import { project } from '../../src/domain/finance/projection/project.ts'
import { buildBook } from '../../src/domain/finance/sheet/build.ts'
import { idsAsWords } from '../unit/domain/finance/support/book-texts.ts'
import { roadModel } from '../unit/domain/finance/support/road-models.ts'
import { openBook } from '../unit/domain/finance/support/workbook.ts'
import { time } from './measure.ts'
import { plainCash } from './plain.ts'

const WARM_UP = 300
const ROUNDS = 2_000
const SHEET_ROUNDS = 60

const model = roadModel('takeover')
const room = newMonths()
/** The model with its rent changed by a euro every other round, so that there is something to follow. */
const changed = (round: number) => ({ ...model, housingPerYear: model.housingPerYear + (round % 2) })

/** The median in milliseconds of an action that is given another number each time. */
function median(rounds: number, action: (round: number) => void): number {
  const times = Array.from({ length: rounds }, (_, round) => time(() => action(round)))
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN
}

function warmMedian(action: (round: number) => void): number {
  median(WARM_UP, action)
  return median(ROUNDS, action)
}

const engine = warmMedian((round) => void project(changed(round), room))
const plain = warmMedian((round) => void plainCash(changed(round)))
const building = median(SHEET_ROUNDS / 10, () => void buildBook(model, idsAsWords))
const open = openBook(buildBook(model, idsAsWords))
const follow = (round: number) => open.change('housingPerYear', changed(round).housingPerYear)
median(SHEET_ROUNDS / 10, follow)
const sheet = median(SHEET_ROUNDS, follow)
open.close()

const row = (name: string, milliseconds: number) => ({
  name,
  'median ms': milliseconds.toFixed(4),
  'times the engine': (milliseconds / engine).toFixed(1),
})

console.table([
  row('one projection of 120 months, every line', engine),
  row('plain loops, the bank account only', plain),
  row('HyperFormula after one changed input, every line', sheet),
  row('describing the spreadsheet', building),
])

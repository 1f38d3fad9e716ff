/** How long a projection, a tornado and a simulation of the invented takeover take, and what memory they keep. Judges nothing. */
import { join } from 'node:path'
import { buildModel } from '../../src/domain/finance/model/build.ts'
import { newMonths } from '../../src/domain/finance/projection/lines.ts'
import { project } from '../../src/domain/finance/projection/project.ts'
import { RUNS, simulate } from '../../src/domain/finance/simulation/simulate.ts'
import { nextQuestions } from '../../src/domain/finance/what-if/next-question.ts'
import { tornado } from '../../src/domain/finance/what-if/tornado.ts'
import { Content } from '../../src/workbook/search/content.ts'
import { fixturePlan, readFixture } from '../driver/fixtures.ts'
import { report, time } from './measure.ts'

const plan = fixturePlan(readFixture('takeover'))
const pack = new Content(join(import.meta.dirname, '../../resources')).pack('2026')
const room = newMonths()

function projection(): void {
  const { model } = buildModel(plan, pack)
  if (model === null) throw new Error('the invented takeover cannot be projected')
  project(model, room)
}

function rounds(count: number, action: () => void): number[] {
  return Array.from({ length: count }, () => time(action))
}

/** Megabytes in use after a collection, where the garbage collector can be called. */
function megabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

rounds(500, projection)
const before = megabytes()
const simulations = rounds(5, () => void simulate(plan, pack))
const after = megabytes()

console.table([
  report('one plan to 120 months', rounds(2_000, projection), 3),
  report(
    'tornado',
    rounds(20, () => void tornado(plan, pack, 'lowestCash')),
  ),
  report(
    'what to ask next',
    rounds(20, () => void nextQuestions(plan, pack, 'lowestCash')),
  ),
  report(`simulation of ${RUNS} × 120 months`, simulations),
])
console.log(`memory in use: ${before.toFixed(1)} MB before five simulations, ${after.toFixed(1)} MB after`)

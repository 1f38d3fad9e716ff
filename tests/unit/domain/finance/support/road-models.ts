import { buildModel } from '#domain/finance/model/build.ts'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import { fixturePlan, readFixture, type Road } from '../../../../driver/fixtures.ts'
import { realPack } from '../../support/pack.ts'

/** The model of the invented plan of a road. */
export function roadModel(road: Road): FinanceModel {
  const { model, needed } = buildModel(fixturePlan(readFixture(road)), realPack)
  if (model === null) throw new Error(`the ${road} fixture lacks ${needed.join(', ')}`)
  return model
}

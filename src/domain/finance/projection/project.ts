import { HORIZON, type FinanceModel } from '../model/model.ts'
import { addCosts } from './costs.ts'
import { LINES, newMonths, type Months } from './lines.ts'
import { addLoan } from './loan.ts'
import { addReceipts, addRevenue } from './revenue.ts'
import { addCashAndTax } from './cash.ts'

/** A plan month by month for ten years, in euros. */
export interface Projection {
  readonly model: FinanceModel
  readonly months: Months
}

/**
 * Projects a model over 120 months. Every amount is in euros per month (stocks: at the end of the month) and is not rounded.
 * Revenue and costs are in the month they belong to; money moves when it is received or paid. Pass `room` to reuse memory:
 * the projection then lives in it until the next one does.
 */
export function project(model: FinanceModel, room: Months = newMonths()): Projection {
  for (const line of LINES) room[line].fill(0)
  addRevenue(model, room)
  addReceipts(model, room)
  addCosts(model, room)
  for (const asset of model.assets) addAsset(asset, room)
  const flows = {
    drawn: room.loansDrawn,
    interest: room.interest,
    repayment: room.repayment,
    outstanding: room.loans,
  }
  for (const loan of model.loans) addLoan(loan, flows)
  addCashAndTax(model, room)
  return { model, months: room }
}

/** Adds one asset: paid in its month, written off in equal parts over its life. What has no known life keeps its value. */
function addAsset({ month, amount, lifeMonths }: FinanceModel['assets'][number], room: Months): void {
  if (month >= HORIZON) return
  room.investments[month] = (room.investments[month] ?? 0) + amount
  const perMonth = lifeMonths === null ? 0 : amount / lifeMonths
  let left = amount
  for (let index = month; index < HORIZON; index += 1) {
    if (lifeMonths !== null && index - month < lifeMonths) {
      room.depreciation[index] = (room.depreciation[index] ?? 0) + perMonth
      left = index - month === lifeMonths - 1 ? 0 : left - perMonth
    }
    room.fixedAssets[index] = (room.fixedAssets[index] ?? 0) + left
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '#domain/outcome/outcome.ts'
import { anwHours } from '#domain/collaboration/shifts.ts'
import { privateFromPractice } from '#domain/finance/sums.ts'
import { chosenOption, yearlyCost } from '#domain/housing/costs.ts'
import { listAt } from '#domain/plan/catalogue.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { totalPatients } from '#domain/practice/size.ts'
import { teamCost } from '#domain/staffing/team-cost.ts'
import { systemsCostPerYear } from '#domain/systems/costs.ts'
import { definitionAt } from '../../support/definitions.ts'
import { realPack } from '../../support/pack.ts'
import { edited, set } from '../../support/plans.ts'
import { knownValue } from '../../support/values.ts'
import { modelOf, practicePlan } from '../support/plans.ts'

const OPTIONS = 'housing.options'

/** A takeover with an answer to each of these questions. */
function answered(...paths: string[]): fc.Arbitrary<Plan> {
  const edits = paths.map((path) => knownValue(definitionAt(path).meta).map((value) => set(path, value)))
  return fc.tuple(...edits).map((all) => edited(practicePlan(2027, [2_095, 300, 100, 50]), ...all))
}

/** Items added to a list, with an answer to each question that refers to nothing else. */
function filled(path: string): fc.Arbitrary<Edit[]> {
  const fields = listAt(path)?.fields.filter(({ meta }) => meta.kind !== 'reference') ?? []
  const item = fc
    .tuple(...fields.map(({ meta }) => knownValue(meta)))
    .map((values) => Object.fromEntries(fields.map(({ key }, index) => [key, values[index] ?? null])))
  return fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((items) =>
      items.map((values, index): Edit => ({ kind: 'add', list: path, id: `item0000${index}`, values })),
    )
}

const withPlace = fc
  .tuple(answered(), filled(OPTIONS))
  .map(([plan, edits]) => edited(plan, ...edits, set('housing.chosenOptionId', 'item00000')))

const withTeam = fc
  .tuple(
    answered(
      'staffing.pensionEmployerSharePercent',
      'staffing.gpPensionEmployerSharePercent',
      'staffing.sicknessReservePercent',
    ),
    filled('staffing.staff'),
    filled('staffing.locums'),
    filled('staffing.trainees'),
  )
  .map(([plan, ...lists]) => edited(plan, ...lists.flat()))

/** What an outcome comes to when nothing it needs is unknown. */
function known({ id, value }: Outcome): number {
  if (value === null) throw new Error(`${id} is unknown`)
  return value
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** The model must count with what the page shows, up to the rounding of doubles. */
function agrees(plans: fc.Arbitrary<Plan>, counted: (plan: Plan) => number, shown: (plan: Plan) => number) {
  fc.assert(
    fc.property(plans, (plan) => {
      const euros = shown(plan)
      expect(Math.abs(counted(plan) - euros)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(euros)))
    }),
  )
}

describe('the model counts with what the page shows', () => {
  it('of the patients', () => {
    const bands = answered('practice.patientsUnder65', 'practice.patients65To75', 'practice.patientsFrom85')
    agrees(
      bands,
      (plan) => sum(modelOf(plan).patients),
      ({ practice }) => known(totalPatients(practice)),
    )
  })

  it('of the chosen place', () => {
    agrees(
      withPlace,
      (plan) => modelOf(plan).housingPerYear,
      ({ housing }) => {
        const option = chosenOption(housing)
        if (!option) throw new Error('no place was chosen')
        return known(yearlyCost(option))
      },
    )
  })

  it('of everybody on the payroll', () => {
    agrees(
      withTeam,
      (plan) =>
        sum(
          modelOf(plan).staff.map(({ pay, holiday, yearEnd, charges }) => pay + holiday + yearEnd + charges),
        ),
      ({ staffing }) => {
        const { pay, pension, sickness } = teamCost(staffing, realPack)
        return known(pay) + known(pension) + known(sickness)
      },
    )
  })

  it('of locums', () => {
    agrees(
      withTeam,
      (plan) => sum(modelOf(plan).locums.map(({ perYear }) => perYear)),
      ({ staffing }) => known(teamCost(staffing, realPack).locums),
    )
  })

  it('of people in training', () => {
    agrees(
      withTeam,
      (plan) => {
        const { traineeAllowances, traineeFees } = modelOf(plan)
        return (
          sum(traineeAllowances.map(({ perYear }) => perYear)) -
          sum(traineeFees.map(({ perYear }) => perYear))
        )
      },
      ({ staffing }) => known(teamCost(staffing, realPack).trainees),
    )
  })

  it('of systems', () => {
    const costs = ['systems.hisCostsPerYear', 'systems.portalCostsPerYear', 'systems.telephonyCostsPerYear']
    agrees(
      answered(...costs),
      (plan) => modelOf(plan).systemsPerYear,
      ({ systems }) => known(systemsCostPerYear(systems)),
    )
  })

  it('of the hours out of hours', () => {
    const hours = ['anwEveningHours', 'anwWeekendHours', 'anwNightHours'].map((key) => `collaboration.${key}`)
    agrees(
      answered(...hours),
      (plan) => sum(modelOf(plan).anwHours),
      ({ collaboration }) => known(anwHours(collaboration)),
    )
  })

  it('of the household, which never brings the practice money', () => {
    const costs = ['Housing', 'Insurance', 'Living', 'Debt'].map((part) => `finance.private${part}PerMonth`)
    agrees(
      answered(...costs, 'finance.partnerIncomePerMonth'),
      (plan) => modelOf(plan).privatePerMonth,
      ({ finance }) => Math.max(0, known(privateFromPractice(finance))),
    )
  })
})

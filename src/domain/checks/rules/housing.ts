import { areaMargin, chosenOption, housingInTariff, yearlyCost } from '../../housing/costs.ts'
import type { HousingOption } from '../../housing/fields.ts'
import { ladder } from '../../housing/ladder.ts'
import type { Plan } from '../../plan/plan.ts'
import { fromOutcome, outcome, type Outcome } from '../../outcome/outcome.ts'
import type { PracticeAnswers } from '../../practice/fields.ts'
import type { Figures } from '../../reference/pack.ts'
import type { CheckContext } from '../check.ts'
import { thresholdOf } from '../fields.ts'
import {
  and,
  is,
  known,
  lacks,
  not,
  ofItem,
  or,
  outcomeIs,
  someItem,
  unknown,
  type ItemAnswers,
  type Truth,
} from '../truth.ts'
import { consistency, figure, measured, ruleOfThumb, rulesOf, step } from './support.ts'
import { whenSome } from './when.ts'

const OPTIONS = 'housing.options'

/** Checks on the place: zoning before signing, area, rent and what the lease says. */
export const housingRules = rulesOf('housing', [
  {
    id: 'lease-before-zoning',
    severity: 'block',
    routes: ['takeover', 'startup'],
    source: step('zoning-check'),
    ...whenSome(OPTIONS, ['contractStatus', 'zoningAllows'], (option) =>
      and(option.is('contractStatus', 'signed'), option.lacks('zoningAllows', 'yes')),
    ),
  },
  {
    id: 'lease-before-financing',
    severity: 'block',
    source: step('bank-financing'),
    reads: ['housing.options.contractStatus', 'finance.financingStatus'],
    fix: 'finance.financingStatus',
    fires: ({ plan }) =>
      someItem(plan, OPTIONS, (option) =>
        and(option.is('contractStatus', 'signed'), lacks(plan, 'finance.financingStatus', 'agreed')),
      ),
  },
  {
    id: 'place-too-late',
    severity: 'block',
    source: consistency,
    reads: ['housing.chosenOptionId', 'housing.options.availableFrom', 'route.startDate'],
    fix: OPTIONS,
    fires: ({ plan }) =>
      ofChosenPlace(plan, (chosen) => {
        const { startDate } = plan.route
        if (startDate === null) return unknown('route.startDate')
        return chosen.days(['availableFrom'], (from) => from > startDate.slice(0, 7))
      }),
  },
  {
    id: 'temporary-without-next',
    severity: 'attention',
    source: ruleOfThumb(),
    reads: ['housing.chosenOptionId', 'housing.options.tenure'],
    fix: OPTIONS,
    fires: ({ plan }) =>
      ofChosenPlace(plan, (chosen) =>
        and(
          chosen.is('tenure', 'temporary'),
          not(someItem(plan, OPTIONS, (option) => option.lacks('tenure', 'temporary'))),
        ),
      ),
  },
  {
    id: 'fit-out-unknown',
    severity: 'attention',
    routes: ['takeover', 'startup'],
    source: step('fit-out-equipment'),
    ...whenChosen(['fitOutCost'], (chosen) => not(chosen.isGiven('fitOutCost'))),
  },
  {
    id: 'area-below-need',
    severity: 'attention',
    source: figure('m2-per-fte-lhv'),
    reads: ['housing.chosenOptionId', 'housing.options.areaM2', 'practice.patientsUnder65'],
    fix: OPTIONS,
    fires: ({ plan, pack }) =>
      ofChosenPlace(plan, (_, option) =>
        outcomeIs(areaMargin(option, plan.practice, pack), (margin) => margin < 0),
      ),
    measures: ({ plan, pack }) => {
      const chosen = chosenOption(plan.housing)
      return chosen && measured(areaMargin(chosen, plan.practice, pack))
    },
  },
  {
    id: 'rent-above-tariff',
    severity: 'attention',
    source: ruleOfThumb('housingAboveTariffPercent'),
    reads: [
      'housing.chosenOptionId',
      'housing.options.rentPerM2PerYear',
      'housing.options.areaM2',
      'checks.housingAboveTariffPercent',
    ],
    fix: OPTIONS,
    fires: ({ plan, pack }) =>
      ofChosenPlace(plan, (_, option) =>
        outcomeIs(
          aboveTariff(option, plan.practice, pack),
          (percent) => percent > thresholdOf(plan.checks, 'housingAboveTariffPercent'),
        ),
      ),
    measures: ({ plan, pack }) => {
      const chosen = chosenOption(plan.housing)
      return chosen && measured(aboveTariff(chosen, plan.practice, pack))
    },
  },
  {
    id: 'continuity-clause-unread',
    severity: 'attention',
    source: step('lease-negotiation'),
    ...whenChosen(['continuityClauseRead'], (chosen) =>
      and(isRented(chosen), chosen.lacks('continuityClauseRead', 'yes')),
    ),
  },
  {
    id: 'indexation-uncapped',
    severity: 'attention',
    source: step('lease-negotiation'),
    ...whenChosen(['indexationAgreed', 'indexationMaxPercent'], (chosen) =>
      and(
        isRented(chosen),
        or(
          chosen.is('indexationAgreed', 'no'),
          and(chosen.is('indexationAgreed', 'yes'), not(chosen.isGiven('indexationMaxPercent'))),
        ),
      ),
    ),
  },
  {
    id: 'no-right-to-extend',
    severity: 'tip',
    source: step('lease-negotiation'),
    ...whenChosen(['extensionOption'], (chosen) => and(isRented(chosen), chosen.is('extensionOption', 'no'))),
  },
  {
    id: 'accessibility-unchecked',
    severity: 'tip',
    source: step('building-accessibility'),
    ...whenChosen(['accessibilityChecked'], (chosen) => chosen.lacks('accessibilityChecked', 'yes')),
  },
  {
    id: 'housing-help-not-called',
    severity: 'attention',
    source: step('housing-search'),
    reads: [
      'housing.problemExpected',
      'housing.requestWrittenOn',
      'housing.rhoCalledOn',
      'housing.municipalityCalledOn',
      'housing.insurerCalledOn',
    ],
    fix: 'housing.requestWrittenOn',
    fires: ({ plan }) =>
      and(
        is(plan, 'housing.problemExpected', 'yes'),
        known(ladder(plan.housing).some(({ on }) => on === null)),
      ),
  },
])

/** Tests the place the plan counts with; unknown while none is chosen. Names that place. */
function ofChosenPlace(
  { housing }: Plan,
  test: (answers: ItemAnswers, option: HousingOption) => Truth,
): Truth {
  const option = chosenOption(housing)
  if (!option) return unknown('housing.chosenOptionId')
  return ofItem('housing.options', option, (answers) => test(answers, option))
}

/** A rule about the chosen place, which reads these of its answers. */
function whenChosen(reads: readonly string[], test: (chosen: ItemAnswers) => Truth) {
  return {
    reads: ['housing.chosenOptionId', ...reads.map((key) => `${OPTIONS}.${key}`)],
    fix: OPTIONS,
    fires: ({ plan }: CheckContext) => ofChosenPlace(plan, test),
  }
}

function isRented(chosen: ItemAnswers) {
  return chosen.lacks('tenure', 'buy')
}

/** By how many percent a place costs more than the tariffs hold for housing; below zero it costs less. */
function aboveTariff(option: HousingOption, practice: PracticeAnswers, pack: Figures): Outcome {
  const inputs = [fromOutcome(yearlyCost(option)), fromOutcome(housingInTariff(practice, pack))]
  return outcome('housingAboveTariff', 'percent', inputs, (cost, inTariff) => (cost / inTariff - 1) * 100)
}

import { emptyPlan } from '#domain/plan/plan.ts'
import type { PracticeAnswers } from '#domain/practice/fields.ts'
import type { HousingOption } from '#domain/housing/fields.ts'

/** A practice whose patients are all under 65, and none in the other bands. */
export function practiceOf(patientsUnder65: number): PracticeAnswers {
  return {
    ...emptyPlan().practice,
    patientsUnder65,
    patients65To75: 0,
    patients75To85: 0,
    patientsFrom85: 0,
  }
}

/** A rented place of 130 m² at € 200, without service costs. */
export function rentedOption(answers: Partial<HousingOption> = {}): HousingOption {
  return {
    id: 'option001',
    name: 'Dorpsstraat',
    tenure: 'rent',
    areaM2: 130,
    rentPerM2PerYear: 200,
    serviceCostsPerYear: 0,
    ownedCostsPerYear: null,
    fitOutCost: null,
    availableFrom: null,
    zoningAllows: null,
    accessibilityChecked: null,
    parkingAndTransport: null,
    leaseYears: null,
    indexationMaxPercent: null,
    leaseType: null,
    indexationAgreed: null,
    extensionOption: null,
    noticeAgreed: null,
    substitutionAgreed: null,
    continuityClauseRead: null,
    maintenanceAgreed: null,
    handbackAgreed: null,
    contractStatus: null,
    note: null,
    ...answers,
  }
}

/** The work people do in a practice. */
export const ROLES = [
  'doctorsAssistant',
  'pohSomatic',
  'pohMentalHealth',
  'practiceManager',
  'nurseSpecialist',
  'employedGp',
  'locum',
  'other',
] as const
export type Role = (typeof ROLES)[number]

/** The roles of the Cao Huisartsenzorg: scales, 38 hours, pension with PFZW. */
export const TEAM_ROLES = [
  'doctorsAssistant',
  'pohSomatic',
  'pohMentalHealth',
  'practiceManager',
  'nurseSpecialist',
  'other',
] as const satisfies readonly Role[]

/** Whether this is a GP on the payroll: another cao, 40 hours, pension with SPH. */
export function isGp(role: Role): boolean {
  return role === 'employedGp' || role === 'locum'
}

/** The figure that says how many hours a week are full time in this role. */
export function fullTimeFigure(role: Role): string {
  return isGp(role) ? 'cao-hil-voltijd' : 'cao-huisartsenzorg-voltijd'
}

/**
 * The figures with the fte of the average practice of 2022 per role (NZa, table 37, through huisartsincijfers.nl). For a
 * nurse specialist or physician assistant none was found; people in training are left out.
 */
export const NEED_FIGURES: Readonly<Record<Role, readonly string[]>> = {
  doctorsAssistant: ['fte-doktersassistent-per-praktijk-2022'],
  pohSomatic: ['fte-poh-somatiek-per-praktijk-2022'],
  pohMentalHealth: ['fte-poh-ggz-per-praktijk-2022'],
  practiceManager: ['fte-praktijkmanager-per-praktijk-2022'],
  nurseSpecialist: [],
  employedGp: ['fte-hidha-per-praktijk-2022'],
  locum: ['fte-vaste-waarnemer-per-praktijk-2022', 'fte-incidenteel-waarnemer-per-praktijk-2022'],
  other: [
    'fte-overige-assistenten-per-praktijk-2022',
    'fte-overige-poh-per-praktijk-2022',
    'fte-overig-personeel-per-praktijk-2022',
  ],
}

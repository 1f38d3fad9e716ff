/**
 * What a mentor looks at, per role of a practice owner. The app's own wording, not a published instrument; the words of
 * the criteria and of their levels are in resources/content/…/review.json under `rubric`.
 */
export const RUBRIC = {
  entrepreneur: ['figures', 'risk', 'choices', 'agreements'],
  employer: ['team', 'employment', 'leading', 'absence'],
  careOrganiser: ['population', 'access', 'collaboration', 'quality'],
} as const

/** The levels of every criterion, lowest first. */
export const LEVELS = ['notYet', 'growing', 'ready'] as const
export type Level = (typeof LEVELS)[number]

/** A role and a criterion as one name, `employer.team`. */
export const CRITERIA: readonly string[] = Object.entries(RUBRIC).flatMap(([role, criteria]) =>
  criteria.map((criterion) => `${role}.${criterion}`),
)

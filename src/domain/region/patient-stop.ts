import type { Observation, Region } from '../reference/entries.ts'
import { isSourced } from '../reference/provenance.ts'

/** The entries that give a whole province's share of practices with a closed list, the newest count first. */
const AS_NUMBER = ['patientenstop-gedeeltelijk-of-volledig-pct', 'patientenstop-pct']
/** The entries that say something about it in words. */
const IN_WORDS = ['patientenstop', 'relatief-patientenstop']

/** The lower bounds of the second and third step, in percent of the practices. */
export const STEP_FROM = [60, 75] as const
const STEPS = ['low', 'middle', 'high'] as const
/** How a province is drawn on the map: a step of the scale, known in words only, or unknown. */
export const STOP_LEVELS = [...STEPS, 'words', 'unknown'] as const
export type StopLevel = (typeof STOP_LEVELS)[number]

/** What is known about closed lists in a province. `percent` is null where no sourced number was found. */
export interface PatientStop {
  readonly level: StopLevel
  readonly percent: number | null
  readonly entry: Observation | null
}

/** The share of practices with a closed list, from sourced entries only. */
export function patientStopIn(province: Region | null): PatientStop {
  const numbered = sourced(province, AS_NUMBER).find(({ value }) => value !== null)
  if (numbered && numbered.value !== null) {
    return { level: levelOf(numbered.value), percent: numbered.value, entry: numbered }
  }
  const worded = sourced(province, IN_WORDS).find(({ text }) => text !== null)
  return worded
    ? { level: 'words', percent: null, entry: worded }
    : { level: 'unknown', percent: null, entry: null }
}

function sourced(province: Region | null, ids: readonly string[]): Observation[] {
  const figures = province?.figures.filter(isSourced) ?? []
  return ids.flatMap((id) => figures.filter((figure) => figure.id === id))
}

function levelOf(percent: number): StopLevel {
  if (percent >= STEP_FROM[1]) return 'high'
  return percent >= STEP_FROM[0] ? 'middle' : 'low'
}

/** The units an answer or an outcome can have; their words are in resources/content. */
export const UNITS = [
  'patients',
  'fte',
  'squareMetres',
  'euro',
  'euroPerYear',
  'euroPerSquareMetrePerYear',
  'percent',
  'years',
] as const
export type Unit = (typeof UNITS)[number]

/** The provinces by their id in the reference pack, from north to south. */
export const PROVINCES = [
  'prov-groningen',
  'prov-friesland',
  'prov-drenthe',
  'prov-overijssel',
  'prov-flevoland',
  'prov-gelderland',
  'prov-utrecht',
  'prov-noord-holland',
  'prov-zuid-holland',
  'prov-zeeland',
  'prov-noord-brabant',
  'prov-limburg',
] as const
export type Province = (typeof PROVINCES)[number]

import { formatNumber, type Language } from '#domain/field/format.ts'

const STEPS = [
  { from: 1e9, unit: 'GB' },
  { from: 1e6, unit: 'MB' },
  { from: 1e3, unit: 'kB' },
] as const

/** A number of bytes for reading: `1,2 MB`; the space does not break. */
export function sizeText(bytes: number, language: Language): string {
  const step = STEPS.find(({ from }) => bytes >= from)
  if (!step) return `${formatNumber(bytes, language)}\u00a0B`
  return `${formatNumber(bytes / step.from, language, { maximumFractionDigits: 1 })}\u00a0${step.unit}`
}

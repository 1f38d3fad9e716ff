import { isSourced } from '#domain/reference/provenance.ts'
import { provenanceText, sentences, type PackSource } from './source.ts'

/** The steps of the road: when each begins, with whom, and the papers. The article of a step has the same name. */
export const steps: PackSource = (pack, { language, words }) =>
  pack.steps.map((step) => ({
    kind: 'step',
    id: step.id,
    title: step.title[language],
    body: sentences(
      namesAfter(
        words('search:parties'),
        step.parties.map((party) => party[language]),
      ),
      namesAfter(
        words('search:documents'),
        step.documents.map((document) => document[language]),
      ),
      step.legalBasis?.[language],
    ),
    also: '',
    context: words(`search:leadTime.${step.leadTimeBasis}`, { months: step.leadTimeMonths }),
    to: `/library/${step.id}`,
  }))

/** What insurers pay for or ask. */
export const modules: PackSource = (pack, { language, words }) =>
  pack.insurerModules.filter(isSourced).map((module) => ({
    kind: 'module',
    id: module.id,
    title: module.module[language],
    body: sentences(
      module.pays[language],
      module.text?.[language],
      ...module.conditions.map((condition) => condition[language]),
      module.apply?.[language],
    ),
    also: module.insurer[language],
    context: `${module.insurer[language]} · ${provenanceText(module, words)}`,
    to: '/reference',
  }))

/** When something must, may or cannot be done. */
export const calendar: PackSource = (pack, { language, words }) =>
  pack.calendar.filter(isSourced).map((rule) => ({
    kind: 'calendar',
    id: rule.id,
    title: rule.label[language],
    body: sentences(rule.rule[language], rule.recurring?.[language], rule.note?.[language]),
    also: '',
    context: provenanceText(rule, words),
    to: '/reference',
  }))

function namesAfter(intro: string, names: readonly string[]): string {
  return names.length > 0 ? `${intro}: ${names.join(', ')}` : ''
}

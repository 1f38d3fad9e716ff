import type { OutcomeInput } from '#domain/outcome/outcome.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { answerText, itemTitleAt, pathLabel } from '../../../app/labels.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { WayToField } from '../../../components/FieldLink.tsx'
import { FigureLine } from '../../../components/FigureLine.tsx'
import styles from './Budgets.module.css'

/** The answers a line reads, with the way to each, and the figures with their year, certainty and source. */
export function Inputs({ inputs }: { readonly inputs: readonly OutcomeInput[] }) {
  const { t } = useTexts()
  const paths = inputs.flatMap((input) => (input.kind === 'field' ? [input.path] : []))
  const figures = inputs.flatMap((input) => (input.kind === 'figure' ? [input.figure] : []))
  return (
    <>
      {paths.length > 0 ? (
        <>
          <h4>{t('finance:origin.answers')}</h4>
          <ul className={styles['answers']}>
            {groupsOf(paths).map((group) => (
              <AnswerGroup key={group[0]} paths={group} />
            ))}
          </ul>
        </>
      ) : null}
      {figures.length > 0 ? (
        <details>
          <summary>{t('finance:origin.figures', { count: figures.length })}</summary>
          <ul>
            {figures.map((figure) => (
              <li key={figure.id}>
                <FigureLine figure={figure} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

/** The answers of one item of a list on one line under its name; any other answer by itself. */
function AnswerGroup({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useTexts()
  const plan = usePlan()
  const title = itemTitleAt(plan, paths[0] ?? '', t)
  return (
    <li>
      {title ? <b>{title}</b> : null}
      {paths.map((path) => (
        <Answer key={path} path={path} />
      ))}
    </li>
  )
}

function Answer({ path }: { readonly path: string }) {
  const { t, language } = useTexts()
  const definition = fieldAt(path)?.definition
  const value = readField(usePlan(), path)
  return (
    <span className={styles['answer']}>
      <WayToField path={path}>{pathLabel(path, t)}</WayToField>
      {': '}
      {definition && value !== null ? answerText(definition, value, t, language) : t('outcomes:unknown')}
    </span>
  )
}

/** Paths into the same item of a list together. */
function groupsOf(paths: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const parts = path.split('.')
    const key = parts.length === 4 ? parts.slice(0, 3).join('.') : path
    groups.set(key, [...(groups.get(key) ?? []), path])
  }
  return [...groups.values()]
}

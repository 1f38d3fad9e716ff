import type { Outcome, OutcomeInput } from '#domain/outcome/outcome.ts'
import { formatNumber } from '#domain/field/format.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { answerText, pathLabel } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import { FigureLine } from './FigureLine.tsx'
import { OutcomeValue } from './KeyFigures.tsx'
import styles from './OutcomeExplanation.module.css'

/** "Where does this come from?": the formula in words, and every input down to answers and sources. */
export function OutcomeExplanation({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t } = useTexts()
  return (
    <details className={styles['explanation']}>
      <summary>{t('outcomes:explain')}</summary>
      {outcomes.map((outcome) => (
        <OutcomeTree key={outcome.id} outcome={outcome} />
      ))}
    </details>
  )
}

function OutcomeTree({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTexts()
  return (
    <div className={styles['tree']}>
      <p>
        <b>{t(`outcomes:${outcome.id}.label`)}</b>: <OutcomeValue outcome={outcome} />
      </p>
      <p className="muted small">{t(`outcomes:${outcome.id}.formula`)}</p>
      <ul>
        {outcome.inputs.map((input, index) => (
          <li key={index}>
            <InputLine input={input} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function InputLine({ input }: { readonly input: OutcomeInput }) {
  if (input.kind === 'outcome') return <OutcomeTree outcome={input.outcome} />
  if (input.kind === 'figure') return <FigureLine figure={input.figure} />
  return <AnswerLine path={input.path} value={input.value} />
}

function AnswerLine({ path, value }: { readonly path: string; readonly value: number | null }) {
  const { t, language } = useTexts()
  const definition = fieldAt(path)?.definition
  const text = definition ? answerText(definition, value, t, language) : formatNumber(value ?? 0, language)
  return (
    <p className="small">
      {pathLabel(path, t)}: {text}
    </p>
  )
}

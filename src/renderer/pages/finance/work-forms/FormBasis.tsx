import type { OutcomeInput } from '#domain/outcome/outcome.ts'
import type { WorkFormResult } from '#domain/finance/work-forms.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { answerText } from '../../../app/labels.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { WayToField } from '../../../components/FieldLink.tsx'
import { FigureLine } from '../../../components/FigureLine.tsx'
import { PathName } from '../Result.tsx'
import styles from './WorkForms.module.css'

/** What one form rests on: the user's answers with the way to each, and figures with their year and certainty. */
export function FormBasis({ form }: { readonly form: WorkFormResult }) {
  const { t } = useTexts()
  const name = t(`workforms:forms.${form.form}`)
  return (
    <details className={styles['basis']} open={form.result === null}>
      <summary>{name}</summary>
      <p className="small">{t(`workforms:basis.${form.form}`)}</p>
      {form.unknown.length > 0 ? <p>{t('workforms:basis.unknown', { count: form.unknown.length })}</p> : null}
      <ul className={styles['inputs']}>
        {form.inputs.map((input, index) => (
          <li key={index}>
            <Input input={input} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Input({ input }: { readonly input: OutcomeInput }) {
  const { t, language } = useTexts()
  if (input.kind === 'figure') return <FigureLine figure={input.figure} />
  if (input.kind === 'outcome') return null
  const definition = fieldAt(input.path)?.definition
  return (
    <p className="small">
      <WayToField path={input.path}>
        <PathName path={input.path} />
      </WayToField>
      : {definition ? answerText(definition, input.value, t, language) : null}
    </p>
  )
}

import { readOverride } from '#domain/finance/what-if/overrides.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { nameInLine, questionName } from '../../components/question/words.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useFacts } from '../facts.tsx'
import { Nothing, Table, type Row } from '../parts.tsx'

/** What is different in each scenario. */
export function Changed() {
  const { t } = useTexts()
  const { plan } = useFacts()
  const rowOf = useRow()
  const { scenarios, scenarioChanges } = plan.finance
  return scenarios.map(({ id, name }) => {
    const rows = scenarioChanges.filter(({ scenario }) => scenario === id).flatMap(rowOf)
    return (
      <section key={id}>
        <h3>{name ?? t('finance:lists.scenarios.unnamed')}</h3>
        {rows.length === 0 ? (
          <Nothing />
        ) : (
          <Table
            head={[t('whatif:changes.question'), t('whatif:compare.plan'), t('whatif:changes.here')]}
            words
            rows={rows}
          />
        )}
      </section>
    )
  })
}

function useRow(): (change: {
  readonly id: string
  readonly path: string | null
  readonly value: string | null
}) => Row[] {
  const { t } = useTexts()
  const { plan } = useFacts()
  const answerText = useAnswerText()
  return ({ id, path, value }) => {
    const definition = path === null ? undefined : fieldAt(path)?.definition
    if (path === null || !definition) return []
    const here = readOverride(path, value ?? 'null')?.value ?? null
    return [
      {
        id,
        name: nameInLine(questionName(plan, path, t)),
        cells: [answerText(definition, readField(plan, path)), answerText(definition, here)],
      },
    ]
  }
}

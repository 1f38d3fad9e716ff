import { useDeferredValue, useMemo } from 'react'
import { answerText } from '#domain/plan/words.ts'
import { formatNumber } from '#domain/field/format.ts'
import { MEASURE_UNITS, type Measure } from '#domain/finance/what-if/assessment.ts'
import type { Likely } from '#domain/finance/what-if/likely.ts'
import { nextQuestions, type NextQuestion } from '#domain/finance/what-if/next-question.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { isEuro } from '#domain/unit.ts'
import { valueText } from '../../../charts/values.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan, useWorkbook } from '../../../app/workbook.ts'
import { WayToField } from '../../../components/FieldLink.tsx'
import { ProvenanceChip } from '../../../components/ProvenanceChip.tsx'
import { nameInLine, questionName } from '../../../components/question/words.ts'
import { Section } from '../../../components/Section.tsx'
import styles from './Scenarios.module.css'

const SHOWN = 8

/** What is unknown and would move the chosen figure most, with who to ask. */
export function AskNext({ measure }: { readonly measure: Measure }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const plan = useDeferredValue(snapshot.plan)
  const questions = useMemo(() => nextQuestions(plan, pack, measure), [plan, pack, measure])
  // What moves the figure by nothing that can be read is not worth a question now.
  const nothing = valueText(0, MEASURE_UNITS[measure], language)
  const ranked = questions.filter(
    ({ effect }) => effect !== null && valueText(effect, MEASURE_UNITS[measure], language) !== nothing,
  )
  const unranked = questions.filter(({ effect }) => effect === null)
  return (
    <Section title={t('whatif:ask.title')}>
      {ranked.length + unranked.length === 0 ? <p className="muted">{t('whatif:ask.nothing')}</p> : null}
      {ranked.length > 0 ? (
        <>
          <p className={styles['lede']}>{t('whatif:ask.lede')}</p>
          <QuestionTable questions={ranked.slice(0, SHOWN)} measure={measure} />
        </>
      ) : null}
      {unranked.length > 0 ? (
        <>
          <p className={`${styles['lede']} ${styles['below']}`}>{t('whatif:ask.unranked')}</p>
          <ul className={styles['unranked']}>
            {unranked.map((question) => (
              <li key={question.path}>
                <QuestionLink path={question.path} /> <Who question={question} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  )
}

interface QuestionTableProps {
  readonly questions: readonly NextQuestion[]
  readonly measure: Measure
}

function QuestionTable({ questions, measure }: QuestionTableProps) {
  const { t, language } = useTexts()
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('whatif:ask.question')}</th>
            <th scope="col">{t('whatif:ask.likely')}</th>
            <th scope="col" className="number">
              {t('whatif:ask.effect', { measure: t(`whatif:measures.${measure}`) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.path}>
              <th scope="row">
                <QuestionLink path={question.path} />
                <p className="small muted">
                  <Who question={question} />
                </p>
              </th>
              <td>
                {question.likely ? <LikelyAmount path={question.path} likely={question.likely} /> : null}
              </td>
              <td className="number">{valueText(question.effect ?? 0, MEASURE_UNITS[measure], language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function QuestionLink({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const plan = usePlan()
  return <WayToField path={path}>{nameInLine(questionName(plan, path, t))}</WayToField>
}

function Who({ question }: { readonly question: NextQuestion }) {
  const { t } = useTexts()
  const { party } = question
  if (party === null) return <>{t('whatif:ask.self')}</>
  return (
    <a href={`#/conversations/with/${party}`}>
      {t('whatif:ask.who', { party: t(`field:parties.${party}`) })}
    </a>
  )
}

/** What figures say it could be, and which they are. */
function LikelyAmount({ path, likely }: { readonly path: string; readonly likely: Likely }) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  const { unit, value, figures, isCountedWith } = likely
  const definition = fieldAt(path)?.definition
  const isEuros = isEuro(unit)
  const text =
    definition?.meta.unit === unit && !isEuros
      ? answerText(definition, value, t, language)
      : `${isEuros ? valueText(value, unit, language) : formatNumber(value, language)} ${t(`units:${unit}`)}`
  return (
    <>
      {isCountedWith ? t('whatif:ask.countedWith', { value: text }) : t('whatif:ask.about', { value: text })}
      {figures.map((id) => {
        const figure = figureIn(pack, id)
        return (
          <p key={id} className="small muted">
            {figure.label[language]} <ProvenanceChip figure={figure} />
          </p>
        )
      })}
    </>
  )
}

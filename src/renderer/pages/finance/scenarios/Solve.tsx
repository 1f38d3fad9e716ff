import { useDeferredValue, useId, useMemo, useState } from 'react'
import { formatNumber } from '#domain/field/format.ts'
import { readNumber } from '#domain/field/read-number.ts'
import { buildModel } from '#domain/finance/model/build.ts'
import { fullSize } from '#domain/finance/projection/revenue.ts'
import { assess } from '#domain/finance/what-if/assessment.ts'
import { QUESTIONS, solve, type Demand, type Question, type Solution } from '#domain/finance/what-if/solve.ts'
import { valueText } from '../../../charts/values.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { wholeText } from './words.ts'
import styles from './Scenarios.module.css'

type Kind = 'dscr' | 'cash'

/** What the plan can bear: the highest price, the fewest patients, the longest vacancy, under one demand. */
export function Solve() {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const plan = useDeferredValue(snapshot.plan)
  const [kind, setKind] = useState<Kind>('cash')
  const [typed, setTyped] = useState('1')
  const threshold = readNumber(typed, language, 2)
  const model = useMemo(() => buildModel(plan, pack).model, [plan, pack])
  const limit = model?.creditLine.limit ?? 0
  const hasDscr = useMemo(() => (assess(plan, pack)?.lowestDscr ?? null) !== null, [plan, pack])
  const demand = useMemo((): Demand | null => {
    if (kind === 'cash') return { measure: 'lowestCash', atLeast: -limit }
    return threshold === null || !hasDscr ? null : { measure: 'lowestDscr', atLeast: threshold }
  }, [kind, limit, threshold, hasDscr])
  const solutions = useMemo(
    () =>
      demand
        ? QUESTIONS.map((question) => ({ question, solution: solve(question, plan, pack, demand) }))
        : [],
    [demand, plan, pack],
  )
  return (
    <Section title={t('whatif:solve.title')}>
      <p className={styles['lede']}>{t('whatif:solve.lede')}</p>
      <DemandChoice
        kind={kind}
        onKind={setKind}
        typed={typed}
        onType={setTyped}
        isWrong={kind === 'dscr' && threshold === null}
        limit={valueText(-limit, 'euro', language)}
      />
      {kind === 'dscr' && !hasDscr ? <p className="muted">{t('whatif:explore.noLoan')}</p> : null}
      <dl className={styles['solutions']}>
        {solutions.map(({ question, solution }) => (
          <div key={question}>
            <dt>{t(`whatif:solve.${question}.question`)}</dt>
            <dd>
              <b>
                <Answer question={question} solution={solution} patients={model ? fullSize(model) : 0} />
              </b>
              <p className="small muted">{t(`whatif:solve.${question}.assumes`)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

interface AnswerProps {
  readonly question: Question
  readonly solution: Solution
  readonly patients: number
}

function Answer({ question, solution, patients }: AnswerProps) {
  const { t, language } = useTexts()
  const { kind, value, tolerance } = solution
  if (kind !== 'found' || value === null) return <>{t(`whatif:solve.${question}.${kind}`)}</>
  if (question === 'highestPrice') {
    // Down to a whole step: a price that is a little too high does not meet the demand.
    const price = Math.floor(value / tolerance) * tolerance
    const words = {
      value: valueText(price, 'euro', language),
      tolerance: valueText(tolerance, 'euro', language),
    }
    return <>{t('whatif:solve.highestPrice.found', words)}</>
  }
  if (question === 'longestVacancy')
    return <>{t('whatif:solve.longestVacancy.found', { count: Math.floor(value) })}</>
  const percent = formatNumber(value, language, { style: 'percent', maximumFractionDigits: 1 })
  const fewest = wholeText(Math.ceil(value * patients), language)
  const precision = wholeText(Math.ceil(tolerance * patients), language)
  return <>{t('whatif:solve.fewestPatients.found', { value: fewest, percent, tolerance: precision })}</>
}

interface DemandChoiceProps {
  readonly kind: Kind
  readonly onKind: (kind: Kind) => void
  readonly typed: string
  readonly onType: (text: string) => void
  readonly isWrong: boolean
  readonly limit: string
}

/** What is demanded of the plan: the account stays above its limit, or every year pays its loans so many times. */
function DemandChoice({ kind, onKind, typed, onType, isWrong, limit }: DemandChoiceProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <fieldset className={styles['demand']}>
      <legend>{t('whatif:solve.demand')}</legend>
      {(['cash', 'dscr'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={id} checked={kind === one} onChange={() => onKind(one)} />
          {t(`whatif:solve.demands.${one}`, { limit })}
        </label>
      ))}
      {kind === 'dscr' ? (
        <span className={styles['threshold']}>
          <label htmlFor={`${id}-value`}>{t('whatif:solve.threshold')}</label>
          <input
            id={`${id}-value`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={`${id}-help`}
            onChange={(event) => onType(event.target.value)}
          />
          <span id={`${id}-help`} className="small muted">
            {isWrong ? t('field:expected.number') : t('whatif:solve.thresholdHelp')}
          </span>
        </span>
      ) : null}
    </fieldset>
  )
}

import {
  financingTotal,
  investmentNeed,
  privateBudget,
  privateFromPractice,
  stillToFinance,
} from '#domain/finance/sums.ts'
import type { Outcome } from '#domain/outcome/outcome.ts'
import { KeyFigures } from '../../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../../components/OutcomeExplanation.tsx'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import pageStyles from '../../../components/Page.module.css'

/** Needs beside sources: what is still to be financed. */
export function Balance() {
  const plan = usePlan()
  const gap = stillToFinance(plan)
  const figures = [investmentNeed(plan), financingTotal(plan), gap]
  return <Sums figures={figures} explained={gap} />
}

/** What life at home costs, and how much of it the practice has to bring in. */
export function Household() {
  const { finance } = usePlan()
  const fromPractice = privateFromPractice(finance)
  return <Sums figures={[privateBudget(finance), fromPractice]} explained={fromPractice} />
}

interface SumsProps {
  readonly figures: readonly Outcome[]
  readonly explained: Outcome
}

function Sums({ figures, explained }: SumsProps) {
  const { t } = useTexts()
  return (
    <div className={pageStyles['section']}>
      <KeyFigures
        figures={figures.map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
      />
      <OutcomeExplanation outcomes={[explained]} />
    </div>
  )
}

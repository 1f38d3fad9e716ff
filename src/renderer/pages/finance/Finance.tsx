import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { statusOf } from '#domain/plan/status.ts'
import { usePlan } from '../../app/workbook.ts'
import { QuestionsAside } from '../../components/answers/KeptAnswers.tsx'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PageVerdict } from '../../components/review/PageVerdict.tsx'
import { Budgets } from './budgets/Budgets.tsx'
import { Inputs } from './inputs/Inputs.tsx'
import { Scenarios } from './scenarios/Scenarios.tsx'
import { Uncertainty } from './uncertainty/Uncertainty.tsx'
import { FinanceViews } from './FinanceViews.tsx'
import { viewAt, type View } from './views.ts'
import { WorkForms } from './work-forms/WorkForms.tsx'

const CONTENT: Readonly<Record<View, () => ReactNode>> = {
  inputs: Inputs,
  budgets: Budgets,
  scenarios: Scenarios,
  uncertainty: Uncertainty,
  workForms: WorkForms,
}

/** Does it add up: the answers, what follows from them, and what could be different. */
export function Finance() {
  const [location] = useLocation()
  const status = statusOf(usePlan(), 'finance')
  const view = viewAt(location)
  const Content = CONTENT[view]
  return (
    <>
      <PageHead status={status} />
      {status.reason ? (
        <QuestionsAside subject="finance" />
      ) : (
        <>
          <FinanceViews current={view} />
          <Content />
        </>
      )}
      {view === 'inputs' ? <PageFoot status={status} /> : <PageVerdict page="finance" />}
    </>
  )
}

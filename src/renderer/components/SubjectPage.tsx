import type { ReactNode } from 'react'
import type { Subject } from '#domain/plan/plan.ts'
import { statusOf } from '#domain/plan/status.ts'
import { usePlan } from '../app/workbook.ts'
import { Checks } from './checks/Checks.tsx'
import { QuestionsAside } from './answers/KeptAnswers.tsx'
import { PageFoot } from './PageFoot.tsx'
import { PageHead } from './PageHead.tsx'

interface SubjectPageProps {
  readonly subject: Subject
  readonly children: ReactNode
}

/** The frame of a page about one subject: what it is for, what its checks say, its questions as far as the route
 * asks them, and "done with this step". */
export function SubjectPage({ subject, children }: SubjectPageProps) {
  const status = statusOf(usePlan(), subject)
  return (
    <>
      <PageHead status={status} />
      {status.reason ? (
        <QuestionsAside subject={subject} />
      ) : (
        <>
          <Checks subject={subject} />
          {children}
        </>
      )}
      <PageFoot status={status} />
    </>
  )
}

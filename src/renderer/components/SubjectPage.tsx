import type { ReactNode } from 'react'
import type { Subject } from '#domain/plan/plan.ts'
import { statusOf } from '#domain/plan/status.ts'
import { usePlan } from '../app/workbook.ts'
import { PageFoot } from './PageFoot.tsx'
import { PageHead } from './PageHead.tsx'

interface SubjectPageProps {
  readonly subject: Subject
  readonly children: ReactNode
}

/** The frame of a page about one subject: what it is for, its questions, and "done with this step". */
export function SubjectPage({ subject, children }: SubjectPageProps) {
  const status = statusOf(usePlan(), subject)
  return (
    <>
      <PageHead status={status} />
      {children}
      <PageFoot status={status} />
    </>
  )
}

import { statusOf } from '#domain/plan/status.ts'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Field } from '../../components/Field.tsx'
import { usePlan } from '../../app/workbook.ts'
import styles from './RoutePage.module.css'

/** What the workbook is about: its name, the road taken and the day the practice starts. */
export function RoutePage() {
  const status = statusOf(usePlan(), 'route')
  return (
    <>
      <PageHead status={status} />
      <div className={styles['questions']}>
        <Field path="route.title" />
        <Field path="route.kind" />
        <Field path="route.startDate" />
      </div>
      <PageFoot status={status} />
    </>
  )
}

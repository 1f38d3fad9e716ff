import type { UnknownAnswer } from '#domain/conversations/open-questions.ts'
import { itemTitleAt } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { UnknownRow } from './UnknownRow.tsx'
import styles from './Conversations.module.css'

interface UnknownRowsProps {
  readonly answers: readonly UnknownAnswer[]
  readonly onOpen: (answer: UnknownAnswer) => void
}

/** What the plan lacks and one party can tell, together per item: each place to rent has a landlord of its own. */
export function UnknownRows({ answers, onOpen }: UnknownRowsProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const groups = new Map<string | null, UnknownAnswer[]>()
  for (const answer of answers) {
    const title = itemTitleAt(plan, answer.path, t)
    groups.set(title, [...(groups.get(title) ?? []), answer])
  }
  return [...groups].map(([title, group]) => (
    <div key={title ?? ''} className={styles['group']}>
      {title === null ? null : <h4>{title}</h4>}
      <ul className={styles['rows']}>
        {group.map((answer) => (
          <UnknownRow key={answer.path} answer={answer} onOpen={() => onOpen(answer)} />
        ))}
      </ul>
    </div>
  ))
}

import { fieldPath, SCALARS } from '#domain/plan/catalogue.ts'
import { answersTo } from '#domain/plan/given.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { isAsked } from '#domain/plan/status.ts'
import { useTexts } from '../app/useTexts.ts'
import { usePlan } from '../app/workbook.ts'
import { KeptAnswers } from './answers/KeptAnswers.tsx'
import { Fields, Section } from './Section.tsx'

interface QuestionsProps {
  readonly subject: Subject
  /** Names the group: its heading is among the groups in the text file of the subject. */
  readonly group: string
  /** The keys of the fields, in the order they are asked. What the route or another answer rules out is not asked. */
  readonly ask: readonly string[]
}

/** A few questions that belong together, under a heading. Answers that belong to another route are shown in grey. */
export function Questions({ subject, group, ask }: QuestionsProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const fields = ask.map((key) => {
    const field = SCALARS.find((candidate) => candidate.subject === subject && candidate.key === key)
    if (!field) throw new Error(`${subject} has no field ${key}`)
    return field
  })
  const asked = fields.filter((field) => isAsked(plan, field, null))
  const kept = answersTo(plan, fields, null, 'kept')
  if (asked.length + kept.length === 0) return null
  return (
    <Section title={t(`${subject}:groups.${group}`)}>
      <Fields paths={asked.map((field) => fieldPath(field, null))} />
      <KeptAnswers fields={fields} />
    </Section>
  )
}

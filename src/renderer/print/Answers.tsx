import { answerGroups, type AnswerGroup, type GivenAnswer } from '#domain/plan/given.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { isTeamName } from '#domain/readers/team-names.ts'
import { fieldKey, pathLabel } from '../app/labels.ts'
import { useAnswerText } from '../app/useAnswerText.ts'
import { useTexts } from '../app/useTexts.ts'
import { LongText, Pairs, Part } from './parts.tsx'
import { useFacts } from './facts.tsx'
import { printedTitle } from './usePathName.ts'

/** Longer answers stand below their question instead of beside it. */
const BESIDE = 160

interface AnswersProps {
  readonly subject: Subject
  /** The lists that stand elsewhere in the document, as `finance.loans`. */
  readonly without?: readonly string[]
}

/** What was answered on one page of the plan, and what is required and missing; nothing while there is neither. */
export function Answers({ subject, without = [] }: AnswersProps) {
  const { t } = useTexts()
  const { plan } = useFacts()
  const groups = answerGroups(plan, subject, 'asked')
    .filter((group) => group.kind === 'scalars' || !without.includes(group.list.path))
    .map((group) => ({ group, answers: group.answers.filter(isTold) }))
    .filter(({ group, answers }) => group.kind === 'tooFew' || answers.length > 0)
  if (groups.length === 0) return null
  return (
    <Part title={t(`${subject}:title`)}>
      {groups.map(({ group, answers }, index) => (
        <Group key={index} group={group} answers={answers} previous={groups[index - 1]?.group} />
      ))}
    </Part>
  )
}

function isTold({ definition, value, isMissing }: GivenAnswer): boolean {
  return isMissing || (value !== null && !isTeamName(definition))
}

interface GroupProps {
  readonly group: AnswerGroup
  readonly answers: readonly GivenAnswer[]
  readonly previous: AnswerGroup | undefined
}

function Group({ group, answers, previous }: GroupProps) {
  const { t } = useTexts()
  if (group.kind === 'scalars') return <Given answers={answers} />
  if (group.kind === 'tooFew')
    return <Pairs pairs={[[t('plan:addTo', { what: pathLabel(group.list.path, t) }), t('plan:missing')]]} />
  const { list, item } = group
  const title = printedTitle(list, item, t)
  // What an item is called by need not be said twice.
  const others = answers.filter(({ value }) => value !== title)
  const isFirst = previous?.kind !== 'item' || previous.list.path !== list.path
  return (
    <>
      {isFirst ? <h3>{t(`${list.subject}:lists.${list.key}.title`)}</h3> : null}
      <section>
        <h4>{title}</h4>
        <Given answers={others} />
      </section>
    </>
  )
}

/** Short answers beside their questions in two columns, long ones below theirs. */
function Given({ answers }: { readonly answers: readonly GivenAnswer[] }) {
  const { t } = useTexts()
  const answerText = useAnswerText()
  const told = answers.map(({ path, definition, value, isMissing }) => ({
    path,
    name: t(`${fieldKey(definition)}.label`),
    text: isMissing ? t('plan:missing') : answerText(definition, value),
  }))
  return (
    <>
      <Pairs two pairs={told.filter(isShort).map(({ name, text }) => [name, text])} />
      {told
        .filter((one) => !isShort(one))
        .map(({ path, name, text }) => (
          <section key={path} className="long">
            <h4>{name}</h4>
            <LongText text={text} />
          </section>
        ))}
    </>
  )
}

function isShort({ text }: { readonly text: string }): boolean {
  return text.length <= BESIDE && !text.includes('\n')
}

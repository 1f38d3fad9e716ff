import type { AnswerGroup, GivenAnswer } from '#domain/plan/given.ts'
import { fieldKey, itemTitle, pathLabel } from '../../app/labels.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useReadOnly } from '../../app/workbook.ts'
import { WayToField } from '../FieldLink.tsx'
import styles from './Answers.module.css'

interface AnswerGroupsProps {
  readonly groups: readonly AnswerGroup[]
  /** Read only: these questions are not asked now. */
  readonly isAside?: boolean
  /** How deep the name of an item is among the headings of the page. */
  readonly heading?: 'h3' | 'h4'
}

/** Questions with their answers, those outside lists first; each with the way to it unless it is put aside. */
export function AnswerGroups({ groups, isAside = false, heading: Heading = 'h3' }: AnswerGroupsProps) {
  const { t } = useTexts()
  return groups.map((group) => {
    if (group.kind === 'scalars')
      return <AnswerRows key="scalars" answers={group.answers} isAside={isAside} />
    if (group.kind === 'tooFew') return <TooFew key={group.list.path} path={group.list.path} />
    return (
      <div key={group.item.id} className={styles['group']}>
        <Heading>{itemTitle(group.list, group.item, t)}</Heading>
        <AnswerRows answers={group.answers} isAside={isAside} />
      </div>
    )
  })
}

interface AnswerRowsProps {
  readonly answers: readonly GivenAnswer[]
  readonly isAside: boolean
}

/** A row for each question: its label, its answer and the way to change it. */
export function AnswerRows({ answers, isAside }: AnswerRowsProps) {
  const { t } = useTexts()
  const answerText = useAnswerText()
  const isReadOnly = useReadOnly()
  return (
    <dl className={styles['answers']} data-aside={isAside}>
      {answers.map(({ path, definition, value, isMissing }) => (
        <div key={path}>
          <dt>{t(`${fieldKey(definition)}.label`)}</dt>
          <dd data-empty={value === null}>{isMissing ? <Missing /> : answerText(definition, value)}</dd>
          {isAside ? null : (
            <dd>
              <WayToField path={path}>
                {t(isReadOnly ? 'review:toQuestion' : value === null ? 'plan:fillIn' : 'plan:change')}
                <span className="hidden-visually">: {pathLabel(path, t)}</span>
              </WayToField>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function TooFew({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const what = t('plan:addTo', { what: pathLabel(path, t) })
  return (
    <dl className={styles['answers']}>
      <div>
        <dt>{what}</dt>
        <dd>
          <Missing />
        </dd>
        <dd>
          <WayToField path={path}>
            {t('plan:fillIn')}
            <span className="hidden-visually">: {what}</span>
          </WayToField>
        </dd>
      </div>
    </dl>
  )
}

/** The same sign as a step in the rail that misses something, and the word. */
function Missing() {
  const { t } = useTexts()
  return (
    <span className={styles['missing']}>
      <span aria-hidden="true">!</span> {t('plan:missing')}
    </span>
  )
}

import { useState } from 'react'
import {
  openIn,
  partySheets,
  questionsForNobody,
  type UnknownAnswer,
} from '#domain/conversations/open-questions.ts'
import { statusOf } from '#domain/plan/status.ts'
import { focusNewField } from '../../app/new-item.ts'
import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { PartySection } from './PartySection.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import styles from './Conversations.module.css'

/** What is still to be asked, a sheet for each party: the user's own questions and everything in the plan they can answer. */
export function ConversationsPage() {
  const { t } = useTexts()
  const plan = usePlan()
  const add = useAddItem()
  const status = statusOf(plan, 'conversations')
  // A field that is being filled in here stays on its sheet, so that it is not gone after the first key.
  const [kept, keep] = useState<readonly UnknownAnswer[]>([])
  const all = partySheets(plan, kept)
  const sheets = [...all.filter((sheet) => openIn(sheet) > 0), ...all.filter((sheet) => openIn(sheet) === 0)]
  const open = all.reduce((sum, sheet) => sum + openIn(sheet), 0)
  const nobody = questionsForNobody(plan)
  const addQuestion = () =>
    add.mutate(
      { list: 'conversations.questions', values: {} },
      { onSuccess: ({ id }) => focusNewField(`conversations.questions.${id}.question`) },
    )
  return (
    <>
      <PageHead status={status} />
      <div className={`actions ${styles['top']}`}>
        <button type="button" className="button" onClick={addQuestion}>
          {t('conversations:add')}
        </button>
        <p>{open > 0 ? t('conversations:summary', { count: open }) : t('conversations:nothingOpen')}</p>
      </div>
      {nobody.length > 0 ? (
        <Section title={t('conversations:nobody')}>
          <ul className={styles['rows']}>
            {nobody.map((question) => (
              <QuestionRow key={question.id} question={question} startsOpen />
            ))}
          </ul>
        </Section>
      ) : null}
      {sheets.map((sheet) => (
        <PartySection
          key={sheet.party}
          sheet={sheet}
          onOpen={(answer) =>
            keep((before) => [...before.filter(({ path }) => path !== answer.path), answer])
          }
        />
      ))}
      <PageFoot status={status} />
    </>
  )
}

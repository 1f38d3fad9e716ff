import { openIn, partySheets } from '#domain/conversations/open-questions.ts'
import { statusOf } from '#domain/plan/status.ts'
import { useRoute } from 'wouter'
import { PARTIES, type Party } from '#domain/field/party.ts'
import { focusNewField } from '../../app/new-item.ts'
import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PartySection } from './PartySection.tsx'
import { useHeld } from './useHeld.ts'
import styles from './Conversations.module.css'
import { Editing } from '../../components/Editing.tsx'

/** What is still to be asked, a sheet for each party: the user's own questions and everything in the plan they can answer. */
export function ConversationsPage() {
  const { t } = useTexts()
  const plan = usePlan()
  const add = useAddItem()
  const holding = useHeld()
  const status = statusOf(plan, 'conversations')
  const only = useChosenParty()
  const all = partySheets(plan, holding.held)
  const shown = only === null ? all : all.filter(({ party }) => party === only)
  const sheets = [
    ...shown.filter((sheet) => openIn(sheet) > 0),
    ...shown.filter((sheet) => openIn(sheet) === 0),
  ]
  const open = all.reduce((sum, sheet) => sum + openIn(sheet), 0)
  const addQuestion = () =>
    add.mutate(
      { list: 'conversations.questions', values: {} },
      {
        onSuccess: ({ id }) => {
          holding.openNew(id)
          focusNewField(`conversations.questions.${id}.question`)
        },
      },
    )
  return (
    <>
      <PageHead status={status} />
      <div className={`actions ${styles['top']}`}>
        <Editing>
          <button type="button" className="button" onClick={addQuestion}>
            {t('conversations:add')}
          </button>
        </Editing>
        <p>{open > 0 ? t('conversations:summary', { count: open }) : t('conversations:nothingOpen')}</p>
      </div>
      {only === null ? null : <OnlyOne party={only} isEmpty={sheets.length === 0} />}
      {sheets.map((sheet) => (
        <PartySection key={sheet.party ?? 'nobody'} sheet={sheet} holding={holding} />
      ))}
      <PageFoot status={status} />
    </>
  )
}

/** The party in the address, when only its sheet is to be shown. */
function useChosenParty(): Party | null {
  const [, found] = useRoute('/conversations/with/:party')
  return PARTIES.find((party) => party === found?.party) ?? null
}

interface OnlyOneProps {
  readonly party: Party
  readonly isEmpty: boolean
}

/** Says that only one sheet is shown, and the way to the others. */
function OnlyOne({ party, isEmpty }: OnlyOneProps) {
  const { t } = useTexts()
  return (
    <div className={styles['only']}>
      <p>
        {t(isEmpty ? 'conversations:nothingFor' : 'conversations:only', {
          party: t(`field:parties.${party}`),
        })}{' '}
        <a href="#/conversations">{t('conversations:showAll')}</a>
      </p>
    </div>
  )
}

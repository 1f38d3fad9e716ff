import type { Party } from '#domain/field/party.ts'
import { KIT_PARTIES } from '#domain/readers/readers.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useReadOnly } from '../../app/workbook.ts'
import { ShareOutcome } from '../plan/share/ShareOutcome.tsx'
import { useShare } from '../plan/share/useShare.ts'
import styles from './Conversations.module.css'

/** Saves the sheet for a conversation as a page to print; nothing for a party that has no such page, and in a review. */
export function KitButton({ party }: { readonly party: Party | null }) {
  const { t } = useTexts()
  const { state, save, cancel, tell } = useShare()
  const isReview = useReadOnly()
  const kit = KIT_PARTIES.find((one) => one === party)
  if (!kit || isReview) return null
  const isBusy = state.kind === 'busy'
  return (
    <div className={styles['kit']}>
      <button
        type="button"
        className="button small"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) save('pdf', null, { kit })
        }}
      >
        {t('print:kit.save')}
        <span className="hidden-visually">: {t(`conversations:parties.${kit}`)}</span>
      </button>
      <div aria-live="polite">
        {state.kind === 'idle' ? null : (
          <ShareOutcome state={state} onCancel={cancel} onFailed={(failure) => tell('pdf', failure)} />
        )}
      </div>
    </div>
  )
}

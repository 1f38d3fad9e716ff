import { REPORT_KINDS } from '#contract/export-procedures.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Section } from '../../components/Section.tsx'
import { ShareOutcome } from '../plan/share/ShareOutcome.tsx'
import { useShare } from '../plan/share/useShare.ts'
import styles from './ReviewPage.module.css'

/** The report of what was said, as a file to print or to write in; and below the buttons what came of it. */
export function Report() {
  const { t } = useTexts()
  const { state, save, cancel, tell } = useShare()
  const isBusy = state.kind === 'busy'
  return (
    <Section title={t('review:report.title')}>
      <div className={styles['report']}>
        <p>{t('review:report.lede')}</p>
        <p className="actions">
          {REPORT_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) save(kind, null, { of: 'review' })
              }}
            >
              {t(`review:report.${kind}`)}
            </button>
          ))}
        </p>
        <div aria-live="polite">
          {state.kind === 'idle' ? null : (
            <ShareOutcome state={state} onCancel={cancel} onFailed={(failure) => tell(state.file, failure)} />
          )}
        </div>
      </div>
    </Section>
  )
}

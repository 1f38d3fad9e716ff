import type { Failure } from '#contract/errors.ts'
import type { SavedExport } from '#contract/export-procedures.ts'
import type { Result } from '#contract/result.ts'
import { bridge } from '../../../app/bridge.ts'
import { useErrorText } from '../../../app/useErrorText.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { sizeText } from '../../../components/files/size.ts'
import { Note } from '../../../components/Note.tsx'
import type { ShareState } from './useShare.ts'

interface ShareOutcomeProps {
  readonly state: Exclude<ShareState, { kind: 'idle' }>
  readonly onCancel: () => void
  readonly onFailed: (failure: Failure) => void
}

/** How far a file is, where it was saved, or why it was not. */
export function ShareOutcome({ state, onCancel, onFailed }: ShareOutcomeProps) {
  const { t } = useTexts()
  switch (state.kind) {
    case 'busy':
      return (
        <p className="actions small">
          <progress aria-label={t('export:share.busy')} />
          {t(`export:stages.${state.stage ?? 'choosing'}`)}
          {state.stage === null ? null : (
            <button type="button" className="button small" onClick={onCancel}>
              {t('export:share.cancel')}
            </button>
          )}
        </p>
      )
    case 'done':
      return <SavedLine saved={state.saved} onFailed={onFailed} />
    case 'cancelled':
      return <p className="small">{t('export:share.cancelled')}</p>
    case 'failed':
      return <FailedNote failure={state.failure} isSaving={state.during === 'save'} />
  }
}

interface SavedLineProps {
  readonly saved: Extract<SavedExport, { outcome: 'done' }>
  readonly onFailed: (failure: Failure) => void
}

function SavedLine({ saved, onFailed }: SavedLineProps) {
  const { t, language } = useTexts()
  const { name, folder, bytes, token } = saved
  const ask = async (pending: Promise<Result<unknown>>) => {
    const result = await pending
    if (!result.ok) onFailed(result.error)
  }
  return (
    <p className="actions small">
      <span>{t('export:share.saved', { name, folder, size: sizeText(bytes, language) })}</span>
      <button type="button" className="button small" onClick={() => void ask(bridge.exportOpen({ token }))}>
        {t('export:share.open')}
      </button>
      <button
        type="button"
        className="button small"
        onClick={() => void ask(bridge.exportShowInFolder({ token }))}
      >
        {t('export:share.show')}
      </button>
    </p>
  )
}

interface FailedNoteProps {
  readonly failure: Failure
  readonly isSaving: boolean
}

/** Errors about a disk or a file are worded for the workbook; when a file is saved only their cause counts. */
function FailedNote({ failure, isSaving }: FailedNoteProps) {
  const { t } = useTexts()
  const { title, text, way } = useErrorText()(failure)
  const isAboutPlace = isSaving && /^(?:disk|file)\./.test(failure.code)
  const cause = isSaving && failure.code === 'file.missing' ? t('export:share.noFolder') : title
  return (
    <Note tone="stop" title={cause}>
      <p className="small">{isAboutPlace ? t('export:share.unchanged') : `${text} ${way}`}</p>
    </Note>
  )
}

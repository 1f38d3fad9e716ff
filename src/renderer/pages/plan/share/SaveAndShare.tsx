import { useId, useState } from 'react'
import { EXPORT_KINDS, type ExportKind } from '#contract/export-procedures.ts'
import { READERS, type Reader } from '#domain/readers/readers.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { ShareOutcome } from './ShareOutcome.tsx'
import { useShare } from './useShare.ts'
import styles from './Share.module.css'

/** The plan as files for other people: for each kind what it is for and a button, and below it what came of it. */
export function SaveAndShare() {
  const { t } = useTexts()
  const { state, save, cancel, tell } = useShare()
  const isBusy = state.kind === 'busy'
  return (
    <>
      <p className={styles['lede']}>{t('export:share.lede')}</p>
      <ul className={styles['kinds']}>
        {EXPORT_KINDS.map((kind) => (
          <KindRow key={kind} kind={kind} isBusy={isBusy} onSave={(lens) => save(kind, lens)}>
            {state.kind !== 'idle' && state.file === kind ? (
              <ShareOutcome state={state} onCancel={cancel} onFailed={(failure) => tell(kind, failure)} />
            ) : null}
          </KindRow>
        ))}
      </ul>
    </>
  )
}

interface KindRowProps {
  readonly kind: ExportKind
  readonly isBusy: boolean
  readonly onSave: (lens: Reader | null) => void
  readonly children: React.ReactNode
}

/** While a file is being made no other can be: the buttons stay where they are for the keyboard, and do nothing. */
function KindRow({ kind, isBusy, onSave, children }: KindRowProps) {
  const { t } = useTexts()
  const id = useId()
  const [lens, setLens] = useState<Reader | null>(null)
  return (
    <li>
      <div>
        <b id={id}>{t(`export:kinds.${kind}.title`)}</b>
        <p className="small muted">{t(`export:kinds.${kind}.text`)}</p>
      </div>
      <div className={styles['choose']}>
        {kind === 'pdf' ? <LensChoice lens={lens} onChange={setLens} /> : null}
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          aria-describedby={id}
          onClick={() => {
            if (!isBusy) onSave(lens)
          }}
        >
          {t('export:share.save')}
        </button>
      </div>
      <div className={styles['outcome']} aria-live="polite">
        {children}
      </div>
    </li>
  )
}

interface LensChoiceProps {
  readonly lens: Reader | null
  readonly onChange: (lens: Reader | null) => void
}

function LensChoice({ lens, onChange }: LensChoiceProps) {
  const { t } = useTexts()
  return (
    <select
      aria-label={t('export:share.forWhom')}
      value={lens ?? ''}
      onChange={({ target }) => onChange(READERS.find((reader) => reader === target.value) ?? null)}
    >
      <option value="">{t('export:share.forAll')}</option>
      {READERS.map((reader) => (
        <option key={reader} value={reader}>
          {t(`export:share.readers.${reader}`)}
        </option>
      ))}
    </select>
  )
}

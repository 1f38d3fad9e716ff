import { showNotice, useNotice } from '../app/notices.ts'
import { useErrorText } from '../app/useErrorText.ts'
import { useTexts } from '../app/useTexts.ts'
import { Note } from './Note.tsx'
import styles from './NoticeArea.module.css'

/** The place where the app says what went wrong and what to do, or that a copy was saved. */
export function NoticeArea() {
  const { t } = useTexts()
  const errorText = useErrorText()
  const notice = useNotice()
  if (!notice) return null
  const dismiss = (
    <button type="button" className="button" onClick={() => showNotice(null)}>
      {t('errors:dismiss')}
    </button>
  )
  if (notice.kind !== 'failure') {
    return (
      <div className={styles['area']}>
        <Note tone="plain" title={t(`frame:${notice.kind}`, { ...notice })} action={dismiss} />
      </div>
    )
  }
  const words = errorText(notice.failure)
  return (
    <div className={styles['area']}>
      <Note tone="stop" title={words.title} action={dismiss}>
        <p className="small">
          {words.text} {words.way}
        </p>
      </Note>
    </div>
  )
}

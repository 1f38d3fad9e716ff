import type { RecentFile } from '#contract/shell-procedures.ts'
import { bridge } from '../../app/bridge.ts'
import { importPlan } from '../../app/file-actions.ts'
import { dayAndTime } from '../../app/moment.ts'
import { perform } from '../../app/notices.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Start.module.css'

/** Workbooks opened before, the ones that have gone from their place among them, and opening another. */
export function RecentFiles({ recent }: { readonly recent: readonly RecentFile[] }) {
  const { t } = useTexts()
  return (
    <section aria-labelledby="recent-workbooks">
      <h2 id="recent-workbooks">{t('start:recent')}</h2>
      {recent.length === 0 ? (
        <p className={`muted ${styles['none']}`}>{t('start:noRecent')}</p>
      ) : (
        <ul className={styles['recent']}>
          {recent.map((file) => (
            <RecentRow key={file.token} file={file} />
          ))}
        </ul>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={() => void perform(bridge.fileOpen({}))}>
          {t('start:open')}
        </button>
        <button type="button" className="button quiet" onClick={() => void importPlan()}>
          {t('start:importPlan')}
        </button>
      </p>
    </section>
  )
}

function RecentRow({ file }: { readonly file: RecentFile }) {
  const { t, language } = useTexts()
  return (
    <li>
      <div>
        {file.missing ? (
          <b>{file.name}</b>
        ) : (
          <button
            type="button"
            className={styles['openRecent']}
            onClick={() => void perform(bridge.fileOpenRecent({ token: file.token }))}
          >
            {file.name}
          </button>
        )}
        <p className="small muted">
          {file.missing ? (
            <span className={styles['missing']}>{t('start:missing')}</span>
          ) : (
            t('start:openedAt', { when: dayAndTime(file.openedAt, language) })
          )}
          <span className={styles['folder']}> · {file.folder}</span>
        </p>
      </div>
      <button
        type="button"
        className={styles['forget']}
        aria-label={t('start:forget', { name: file.name })}
        onClick={() => void perform(bridge.fileForgetRecent({ token: file.token }))}
      >
        ×
      </button>
    </li>
  )
}

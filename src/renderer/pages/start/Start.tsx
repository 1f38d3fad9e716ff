import { useState } from 'react'
import type { Route } from '#domain/route/route.ts'
import type { ShellState } from '#contract/shell-procedures.ts'
import { useTexts } from '../../app/useTexts.ts'
import { NoticeArea } from '../../components/NoticeArea.tsx'
import { OpenFailureNote } from '../../components/OpenFailureNote.tsx'
import { Inbox } from './Inbox.tsx'
import { NewWorkbook } from './NewWorkbook.tsx'
import { RecentFiles } from './RecentFiles.tsx'
import { RouteList } from './RouteList.tsx'
import { SampleList } from './SampleList.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import styles from './Start.module.css'

/** The first screen: begin a workbook, go on with one, or hear why one could not be opened. */
export function Start({ shell }: { readonly shell: ShellState }) {
  const { t } = useTexts()
  const [route, setRoute] = useState<Route | null>(null)
  return (
    <main className={styles['start']}>
      <p className={styles['brand']}>{t('start:brand')}</p>
      <h1>{t('start:title')}</h1>
      <p className={styles['lede']}>{t('start:lede')}</p>
      <NoticeArea />
      {shell.failure ? <OpenFailureNote failure={shell.failure} /> : null}
      {route ? (
        <NewWorkbook route={route} onBack={() => setRoute(null)} />
      ) : (
        <div className={styles['columns']}>
          <RouteList onChoose={setRoute} />
          <div>
            <RecentFiles recent={shell.recent} />
            <Inbox />
            <SampleList />
          </div>
        </div>
      )}
      <SettingsForm settings={shell.settings} />
    </main>
  )
}

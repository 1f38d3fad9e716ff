import { useIsMutating } from '@tanstack/react-query'
import type { ShellState } from '#contract/shell-procedures.ts'
import { editText } from './labels.ts'
import { clockTime } from './moment.ts'
import type { HistoryActions } from './useCommands.ts'
import { useTexts } from './useTexts.ts'
import { useWorkbook } from './workbook.ts'
import styles from './StatusBar.module.css'

interface StatusBarProps {
  readonly shell: ShellState
  readonly history: HistoryActions
}

/** Whether everything is saved, what can be undone, and which figures the plan rests on. */
export function StatusBar({ shell, history }: StatusBarProps) {
  const { t, language } = useTexts()
  const { snapshot } = useWorkbook()
  const saving = useIsMutating({ mutationKey: ['plan'] }) > 0
  const saved = saving ? t('frame:saving') : t('frame:saved', { time: clockTime(snapshot.savedAt, language) })
  const { restartedAt } = shell
  return (
    <footer className={styles['bar']}>
      <output>{history.message ?? saved}</output>
      {restartedAt ? (
        <output>{t('frame:restarted', { time: clockTime(restartedAt, language) })}</output>
      ) : null}
      {snapshot.undo ? (
        <button type="button" className={styles['link']} onClick={history.undo}>
          {t('frame:undo', { what: editText(snapshot.undo, t) })}
        </button>
      ) : null}
      {snapshot.redo ? (
        <button type="button" className={styles['link']} onClick={history.redo}>
          {t('frame:redo', { what: editText(snapshot.redo, t) })}
        </button>
      ) : null}
      <span className={styles['pack']}>{t('frame:pack', { pack: snapshot.referencePack })}</span>
    </footer>
  )
}

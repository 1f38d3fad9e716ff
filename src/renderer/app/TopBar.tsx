import { formatDay } from '#domain/field/format.ts'
import { closeFile, saveCopy } from './file-actions.ts'
import { foldButtonId, type Fold } from './useFolds.ts'
import { useTexts } from './useTexts.ts'
import { useWorkbook } from './workbook.ts'
import { Chip } from '../components/Chip.tsx'
import { Search } from '../search/Search.tsx'
import styles from './TopBar.module.css'

interface TopBarProps {
  readonly open: Fold | null
  readonly onToggle: (part: Fold) => void
}

/** What is open, on which route, and the buttons for what is folded away on a small window. */
export function TopBar({ open, onToggle }: TopBarProps) {
  const { t, language } = useTexts()
  const { name, snapshot, readOnly } = useWorkbook()
  const { title, kind, startDate } = snapshot.plan.route
  const start = startDate ? ` · ${t('frame:start', { date: formatDay(startDate, language) })}` : ''
  return (
    <header className={styles['bar']}>
      <button
        type="button"
        id={foldButtonId('rail')}
        className={`button small ${styles['rail']}`}
        aria-expanded={open === 'rail'}
        onClick={() => onToggle('rail')}
      >
        {open === 'rail' ? t('frame:hideSteps') : t('frame:showSteps')}
      </button>
      <span className={styles['title']}>{title ?? name}</span>
      <span className={styles['about']}>
        <Chip tone="plain">
          {t(`frame:routeShort.${kind ?? 'undecided'}`)}
          {start}
        </Chip>
      </span>
      <span className={styles['actions']}>
        <Search />
        {readOnly ? null : (
          <button type="button" className="button quiet small" onClick={() => void saveCopy()}>
            {t('frame:save')}
          </button>
        )}
        <button type="button" className="button small" onClick={() => void closeFile()}>
          {t(readOnly ? 'review:close' : 'frame:close')}
        </button>
        <button
          type="button"
          id={foldButtonId('panel')}
          className={`button small ${styles['panel']}`}
          aria-expanded={open === 'panel'}
          onClick={() => onToggle('panel')}
        >
          {open === 'panel' ? t('frame:hidePanel') : t('frame:showPanel')}
        </button>
      </span>
    </header>
  )
}

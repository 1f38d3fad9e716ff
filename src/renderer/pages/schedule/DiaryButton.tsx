import { saveDiary } from '../../app/file-actions.ts'
import { useTexts } from '../../app/useTexts.ts'

/** Saves the deadlines as a file for a diary. */
export function DiaryButton() {
  const { t } = useTexts()
  return (
    <button type="button" className="button" onClick={() => void saveDiary()}>
      {t('schedule:saveDiary')}
    </button>
  )
}

import { useTexts } from '../../../app/useTexts.ts'
import type { ShownYears } from './useYears.ts'
import styles from './Budgets.module.css'

/** Which years stand in the tables below, and the way to the others. */
export function YearChoice({ shown }: { readonly shown: ShownYears }) {
  const { t } = useTexts()
  const from = shown.years[0]?.year
  const to = shown.years.at(-1)?.year
  return (
    <div className={`actions ${styles['years']}`}>
      <span aria-live="polite">{t('finance:budgets.years.shown', { from, to })}</span>
      <button
        type="button"
        className="button small"
        aria-disabled={shown.earlier === null}
        onClick={() => shown.earlier?.()}
      >
        {t('finance:budgets.years.earlier')}
      </button>
      <button
        type="button"
        className="button small"
        aria-disabled={shown.later === null}
        onClick={() => shown.later?.()}
      >
        {t('finance:budgets.years.later')}
      </button>
    </div>
  )
}

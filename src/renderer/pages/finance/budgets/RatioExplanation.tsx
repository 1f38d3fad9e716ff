import { useTexts } from '../../../app/useTexts.ts'
import { Chip } from '../../../components/Chip.tsx'
import styles from './Budgets.module.css'

/** The ratios that are explained. */
export const EXPLAINED_RATIOS = [
  'dscr',
  'solvency',
  'disposable',
  'perHour',
  'lowestCash',
  'breakEvenPatients',
  'breakEvenMonth',
  'payback',
] as const
export type RatioId = (typeof EXPLAINED_RATIOS)[number]

/** What a ratio is, how it is worked out and what a bank usually looks at. No source gives the thresholds: they are labelled. */
export function RatioExplanation({ id }: { readonly id: RatioId }) {
  const { t } = useTexts()
  return (
    <div className={styles['from']}>
      <p>{t(`finance:ratios.${id}.formula`)}</p>
      <p>
        {t(`finance:ratios.${id}.bank`)}{' '}
        {id === 'dscr' ? <Chip tone="dated">{t('finance:ratios.ruleOfThumb')}</Chip> : null}
      </p>
    </div>
  )
}

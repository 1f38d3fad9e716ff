import { useTexts } from '../../../app/useTexts.ts'
import styles from './Uncertainty.module.css'

interface ChanceProps {
  /** Fraction of the runs in which the account falls below its limit. */
  readonly chance: number
  readonly limit: string
  /** The month in which that happens most. */
  readonly month: string
}

/** How often the account falls below its limit, in cases out of a hundred. */
export function Chance({ chance, limit, month }: ChanceProps) {
  const { t } = useTexts()
  const words = { count: Math.round(chance * 100), limit, month }
  return <output className={styles['chance']}>{t(`uncertainty:chance.${kindOf(chance)}`, words)}</output>
}

function kindOf(chance: number): 'none' | 'rare' | 'some' | 'most' | 'all' {
  if (chance === 0) return 'none'
  if (chance === 1) return 'all'
  if (chance < 0.005) return 'rare'
  return chance >= 0.995 ? 'most' : 'some'
}

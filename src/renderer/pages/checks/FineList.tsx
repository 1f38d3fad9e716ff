import type { CheckResult } from '#domain/checks/run.ts'
import { CheckReason } from '../../components/checks/CheckReason.tsx'
import { useTexts } from '../../app/useTexts.ts'
import styles from './ChecksPage.module.css'

/** Checks that found nothing: what would be the matter, and when. Folded, because there are many and none asks for anything. */
export function FineList({ results }: { readonly results: readonly CheckResult[] }) {
  const { t } = useTexts()
  return (
    <details>
      <summary>{t('checks:showFine')}</summary>
      <ul className={styles['fine']}>
        {results.map(({ rule }) => (
          <li key={rule.id}>
            <span className="small">
              <span aria-hidden="true">✓</span> {t('checks:notSo')} {t(`checks:rules.${rule.id}.title`)}
            </span>
            <CheckReason rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  )
}

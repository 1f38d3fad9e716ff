import type { CheckResult } from '#domain/checks/run.ts'
import { listAt } from '#domain/plan/catalogue.ts'
import { itemTitleAt, pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { WayToField } from '../FieldLink.tsx'
import styles from './Checks.module.css'

/** As many answers as are named of one check; the rest is counted. */
const SHOWN = 6

/** Checks that cannot be judged yet, each with the answers it waits for. */
export function NotJudged({ results }: { readonly results: readonly CheckResult[] }) {
  const { t } = useTexts()
  return (
    <ul className={styles['waiting']}>
      {results.map(({ rule, missing }) => (
        <li key={rule.id}>
          <p className="small">
            <span className="muted">{t('checks:perhaps')}</span> {t(`checks:rules.${rule.id}.title`)}{' '}
            {missing.length > 0 ? t('checks:fillIn') : null}{' '}
            {missing.slice(0, SHOWN).map((path, index) => (
              <span key={path}>
                {index > 0 ? ', ' : ''}
                <MissingAnswer path={path} />
              </span>
            ))}
            {missing.length > SHOWN ? ` ${t('checks:andMore', { count: missing.length - SHOWN })}` : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

function MissingAnswer({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const item = itemTitleAt(usePlan(), path, t)
  const label = listAt(path) ? t('checks:listOrDone', { what: pathLabel(path, t) }) : pathLabel(path, t)
  return <WayToField path={path}>{item ? `${label} (${item})` : label}</WayToField>
}

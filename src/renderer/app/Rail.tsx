import { PHASES } from '#domain/plan/pages.ts'
import { pageStatuses } from '#domain/plan/status.ts'
import { sharedStatus, useIsShared } from '../components/review/useIsShared.ts'
import { StatusMark, statusText } from '../components/StatusMark.tsx'
import { useTexts } from './useTexts.ts'
import { usePlan } from './workbook.ts'
import styles from './Rail.module.css'

interface RailProps {
  readonly location: string
  readonly onFollow: () => void
}

/** The path: every step with its honest state, by phase. The order is advice. */
export function Rail({ location, onFollow }: RailProps) {
  const { t } = useTexts()
  const isShared = useIsShared()
  const statuses = pageStatuses(usePlan()).map((status) => sharedStatus(status, isShared))
  return (
    <nav aria-label={t('frame:steps')}>
      {PHASES.map((phase) => (
        <div key={phase} className={styles['phase']}>
          <h2>{t(`frame:phases.${phase}`)}</h2>
          <ol className={styles['path']}>
            {statuses
              .filter(({ page }) => page.phase === phase)
              .map((status) => (
                <li key={status.page.id}>
                  <a
                    href={`#/${status.page.id}`}
                    aria-current={currentAt(`/${status.page.id}`, location)}
                    onClick={onFollow}
                  >
                    <StatusMark status={isShared(status.page.id) ? status.status : 'notApplicable'} />
                    <span>
                      {t(`${status.page.id}:title`)}
                      <small>
                        {isShared(status.page.id) ? statusText(status, t) : t('review:notSharedShort')}
                      </small>
                    </span>
                  </a>
                </li>
              ))}
          </ol>
        </div>
      ))}
      <a
        className={styles['library']}
        href="#/library"
        aria-current={currentAt('/library', location)}
        onClick={onFollow}
      >
        {t('library:title')}
      </a>
    </nav>
  )
}

/** `page` on the page itself, `true` on what lies under it. */
function currentAt(page: string, location: string): 'page' | 'true' | undefined {
  if (location === page) return 'page'
  return location.startsWith(`${page}/`) ? 'true' : undefined
}

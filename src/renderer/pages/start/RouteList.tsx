import { ROUTES, type Route } from '#domain/route/route.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Start.module.css'

/** The four ways to begin. */
export function RouteList({ onChoose }: { readonly onChoose: (route: Route) => void }) {
  const { t } = useTexts()
  return (
    <section aria-labelledby="new-workbook">
      <h2 id="new-workbook">{t('start:new')}</h2>
      <ul className={styles['routes']}>
        {ROUTES.map((route) => (
          <li key={route}>
            <button type="button" onClick={() => onChoose(route)}>
              <span>
                <b>{t(`start:routes.${route}.title`)}</b>
                <span className="muted">{t(`start:routes.${route}.text`)}</span>
              </span>
              <span className={styles['arrow']} aria-hidden="true">
                →
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

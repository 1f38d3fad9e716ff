import { fieldAt } from '#domain/plan/catalogue.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { FigureLine } from '../components/FigureLine.tsx'
import { FieldHistory } from './FieldHistory.tsx'
import { fieldKey } from './labels.ts'
import { useTexts } from './useTexts.ts'
import { useWorkbook } from './workbook.ts'
import styles from './ContextPanel.module.css'

/** About the field that has focus: why it is asked, what sources say, what was filled in before. */
export function ContextPanel({ location }: { readonly location: string }) {
  const { t } = useTexts()
  const { focusedPath, pack } = useWorkbook()
  const definition = focusedPath ? fieldAt(focusedPath)?.definition : undefined
  if (!focusedPath || !definition || location !== `/${definition.subject}`) {
    return (
      <aside aria-label={t('frame:panel')} className={styles['panel']}>
        <p className="muted small">{t('field:noFocus')}</p>
      </aside>
    )
  }
  const key = fieldKey(definition)
  return (
    <aside aria-label={t('frame:panel')} className={styles['panel']}>
      <h2>{t(`${key}.label`)}</h2>
      <p className="small">{t(`${key}.help`)}</p>
      <section>
        <h3>{t('field:why')}</h3>
        <p className="small">{t(`${key}.why`)}</p>
      </section>
      {definition.meta.figures.length > 0 ? (
        <section>
          <h3>{t('field:sources')}</h3>
          <ul className={styles['figures']}>
            {definition.meta.figures.map((id) => (
              <li key={id}>
                <FigureLine figure={figureIn(pack, id)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <FieldHistory path={focusedPath} definition={definition} />
    </aside>
  )
}

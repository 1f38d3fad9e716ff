import { isPage } from '#domain/library/article.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { AskAboutField } from '../components/AskButton.tsx'
import { FieldSteps } from '../components/FieldSteps.tsx'
import { FigureLine } from '../components/FigureLine.tsx'
import { LibraryNote } from '../components/LibraryNote.tsx'
import { ReadMore } from '../components/ReadMore.tsx'
import { Remarks } from '../components/review/Remarks.tsx'
import { useFocusedField } from './focused-field.tsx'
import { FieldHistory } from './FieldHistory.tsx'
import { fieldKey } from './labels.ts'
import { useTexts } from './useTexts.ts'
import { useWorkbook } from './workbook.ts'
import styles from './ContextPanel.module.css'

/** About the field that has focus: why it is asked, what sources say, which steps it belongs to, what was filled in before; and what to read. */
export function ContextPanel({ location }: { readonly location: string }) {
  const { t } = useTexts()
  const { pack } = useWorkbook()
  const { path: focusedPath, page: focusedOn } = useFocusedField()
  const definition = focusedPath ? fieldAt(focusedPath)?.definition : undefined
  const page = location.split('/')[1] ?? ''
  const readMore = isPage(page) ? <ReadMore page={page} /> : null
  if (!focusedPath || !definition || location !== focusedOn) {
    return (
      <aside aria-label={t('frame:panel')} className={styles['panel']}>
        {readMore ? <p className="muted small">{t('field:noFocus')}</p> : <LibraryNote />}
        {readMore}
      </aside>
    )
  }
  const key = fieldKey(definition)
  return (
    <aside aria-label={t('frame:panel')} className={styles['panel']}>
      <h2>{t(`${key}.label`)}</h2>
      <p className="small">{t(`${key}.help`)}</p>
      <Remarks key={focusedPath} about={{ kind: 'field', id: focusedPath }} />
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
      <FieldSteps meta={definition.meta} />
      <AskAboutField path={focusedPath} />
      <FieldHistory path={focusedPath} definition={definition} />
      {readMore}
    </aside>
  )
}

import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { FigureLine } from '../FigureLine.tsx'
import { Section } from '../Section.tsx'

/** The own figures that went along without their page, because the shared pages count with them. */
export function OwnFigures() {
  const { t } = useTexts()
  const own = [...useWorkbook().pack.figures.values()].filter((figure) => figure.own !== null)
  if (own.length === 0) return null
  return (
    <Section title={t('review:ownFigures.title')}>
      <p className="muted">{t('review:ownFigures.why')}</p>
      {own.map((figure) => (
        <FigureLine key={figure.id} figure={figure} />
      ))}
    </Section>
  )
}

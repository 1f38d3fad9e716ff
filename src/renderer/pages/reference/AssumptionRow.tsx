import { formatDay } from '#domain/field/format.ts'
import type { Assumption } from '#domain/reference/register.ts'
import { FigureLine } from '../../components/FigureLine.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { OwnFigureActions } from './OwnFigureActions.tsx'
import styles from './Reference.module.css'

/** One figure the plan rests on: its value and source, what counts with it, and an own value in its place. */
export function AssumptionRow({ assumption }: { readonly assumption: Assumption }) {
  const { t, language } = useTexts()
  const { figure, usedBy } = assumption
  const { own } = figure
  const facts = [
    usedBy.length > 0
      ? t('reference:usedBy', { what: usedBy.map((id) => t(`outcomes:${id}.label`)).join(', ') })
      : '',
    own?.checkedOn ? t('reference:checkedOn', { day: formatDay(own.checkedOn, language) }) : '',
    own?.expiresOn ? t('reference:expiresOn', { day: formatDay(own.expiresOn, language) }) : '',
    own?.owner ? t('reference:owner', { who: own.owner }) : '',
  ].filter((fact) => fact !== '')
  return (
    <li className={styles['row']}>
      <FigureLine figure={figure} />
      <div className={styles['uses']}>
        <p className="small muted">{facts.join(' · ')}</p>
        <OwnFigureActions figure={figure} />
      </div>
    </li>
  )
}

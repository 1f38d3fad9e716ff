import { MONEY_GROUPS } from '#domain/reference/pack.ts'
import { isSourced } from '#domain/reference/provenance.ts'
import { FigureLine } from '../../components/FigureLine.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { OwnFigureActions } from './OwnFigureActions.tsx'
import styles from './Reference.module.css'
import { useState } from 'react'

/** Every money fact of the pack by what uses it, each with its provenance. A group is drawn when it is opened. */
export function AllFigures() {
  const { t } = useTexts()
  const { pack } = useWorkbook()
  const [open, setOpen] = useState<readonly string[]>([])
  return (
    <>
      <p className="muted">{t('reference:allNote')}</p>
      {MONEY_GROUPS.map((group) => {
        const figures = (pack.groups.get(group) ?? [])
          .flatMap((id) => pack.figures.get(id) ?? [])
          .filter(isSourced)
        return (
          <details
            key={group}
            className={styles['group']}
            onToggle={(event) =>
              setOpen(event.currentTarget.open ? [...open, group] : open.filter((other) => other !== group))
            }
          >
            <summary>
              {t(`reference:groups.${group}`)}{' '}
              <span className="muted small">{t('reference:count', { count: figures.length })}</span>
            </summary>
            {open.includes(group) ? (
              <ul className={styles['register']}>
                {figures.map((figure) => (
                  <li key={figure.id} className={styles['row']}>
                    <FigureLine figure={figure} />
                    <OwnFigureActions figure={figure} />
                  </li>
                ))}
              </ul>
            ) : null}
          </details>
        )
      })}
    </>
  )
}

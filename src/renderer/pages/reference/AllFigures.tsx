import { MONEY_GROUPS } from '#domain/reference/pack.ts'
import { isSourced } from '#domain/reference/provenance.ts'
import { FigureLine } from '../../components/FigureLine.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { destinationNow } from '../../search/arrival.ts'
import { OwnFigureActions } from './OwnFigureActions.tsx'
import styles from './Reference.module.css'
import { useState } from 'react'

/** Every money fact of the pack by what uses it, each with its provenance. A group is drawn when it is opened. */
export function AllFigures() {
  const { t } = useTexts()
  const { pack, snapshot } = useWorkbook()
  const [open, setOpen] = useState<readonly string[]>(() => {
    const wanted = figureSearchedFor(snapshot.plan.reference.ownFigures)
    return MONEY_GROUPS.filter((group) => wanted !== null && pack.groups.get(group)?.includes(wanted))
  })
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
            open={open.includes(group)}
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
                  <li key={figure.id} id={`figure-${figure.id}`} tabIndex={-1} className={styles['row']}>
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

/** The figure search is going to, or the one that an own figure it is going to replaces. */
function figureSearchedFor(
  own: readonly { readonly id: string; readonly figure: string | null }[],
): string | null {
  const destination = destinationNow()
  if (destination?.kind === 'figure') return destination.id
  const [subject, list, itemId] = destination?.kind === 'answer' ? destination.id.split('.') : []
  if (`${subject}.${list}` !== 'reference.ownFigures') return null
  return own.find(({ id }) => id === itemId)?.figure ?? null
}

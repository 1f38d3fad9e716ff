import { useState } from 'react'
import type { SearchKind } from '#contract/search-procedures.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import { isSourced } from '#domain/reference/provenance.ts'
import { ObservationLine } from '../../components/ObservationLine.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { destinationNow } from '../../search/arrival.ts'
import { CalendarLine, ModuleLine } from './EntryLines.tsx'
import styles from './Reference.module.css'

const KINDS = ['module', 'calendar', 'survey'] as const satisfies readonly SearchKind[]
type Kind = (typeof KINDS)[number]

/** What else was found: modules of insurers, days that count, and surveys. A kind is drawn when it is opened. */
export function OtherEntries() {
  const { t } = useTexts()
  const { pack } = useWorkbook()
  const [open, setOpen] = useState<readonly Kind[]>(() =>
    KINDS.filter((kind) => destinationNow()?.kind === kind),
  )
  return KINDS.map((kind) => {
    const entries = entriesOf(kind, pack)
    return (
      <details
        key={kind}
        className={styles['group']}
        open={open.includes(kind)}
        onToggle={(event) =>
          setOpen(event.currentTarget.open ? [...open, kind] : open.filter((other) => other !== kind))
        }
      >
        <summary>
          {t(`search:kinds.${kind}`)} <span className="muted small">{entries.length}</span>
        </summary>
        {open.includes(kind) ? (
          <ul className={styles['register']}>
            {entries.map(({ id, line }) => (
              <li key={id} id={`${kind}-${id}`} tabIndex={-1} className={styles['row']}>
                {line}
              </li>
            ))}
          </ul>
        ) : null}
      </details>
    )
  })
}

function entriesOf(kind: Kind, pack: ReferencePack) {
  switch (kind) {
    case 'module':
      return pack.insurerModules
        .filter(isSourced)
        .map((entry) => ({ id: entry.id, line: <ModuleLine entry={entry} /> }))
    case 'calendar':
      return pack.calendar
        .filter(isSourced)
        .map((entry) => ({ id: entry.id, line: <CalendarLine entry={entry} /> }))
    case 'survey':
      return pack.surveys
        .filter(isSourced)
        .map((entry) => ({ id: entry.id, line: <ObservationLine entry={entry} /> }))
  }
}

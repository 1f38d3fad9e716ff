import { Fragment, type ReactNode } from 'react'
import type { Chapter as ChapterId } from '#domain/readers/readers.ts'
import { useTexts } from '../app/useTexts.ts'

interface ChapterProps {
  readonly id: ChapterId | 'ask'
  readonly number: number
  readonly title: string
  readonly children: ReactNode
}

/** A chapter begins on a sheet of its own. */
export function Chapter({ id, number, title, children }: ChapterProps) {
  return (
    <div data-sheets={title} data-chapter>
      <h1 id={`chapter-${id}`}>
        {number} {title}
      </h1>
      {children}
    </div>
  )
}

interface PartProps {
  readonly title: string
  /** Whether it goes on with the part before it, and so is not in the contents. */
  readonly goesOn?: boolean
  readonly children: ReactNode
}

/** A part of a chapter with its heading. */
export function Part({ title, goesOn = false, children }: PartProps) {
  return (
    <section>
      <h2 data-goes-on={goesOn ? '' : undefined}>{title}</h2>
      {children}
    </section>
  )
}

/** The sentence a chapter begins with. */
export function Lede({ children }: { readonly children: ReactNode }) {
  return <p className="lede">{children}</p>
}

/** A row of a table; a total stands out, a heading has no cells. */
export interface Row {
  readonly id: string
  readonly name: ReactNode
  readonly cells: readonly ReactNode[]
  readonly kind?: 'total' | 'heading'
}

interface TableProps {
  /** The heading of the first column and of the others. */
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  /** Whether the other columns hold words instead of numbers. */
  readonly words?: boolean
}

/** A table; nothing when it has no rows. */
export function Table({ head, rows, words = false }: TableProps) {
  const [first, ...columns] = head
  const align = words ? undefined : 'number'
  if (rows.length === 0) return null
  return (
    <table data-columns={columns.length} data-words={words ? '' : undefined}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column, index) => (
            <th key={index} scope="col" className={align}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map((group, index) => (
        <tbody key={index}>
          {group.map(({ id, name, cells, kind }) => (
            <tr key={id} className={kind} data-with-next={kind === 'heading' ? '' : undefined}>
              <th
                scope={kind === 'heading' ? 'rowgroup' : 'row'}
                colSpan={kind === 'heading' ? head.length : 1}
              >
                {name}
              </th>
              {cells.map((cell, column) => (
                <td key={column} className={align}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The rows that stand together: each heading with what comes under it. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && row.kind !== 'heading') last.push(row)
    else groups.push([row])
  }
  return groups
}

/** More characters than this need the whole width. */
const HALF = 44

interface PairsProps {
  readonly pairs: readonly (readonly [string, ReactNode])[]
  /** Whether short ones stand two beside each other. */
  readonly two?: boolean
}

/** Questions with their answers beside them. */
export function Pairs({ pairs, two = false }: PairsProps) {
  if (pairs.length === 0) return null
  return (
    <dl className={two ? 'pairs two' : 'pairs'}>
      {pairs.map(([name, value], index) => (
        <div
          key={index}
          data-whole
          data-wide={typeof value === 'string' && value.length > HALF ? '' : undefined}
        >
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** As many characters as stand together; a longer text may go on on the next sheet. */
const TOGETHER = 700

/** A text of any length: its own paragraphs, long ones in pieces that can be parted between two sheets. */
export function LongText({ text }: { readonly text: string }) {
  return text.split(/\n+/).map((paragraph, index) => (
    <Fragment key={index}>
      {piecesOf(paragraph).map((piece, part) => (
        <p key={part} data-goes-on={part > 0 ? '' : undefined}>
          {piece}
        </p>
      ))}
    </Fragment>
  ))
}

function piecesOf(text: string): string[] {
  if (text.length <= TOGETHER) return [text]
  const end = Math.max(text.lastIndexOf('. ', TOGETHER), 0) + 1
  const at = end > 1 ? end : Math.max(text.lastIndexOf(' ', TOGETHER), 0) || TOGETHER
  return [text.slice(0, at), ...piecesOf(text.slice(at).trimStart())]
}

/** Says that there is nothing to tell. */
export function Nothing() {
  const { t } = useTexts()
  return <p className="muted">{t('print:nothing')}</p>
}

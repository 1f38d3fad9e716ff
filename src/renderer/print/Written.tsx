import type { Block, Table as TableOf, TextDocument } from '#contract/text-document.ts'
import { LongText } from './parts.tsx'

/** A document of words and tables under its title. It has no cover: what it is about stands above the title. */
export function Written({ title, about, blocks }: TextDocument) {
  return (
    <div data-sheets={title}>
      <p className="kind" data-with-next>
        {about}
      </p>
      <h1 className="text-title">{title}</h1>
      {blocks.map((block, index) => (
        <Part key={index} block={block} />
      ))}
    </div>
  )
}

const HEADINGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level]
      return <Heading className="text-heading">{block.text}</Heading>
    }
    case 'paragraph':
      return <p className={block.isMuted ? 'muted' : undefined}>{block.text}</p>
    case 'by':
      return (
        <p className="by" data-with-next>
          {block.text}
          {block.doubt === null ? null : <b> – {block.doubt}</b>}
        </p>
      )
    case 'said':
      return (
        <div className="said">
          <LongText text={block.text} />
        </div>
      )
    case 'table':
      return <Table {...block} />
  }
}

function Table({ head, rows, numbersFrom, widths, isForm = false }: TableOf) {
  const align = (column: number) => (numbersFrom !== null && column >= numbersFrom ? 'number' : undefined)
  return (
    <table className={isForm ? 'text-table form' : 'text-table'} data-whole={isForm ? '' : undefined}>
      {widths ? <Columns widths={widths} /> : null}
      {head.length > 0 ? (
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" className={align(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map(({ cells: [first, ...others], isTotal }, row) => (
          <tr key={row} className={isTotal ? 'total' : undefined}>
            <th scope="row">{first}</th>
            {others.map((cell, column) => (
              <td key={column} className={align(column + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Columns({ widths }: { readonly widths: readonly number[] }) {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return (
    <colgroup>
      {widths.map((width, column) => (
        <col key={column} style={{ width: `${(width / all) * 100}%` }} />
      ))}
    </colgroup>
  )
}

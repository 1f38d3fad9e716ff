import { createContext, useContext, useEffect, useId, useState, type ReactNode } from 'react'
import { targetsIn, type Inline } from '#domain/library/body.ts'
import type { Term } from '#domain/library/glossary.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Article.module.css'

interface OpenTerm {
  readonly id: string | null
  readonly noteId: string
  readonly toggle: (id: string) => void
}
const OpenTermContext = createContext<OpenTerm | null>(null)

interface ExplainedTextProps {
  readonly inlines: readonly Inline[]
  readonly terms: ReadonlyMap<string, Term>
  readonly children: ReactNode
}

/** A paragraph whose terms can be explained below it: one at a time, closed by the same button or by Escape. */
export function ExplainedText({ inlines, terms, children }: ExplainedTextProps) {
  const [id, setId] = useState<string | null>(null)
  const noteId = useId()
  useEffect(() => {
    if (id === null) return
    const closeOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && setId(null)
    window.addEventListener('keydown', closeOnEscape)
    return () => window.removeEventListener('keydown', closeOnEscape)
  }, [id])
  if (!targetsIn(inlines).some(({ kind }) => kind === 'term')) return <p>{children}</p>
  const term = id === null ? null : terms.get(id)
  const toggle = (chosen: string) => setId(chosen === id ? null : chosen)
  return (
    <OpenTermContext value={{ id, noteId, toggle }}>
      <p>{children}</p>
      <div id={noteId} aria-live="polite">
        {term ? <TermNote term={term} /> : null}
      </div>
    </OpenTermContext>
  )
}

function TermNote({ term }: { readonly term: Term }) {
  const { language } = useTexts()
  return (
    <p className={styles['note']}>
      <b>{term.term[language]}</b>: {term.explanation[language]}
    </p>
  )
}

/** A word in the text that shows its explanation. */
export function TermButton({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const open = useContext(OpenTermContext)
  if (!open) return children
  return (
    <button
      type="button"
      className={styles['term']}
      aria-expanded={open.id === id}
      aria-controls={open.noteId}
      onClick={() => open.toggle(id)}
    >
      {children}
    </button>
  )
}

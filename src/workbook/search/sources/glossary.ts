import type { LibrarySource } from './source.ts'

/** The words of the trade, with what they mean. */
export const glossary: LibrarySource = ({ content, language }) =>
  content.glossary().map(({ id, term, explanation }) => ({
    kind: 'term',
    id,
    title: term[language],
    body: explanation[language],
    also: '',
    context: '',
    to: `/library/glossary/${id}`,
  }))

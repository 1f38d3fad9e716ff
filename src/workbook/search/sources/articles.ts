import type { LibrarySource } from './source.ts'

/** The articles of the knowledge library. */
export const articles: LibrarySource = ({ content, language }) =>
  content.articles(language).map(({ id, markdown }) => {
    const [first = '', ...rest] = markdown.split('\n')
    return {
      kind: 'article',
      id,
      title: plain(first),
      body: rest.map(plain).filter(Boolean).join(' '),
      also: '',
      context: '',
      to: `/library/${id}`,
    }
  })

/** A line as it is read: without the signs of Markdown; a heading runs on into what follows. */
function plain(line: string): string {
  return line
    .replace(/^# /, '')
    .replace(/^#+ (.*?)[:.]?$/, '$1:')
    .replace(/^- /, '– ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .trim()
}

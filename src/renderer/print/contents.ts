/** Writes the table of contents from the headings of a document, chapters and parts, each with a place for its page. */
export function fillContents(source: HTMLElement): void {
  const list = source.querySelector('[data-contents]')
  if (!list) return
  source.querySelectorAll('[data-chapter] :is(h1, h2:not([data-goes-on]))').forEach((heading, index) => {
    if (heading.id === '') heading.id = `part-${index}`
    list.append(entryFor(heading))
  })
}

function entryFor(heading: Element): HTMLElement {
  const entry = document.createElement('li')
  entry.className = heading.tagName === 'H1' ? 'chapter' : 'part'
  const link = document.createElement('a')
  link.href = `#${heading.id}`
  const words = document.createElement('span')
  words.textContent = heading.textContent
  const leader = document.createElement('i')
  const page = document.createElement('span')
  page.className = 'number'
  page.dataset['pageOf'] = heading.id
  page.textContent = '00'
  link.append(words, leader, page)
  entry.append(link)
  return entry
}

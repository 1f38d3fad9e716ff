/** One sheet of A4: the element that is printed, and the part of it in which text stands. */
export interface Sheet {
  readonly page: HTMLElement
  readonly body: HTMLElement
}

/** An empty sheet, already in the document, because only what is there can be measured. */
export function newSheet(into: HTMLElement, name: string): Sheet {
  const page = element('section', 'sheet')
  page.dataset['sheet'] = name
  const body = element('div', 'sheet-body')
  page.append(body)
  into.append(page)
  return { page, body }
}

/** Whether everything on a sheet stands within its body. Half a pixel is rounding. */
export function fits({ body }: Sheet): boolean {
  const last = body.lastElementChild
  if (last === null) return true
  return last.getBoundingClientRect().bottom <= body.getBoundingClientRect().bottom + 0.5
}

/** Pixels for all that stands on a sheet. */
export function bodyHeight({ body }: Sheet): number {
  return body.getBoundingClientRect().height
}

/** Which part of the body of a sheet is still empty, 0 to 1. */
export function freeOn({ body }: Sheet): number {
  const { top, bottom, height } = body.getBoundingClientRect()
  const used = body.lastElementChild?.getBoundingClientRect().bottom ?? top
  return (bottom - used) / height
}

/** Writes the head and the foot of a sheet; null for no head. */
export function furnish({ page }: Sheet, head: readonly string[] | null, foot: readonly string[]): void {
  if (head) page.prepend(line('header', 'sheet-head', head))
  page.append(line('footer', 'sheet-foot', foot))
}

/** The same words on every sheet are not read aloud, and have no tags in the PDF. */
function line(tag: 'header' | 'footer', name: string, words: readonly string[]): HTMLElement {
  const made = element(tag, name)
  made.ariaHidden = 'true'
  for (const word of words) {
    const part = element('span', '')
    part.textContent = word
    made.append(part)
  }
  return made
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  return made
}

/** How many letters the texts in an element have together. */
export function lettersIn(element: Element): number {
  return textsIn(element).reduce((sum, { data }) => sum + data.length, 0)
}

/** Two copies of an element: one with its first letters, one with the others. Everything else is in both, drawings in the first. */
export function cutAt(element: Element, at: number): readonly [Element, Element] {
  const [head, tail] = [copyOf(element), copyOf(element)]
  keep(head, 0, at)
  keep(tail, at, Infinity)
  for (const drawing of tail.querySelectorAll('svg')) drawing.remove()
  return [head, tail]
}

/** The place after the last space among the first letters of an element; that many when there is none. */
export function lastSpace(element: Element, letters: number): number {
  const text = textsIn(element)
    .map(({ data }) => data)
    .join('')
  return text.lastIndexOf(' ', letters - 1) + 1 || letters
}

function keep(element: Element, from: number, to: number): void {
  let passed = 0
  for (const text of textsIn(element)) {
    const { data } = text
    text.data = data.slice(Math.max(0, from - passed), Math.max(0, to - passed))
    passed += data.length
  }
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  return texts
}

function copyOf(element: Element): Element {
  const copy = element.cloneNode(true)
  if (copy instanceof Element) return copy
  throw new Error('the copy of an element is no element')
}

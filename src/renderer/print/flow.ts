import { bodyHeight, fits, freeOn, newSheet, type Sheet } from './sheet.ts'
import { cutAt, lastSpace, lettersIn } from './cut.ts'
import { EVERY_SHEET, isDivisible, mayBreakAfter, staysTogether, WITH_NEXT } from './together.ts'

/** A chapter begins on the sheet of the one before when so much of it is free. */
const ENOUGH_FREE = 0.25

/** An element that is being divided, and the part of it on the sheet that is being filled. */
interface Open {
  readonly source: Element
  part: Element
}

/**
 * Fills sheets with copies of elements, in order. What does not fit goes to the next sheet; what may be divided is divided
 * between its children; a heading goes along with what comes after it; a table repeats its head. What is too long for a
 * sheet of its own is divided in its text.
 */
export class Flow {
  readonly sheets: Sheet[] = []
  readonly #into: HTMLElement
  #open: Open[] = []
  #name = ''

  constructor(into: HTMLElement) {
    this.#into = into
  }

  /** Begins a new sheet; those that follow carry the same name. `mayShare`: or goes on where there is much room left. */
  begin(name: string, mayShare: boolean): void {
    const last = this.sheets.at(-1)
    this.#open = []
    this.#name = name
    if (!mayShare || !last || freeOn(last) < ENOUGH_FREE) this.sheets.push(newSheet(this.#into, name))
  }

  /** Adds a copy of an element after what is there. `isLoose`: something else may come on the sheet after it. */
  add(source: Element, isLoose = true): void {
    const copy = clone(source, true)
    if (!isLoose) copy.setAttribute('data-with-next', '')
    this.#end().append(copy)
    if (fits(this.#sheet())) return
    const height = copy.getBoundingClientRect().height / bodyHeight(this.#sheet())
    copy.remove()
    if (isDivisible(source) && !staysTogether(source, height, freeOn(this.#sheet()))) this.#divide(source)
    else this.#addToNext(source, copy)
  }

  #divide(source: Element): void {
    const part = shell(source)
    this.#end().append(part)
    this.#open.push({ source, part })
    const children = [...source.children].filter((child) => !child.matches(EVERY_SHEET))
    children.forEach((child, index) => this.add(child, mayBreakAfter(source, index, children.length)))
    const ended = this.#open.pop()
    if (ended && isEmpty(ended.part)) ended.part.remove()
  }

  /** Puts an element on a new sheet, and on as many as it needs. */
  #addToNext(source: Element, copy: Element): void {
    if (this.#hasSomething()) this.#turn()
    this.#end().append(copy)
    if (fits(this.#sheet())) return
    copy.remove()
    if (isDivisible(source)) this.#divide(source)
    else this.#pour(copy)
  }

  /** Divides the text of an element over sheets. What has no text to divide is left as it is. */
  #pour(whole: Element): void {
    let rest = whole
    for (;;) {
      this.#end().append(rest)
      if (fits(this.#sheet())) return
      const at = this.#fitting(rest)
      if (at === 0) return
      const [head, tail] = cutAt(rest, at)
      head.removeAttribute('data-with-next')
      rest.replaceWith(head)
      this.#turn()
      rest = tail
    }
  }

  /** As many letters of an element that is on the sheet as there is room for, up to the end of a word. */
  #fitting(whole: Element): number {
    let [fitting, tooMany] = [0, lettersIn(whole)]
    let shown = whole
    while (tooMany - fitting > 1) {
      const letters = Math.floor((fitting + tooMany) / 2)
      const [head] = cutAt(whole, letters)
      shown.replaceWith(head)
      shown = head
      if (fits(this.#sheet())) fitting = letters
      else tooMany = letters
    }
    shown.replaceWith(whole)
    return lastSpace(whole, fitting)
  }

  /** Goes on with a new sheet and takes along what may not be left behind alone. */
  #turn(): void {
    const taken = this.#takeAlong()
    this.sheets.push(newSheet(this.#into, this.#name))
    let into: Element = this.#sheet().body
    into.append(...(taken[0] ?? []))
    this.#open.forEach((open, depth) => {
      open.part = shell(open.source)
      into.append(open.part)
      open.part.append(...(taken[depth + 1] ?? []))
      into = open.part
    })
  }

  /** What stands last on the sheet and belongs to what comes, per depth, the body first; the innermost is looked at first. */
  #takeAlong(): Element[][] {
    const levels: Element[] = [this.#sheet().body, ...this.#open.map(({ part }) => part)]
    const taken: Element[][] = levels.map(() => [])
    for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
      const level = levels[depth]
      if (!level) break
      taken[depth] = lastWithNext(level)
      for (const one of taken[depth] ?? []) one.remove()
      if (depth === 0 || !isEmpty(level)) break
      level.remove()
    }
    return taken
  }

  /** Whether the sheet holds anything but the beginnings of what is being divided and their headings. */
  #hasSomething(): boolean {
    const levels: Element[] = [this.#sheet().body, ...this.#open.map(({ part }) => part)]
    return levels.some((level) => {
      const own = [...level.children].filter((child) => !levels.includes(child))
      return own.some((child) => !child.matches(WITH_NEXT) && !child.matches(EVERY_SHEET))
    })
  }

  #sheet(): Sheet {
    const sheet = this.sheets.at(-1)
    if (!sheet) throw new Error('no sheet was begun')
    return sheet
  }

  /** Where the next thing goes. */
  #end(): Element {
    return this.#open.at(-1)?.part ?? this.#sheet().body
  }
}

/** The beginning of an element without what it holds; a table keeps its head. */
function shell(source: Element): Element {
  const made = clone(source, false)
  for (const child of source.children) if (child.matches(EVERY_SHEET)) made.append(clone(child, true))
  return made
}

/** A copy. A node that is copied is a node of the same kind, which its type does not say. */
function clone(source: Element, deep: boolean): Element {
  const copy = source.cloneNode(deep)
  if (copy instanceof Element) return copy
  throw new Error('the copy of an element is no element')
}

/** The last children that belong to what comes after them, in order. */
function lastWithNext(level: Element): Element[] {
  const taken: Element[] = []
  for (const child of [...level.children].reverse()) {
    if (!child.matches(WITH_NEXT)) break
    taken.unshift(child)
  }
  return taken
}

function isEmpty(part: Element): boolean {
  return [...part.children].every((child) => child.matches(EVERY_SHEET))
}

import type { BookTexts } from '#domain/finance/sheet/book.ts'

/** The ids themselves as words: every word of the book is another. */
export const idsAsWords: BookTexts = {
  words: (id) => id,
  source: (path) => `plan: ${path}`,
  nameOf: () => null,
}

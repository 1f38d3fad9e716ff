import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHEETS } from '#domain/finance/sheet/book.ts'
import { buildBook } from '#domain/finance/sheet/build.ts'
import { Content } from '#workbook/search/content.ts'
import { roadModel } from '../support/road-models.ts'
import { differences, openBook } from '../support/workbook.ts'

const content = new Content(join(import.meta.dirname, '../../../../../resources'))
const model = roadModel('startup')

/** The book with the texts of the app, which throw for what they have no words for. */
const bookIn = (language: 'nl' | 'en') =>
  buildBook(model, { words: content.words(language), source: () => '', nameOf: () => null })

describe.each(['nl', 'en'] as const)('the book in %s', (language) => {
  it('calls every sheet as the texts do', () => {
    const words = content.words(language)
    expect(bookIn(language).sheets.map(({ name }) => name)).toEqual(
      SHEETS.map((id) => words(`sheet:sheets.${id}`)),
    )
  })

  it('gives what the engine gives', () => {
    const open = openBook(bookIn(language))
    const found = differences(open, model)
    open.close()
    expect(found).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { answersIn, searchedPlan, searchedWorkbook } from './support/search.ts'

const WORD = 'zwaluw'

test('a new answer is found, and the one before is not', () => {
  const plan = searchedPlan()
  const place = plan.addPlace({ name: 'Overkant', note: 'Nestkast' })
  expect(answersIn(plan.find('nestkast'))).toEqual([`${place}.note`])
  plan.set(`${place}.note`, 'Zwaluwen onder de dakrand')
  expect(answersIn(plan.find(WORD))).toEqual([`${place}.note`])
  expect(plan.find('nestkast').hits).toEqual([])
})

test('what is undone is not found until it is done again', () => {
  const plan = searchedPlan()
  expect(plan.find(WORD).hits).toEqual([])
  plan.set('route.title', 'De Zwaluw')
  expect(answersIn(plan.find(WORD))).toEqual(['route.title'])
  plan.workbook.undo()
  expect(plan.find(WORD).hits).toEqual([])
  plan.workbook.redo()
  expect(answersIn(plan.find(WORD))).toEqual(['route.title'])
})

test('an emptied answer is not found', () => {
  const plan = searchedPlan()
  const place = plan.addPlace({ name: 'Overkant', note: WORD })
  plan.find(WORD)
  plan.set(`${place}.note`, null)
  expect(plan.find(WORD).hits).toEqual([])
})

test('the answers of a removed place are gone, and back after undo', () => {
  const plan = searchedPlan()
  const place = plan.addPlace({ name: 'Overkant', note: WORD })
  expect(answersIn(plan.find(WORD))).toEqual([`${place}.note`])
  const id = place.split('.')[2] ?? ''
  plan.workbook.edit({ kind: 'remove', list: 'housing.options', id })
  expect(plan.find(WORD).hits).toEqual([])
  plan.workbook.undo()
  expect(answersIn(plan.find(WORD))).toEqual([`${place}.note`])
})

test('another name of a place is the name of all its answers', () => {
  const plan = searchedPlan()
  const place = plan.addPlace({ name: 'Overkant', note: WORD })
  plan.find(WORD)
  plan.set(`${place}.name`, 'Havenhoofd')
  expect(plan.find(WORD).hits[0]?.context).toBe('Huisvesting · Havenhoofd')
})

test('an answer to a question that is no longer asked is not found', () => {
  const plan = searchedPlan()
  const place = plan.addPlace({ name: 'Overkant', tenure: 'rent', leaseYears: 37 })
  expect(answersIn(plan.find('37'))).toContain(`${place}.leaseYears`)
  plan.set(`${place}.tenure`, 'buy')
  expect(answersIn(plan.find('37'))).toEqual([])
})

test('without a route the answers about a practice are not found; they come back with it', () => {
  const plan = searchedPlan()
  expect(answersIn(plan.find('kerkstraat'))).not.toEqual([])
  plan.set('route.kind', 'undecided')
  expect(answersIn(plan.find('kerkstraat'))).toEqual([])
  plan.set('route.kind', 'joining')
  expect(answersIn(plan.find('kerkstraat'))).not.toEqual([])
})

test('an own figure is named after the figure it replaces', () => {
  const plan = searchedPlan()
  const values = { figure: 'm2-per-fte-lhv', value: 120, source: 'Zwaluw Bouwadvies' }
  plan.workbook.edit({ kind: 'add', list: 'reference.ownFigures', id: 'i000000000000000own', values })
  const [hit] = plan.find('zwaluw bouwadvies').hits
  expect(hit?.id).toBe('reference.ownFigures.i000000000000000own.source')
  expect(hit?.context).toBe('Cijfers · Oppervlak per fte normpraktijk (BVO), advies LHV')
})

test('after another workbook was opened nothing of the first is found', () => {
  const first = searchedPlan()
  first.addPlace({ name: 'Overkant', note: WORD })
  const second = searchedWorkbook()
  expect(answersIn(first.find(WORD))).toHaveLength(1)
  expect(second.find(WORD).hits).toEqual([])
  expect(answersIn(second.find('kerkstraat'))).toEqual([])
})

test('both languages know of every change', () => {
  const plan = searchedPlan()
  plan.find(WORD, { language: 'nl' })
  plan.find(WORD, { language: 'en' })
  plan.set('route.title', WORD)
  expect(answersIn(plan.find(WORD, { language: 'nl' }))).toEqual(['route.title'])
  expect(answersIn(plan.find(WORD, { language: 'en' }))).toEqual(['route.title'])
})

test('searching leaves the file as it was', () => {
  const plan = searchedPlan()
  const before = plan.workbook.lastEdit
  plan.find('goodwill')
  expect(plan.workbook.lastEdit).toBe(before)
})

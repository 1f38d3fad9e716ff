import { expect, test } from 'vitest'
import { NEW_PLAN, runDesk } from './fixtures/desk.ts'

const SEARCH = { query: 'lindenhof', language: 'nl', limit: 10 } as const

test('a search is answered by the workbook process, from the open workbook and the library', async () => {
  const { desk, plan, answers, files, folder } = await runDesk()
  answers.places.push(`${folder}/lindenhof.praktijkpad`)
  await files['file.create'](NEW_PLAN)
  expect(desk.openPath).not.toBeNull()
  const own = await plan['search.find'](SEARCH)
  expect(own.hits.map(({ id }) => id)).toEqual(['route.title'])
  const { hits } = await plan['search.find']({ ...SEARCH, query: 'goodwill' })
  expect(hits[0]).toMatchObject({ kind: 'article', to: '/library/theme-goodwill' })
})

test('without an open workbook there is nothing to search', async () => {
  const { plan } = await runDesk()
  await expect(plan['search.find'](SEARCH)).rejects.toMatchObject({ code: 'workbook.notOpen' })
})

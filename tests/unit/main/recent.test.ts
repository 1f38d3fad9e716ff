import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recentSchema } from '#contract/shell-procedures.ts'
import { RecentFiles } from '#main/files/recent.ts'
import { newFolder } from './fixtures/process.ts'

const WORKBOOK_ID = 'f47ac10b-58cc-4372-a567-0e02b2c3d479'
const opened = (path: string, minute = 0) => ({
  path,
  workbookId: WORKBOOK_ID,
  title: `Plan ${minute}`,
  openedAt: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`,
})

async function emptyList() {
  const folder = await newFolder()
  const file = join(folder, 'recent.json')
  return { folder, file, recent: new RecentFiles(file, folder) }
}

describe('recent files', () => {
  test('the newest comes first, once, and keeps its token', async () => {
    const { folder, recent } = await emptyList()
    recent.remember(opened(join(folder, 'a.praktijkpad'), 1))
    const token = (await recent.list())[0]?.token
    recent.remember(opened(join(folder, 'b.praktijkpad'), 2))
    recent.remember(opened(join(folder, 'sub', '..', 'a.praktijkpad'), 3))
    const list = await recent.list()
    expect(list.map(({ name }) => name)).toEqual(['Plan 3', 'Plan 2'])
    expect(list[0]?.token).toBe(token)
  })

  test('the page gets what the contract says: no path, and whether the file is still there', async () => {
    const { folder, recent } = await emptyList()
    writeFileSync(join(folder, 'a.praktijkpad'), '')
    recent.remember(opened('/usb/gone.praktijkpad', 1))
    recent.remember(opened(join(folder, 'a.praktijkpad'), 2))
    const list = await recent.list()
    expect(list.map((entry) => recentSchema.parse(entry))).toEqual(list)
    expect(list).toMatchObject([
      { name: 'Plan 2', folder: '~', missing: false },
      { name: 'Plan 1', folder: '/usb', missing: true },
    ])
  })

  test('twelve are kept, over a restart', async () => {
    const { file, recent } = await emptyList()
    for (let minute = 0; minute < 15; minute += 1)
      recent.remember(opened(`/plans/${minute}.praktijkpad`, minute))
    const again = new RecentFiles(file, '/home')
    expect((await again.list()).map(({ name }) => name)).toEqual(
      (await recent.list()).map(({ name }) => name),
    )
    expect(await again.list()).toHaveLength(12)
    expect(again.byPath('/plans/14.praktijkpad')?.workbookId).toBe(WORKBOOK_ID)
    expect(again.byPath('/plans/2.praktijkpad')).toBeNull()
    expect(again.lastFolder).toBe('/plans')
  })

  test('one can be forgotten; a token that is not there is nothing', async () => {
    const { recent } = await emptyList()
    recent.remember(opened('/plans/a.praktijkpad'))
    const token = (await recent.list())[0]?.token ?? ''
    expect(recent.byToken(token)?.path).toBe('/plans/a.praktijkpad')
    recent.forget('00000000')
    recent.forget(token)
    expect(recent.byToken(token)).toBeNull()
    expect(await recent.list()).toEqual([])
  })

  test('a list that cannot be understood is put aside', async () => {
    const { folder, file } = await emptyList()
    writeFileSync(file, '{"files":[{"path":"/etc"}]}')
    expect(await new RecentFiles(file, folder).list()).toEqual([])
  })
})

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { chooseWhereToSave, launch, newFolder, workbookProcessIds, type RunningApp } from '../driver/app.ts'

const SAVES = 200

/** Saves one answer after another and reports every number that was acknowledged as saved. */
function burst({ page }: RunningApp, count: number): Promise<number[]> {
  return page.evaluate(async (most) => {
    const acknowledged: number[] = []
    for (let patients = 1; patients <= most; patients += 1) {
      const result = await window.praktijkpad.planSet({ path: 'practice.patientsUnder65', value: patients })
      if (result.ok) acknowledged.push(patients)
      document.title = String(patients)
    }
    return acknowledged
  }, count)
}

function savedNumbers(file: string): number[] {
  const db = new Database(file, { readonly: true })
  const rows = db.prepare("SELECT after FROM changes WHERE path = 'practice.patientsUnder65'").pluck().all()
  db.close()
  return rows.map(Number)
}

test('killing the workbook process in a burst of saves loses nothing that was acknowledged', async () => {
  const file = join(await newFolder('crash'), 'burst.praktijkpad')
  const running = await launch()
  await chooseWhereToSave(running.app, file)
  const { page } = running
  await page.evaluate(() =>
    window.praktijkpad.fileCreate({ title: 'Burst', kind: 'takeover', startDate: null }),
  )
  await page.getByRole('heading', { level: 1, name: 'Jouw route' }).waitFor()
  const [victim] = await workbookProcessIds(running.app)
  if (victim === undefined) throw new Error('no workbook process found')

  const saving = burst(running, SAVES)
  await expect.poll(async () => Number(await page.title()), { interval: 1 }).toBeGreaterThan(40)
  process.kill(victim, 'SIGKILL')
  const acknowledged = await saving

  const { value: state } = (await page.evaluate(() => window.praktijkpad.shellState({}))) as {
    value: { restartedAt: string }
  }
  expect(acknowledged.length).toBeLessThan(SAVES)
  expect(state.restartedAt).not.toBeNull()
  await page.getByText('opnieuw openen').waitFor()
  await running.quit()
  expect(savedNumbers(file)).toEqual(expect.arrayContaining(acknowledged))
})

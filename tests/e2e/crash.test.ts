import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { chooseWhereToSave, launch, newFolder, workbookProcessIds, type RunningApp } from '../driver/app.ts'

declare global {
  interface Window {
    readonly killWorkbookProcess: () => Promise<void>
  }
}

const SAVES = 200

/**
 * Saves one answer after another, at least 200 and on until one is refused, and reports every number that was
 * acknowledged as saved. At the fiftieth the process is killed, while the page goes on saving.
 */
function burst({ page }: RunningApp): Promise<number[]> {
  return page.evaluate(async (atLeast) => {
    const acknowledged: number[] = []
    let refused = false
    for (let patients = 1; patients <= atLeast || !refused; patients += 1) {
      if (patients === 50) void window.killWorkbookProcess()
      const result = await window.praktijkpad.planSet({ path: 'practice.patientsUnder65', value: patients })
      if (result.ok) acknowledged.push(patients)
      else refused = true
    }
    return acknowledged
  }, SAVES)
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

  await page.exposeFunction('killWorkbookProcess', () => process.kill(victim, 'SIGKILL'))
  const acknowledged = await burst(running)

  const { value: state } = (await page.evaluate(() => window.praktijkpad.shellState({}))) as {
    value: { restartedAt: string }
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(49)
  expect(state.restartedAt).not.toBeNull()
  await page.getByText('opnieuw openen').waitFor()
  await running.quit()
  expect(savedNumbers(file)).toEqual(expect.arrayContaining(acknowledged))
})

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CodedError } from '#contract/errors.ts'
import { restoreBackup } from '#main/files/restore.ts'
import { createFile, runDesk, type RunningDesk } from './fixtures/desk.ts'

const RESTORED = 'Lindenhof (hersteld 2026-11-22).praktijkpad'

/** A workbook with an answer in it, closed, and then with its pages overwritten. */
async function damage(running: RunningDesk, from: number): Promise<{ path: string; bytes: Buffer }> {
  const path = await createFile(running, 'Lindenhof')
  await running.plan['plan.set']({ path: 'practice.patientsUnder65', value: 2610 })
  await running.files['file.close']({})
  const bytes = readFileSync(path)
  bytes.fill(0xaa, from)
  writeFileSync(path, bytes)
  return { path, bytes }
}

async function openDamaged(running: RunningDesk, path: string): Promise<string> {
  await expect(running.desk.open(path)).resolves.toBe(false)
  return running.desk.state().failure?.backup?.token ?? ''
}

describe('a damaged file', () => {
  test.each([
    ['inside', 2_000, 'file.damaged'],
    ['from the first byte', 0, 'file.notSqlite'],
  ])(
    '%s is refused with the offer of its newest backup, which opens beside it',
    async (_where, from, code) => {
      const running = await runDesk()
      const { path, bytes } = await damage(running, from)
      const token = await openDamaged(running, path)
      expect(running.desk.state().failure).toMatchObject({ name: 'Lindenhof', failure: { code } })
      await expect(running.files['file.openBackup']({ token })).resolves.toEqual({ done: true })
      const { plan } = await running.plan['plan.read']({})
      expect(plan.route).toMatchObject({ title: 'Overname Lindenhof', startDate: '2027-07-01' })
      expect(running.desk.state()).toMatchObject({
        open: { name: 'Lindenhof (hersteld 2026-11-22)' },
        failure: null,
      })
      expect(readFileSync(path).equals(bytes)).toBe(true)
    },
  )

  test('is restored over nothing: a name that is taken gets a number', async () => {
    const running = await runDesk()
    const { path } = await damage(running, 2_000)
    writeFileSync(join(running.folder, RESTORED), 'mine')
    const token = await openDamaged(running, path)
    await running.files['file.openBackup']({ token })
    expect(running.desk.state().open?.name).toBe('Lindenhof (hersteld 2026-11-22) 2')
    expect(readFileSync(join(running.folder, RESTORED), 'utf8')).toBe('mine')
  })

  test('an offer is good until something else is opened', async () => {
    const running = await runDesk()
    const { path } = await damage(running, 2_000)
    const token = await openDamaged(running, path)
    await createFile(running, 'Ander')
    await expect(Promise.resolve({ token }).then(running.files['file.openBackup'])).rejects.toMatchObject({
      code: 'file.missing',
    })
  })
})

describe('where the folder of the damaged file cannot be written', () => {
  const offer = { token: '', savedAt: '', backup: '/backups/a', damaged: '/usb/Lindenhof.praktijkpad' }

  async function restore(code: CodedError['code'], chosen: string | null) {
    const asked: string[] = []
    const workbook = {
      request: (_name: string, input: unknown): Promise<never> => {
        const path = String(Reflect.get(Object(input), 'path'))
        if (path.startsWith('/usb/')) return Promise.reject(new CodedError(code))
        asked.push(`restored to ${path}`)
        return Promise.resolve(undefined as never)
      },
    }
    const choosePlace = (suggestion: string) => {
      asked.push(`suggested ${suggestion}`)
      return Promise.resolve(chosen)
    }
    const path = await restoreBackup({ offer, label: 'hersteld 2026-11-22', workbook, choosePlace })
    return { path, asked }
  }

  test.each(['file.readOnly', 'disk.full', 'file.missing'] as const)(
    '(%s) the user chooses a place',
    async (code) => {
      await expect(restore(code, '/home/a.praktijkpad')).resolves.toEqual({
        path: '/home/a.praktijkpad',
        asked: [`suggested /usb/${RESTORED}`, 'restored to /home/a.praktijkpad'],
      })
    },
  )

  test('or chooses none', async () => {
    await expect(restore('file.readOnly', null)).resolves.toMatchObject({ path: null })
  })

  test('another error is passed on', async () => {
    await expect(restore('file.damaged', '/home/a.praktijkpad')).rejects.toMatchObject({
      code: 'file.damaged',
    })
  })
})

describe('the sample', () => {
  test('is a workbook like any other, with every edit of its source in it', async () => {
    const running = await runDesk()
    await expect(running.files['file.openSample']({ sample: 'takeover' })).resolves.toEqual({ done: true })
    const { plan } = await running.plan['plan.read']({})
    expect(plan.route.kind).toBe('takeover')
    expect(plan.housing.options.map(({ id }) => id)).toContain(plan.housing.chosenOptionId)
    expect(running.desk.state().open?.name).toContain('Lindenhof')
  })

  test('is made anew each time, and is not remembered', async () => {
    const running = await runDesk()
    await createFile(running, 'Eigen')
    await running.files['file.openSample']({ sample: 'takeover' })
    await running.plan['plan.set']({ path: 'practice.patientsUnder65', value: 1 })
    await running.files['file.openSample']({ sample: 'takeover' })
    const { plan } = await running.plan['plan.read']({})
    expect(plan.practice.patientsUnder65).not.toBe(1)
    expect(readdirSync(running.places.sampleFolder)).toHaveLength(1)
    expect(await running.recent.list()).toMatchObject([{ name: 'Overname Lindenhof' }])
    await running.files['file.close']({})
    expect(existsSync(join(running.folder, 'Eigen.praktijkpad-wal'))).toBe(false)
  })

  test('that cannot be filled is not left open', async () => {
    const running = await runDesk()
    const failing = () => Promise.reject(new Error('no'))
    const path = join(running.folder, 'Voorbeeld.praktijkpad')
    const plan = { title: 'Voorbeeld', kind: 'takeover', startDate: null } as const
    await expect(running.desk.createSample(path, running.folder, plan, failing)).rejects.toThrow('no')
    expect(running.desk.state().open).toBeNull()
    await expect(running.plan['plan.read']({})).rejects.toMatchObject({ code: 'workbook.notOpen' })
  })
})

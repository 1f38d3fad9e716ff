import { existsSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CodedError } from '#contract/errors.ts'
import { withFileName, writingTo } from '#main/files/file-name.ts'
import { createFile, NEW_PLAN, runDesk } from './fixtures/desk.ts'
import { eventually } from './fixtures/process.ts'

const plans = (folder: string) => readdirSync(folder).filter((name) => name.includes('.praktijkpad'))

describe('creating', () => {
  test('opens the new file and remembers it', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    expect(running.answers.asked).toEqual([['create', 'Overname Lindenhof.praktijkpad']])
    const { workbookId } = await running.plan['plan.read']({})
    expect(running.desk.state()).toEqual({
      open: { name: 'Lindenhof', workbookId, readOnly: false },
      failure: null,
      restartedAt: null,
    })
    expect(await running.recent.list()).toMatchObject([
      { name: 'Overname Lindenhof', folder: '~', missing: false },
    ])
    expect(running.documents).toEqual([path])
    expect(running.changes()).toBe(1)
  })

  test('what goes wrong with the file later is told with its name', async () => {
    const running = await runDesk()
    await createFile(running, 'Lindenhof')
    const taken = Promise.reject(new CodedError('disk.failed'))
    await expect(withFileName(running.desk.openPath, taken)).rejects.toMatchObject({
      code: 'disk.failed',
      details: { name: 'Lindenhof' },
    })
    await expect(running.plan['plan.set']({ path: 'no.field', value: 1 })).rejects.toMatchObject({
      code: 'plan.unknownPath',
      details: { path: 'no.field' },
    })
  })

  test('a full disk is about the last answer where one was given, and about the file where one is made', async () => {
    const full = () => Promise.reject(new CodedError('disk.full'))
    const details = { name: 'Lindenhof' }
    const path = '/home/you/Lindenhof.praktijkpad'
    await expect(withFileName(path, full())).rejects.toMatchObject({ code: 'disk.full', details })
    await expect(writingTo(path, full())).rejects.toMatchObject({ code: 'disk.noRoom', details })
  })

  test('is nothing when the dialog is closed', async () => {
    const { files, desk } = await runDesk()
    await expect(files['file.create'](NEW_PLAN)).resolves.toEqual({ done: false })
    expect(desk.state().open).toBeNull()
  })

  test('that is not possible is an error with the name of the file, and leaves what was open', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    running.answers.places.push(join(running.folder, 'missing', 'Nieuw.praktijkpad'), path)
    await expect(running.files['file.create'](NEW_PLAN)).rejects.toMatchObject({ details: { name: 'Nieuw' } })
    await expect(running.files['file.create'](NEW_PLAN)).rejects.toMatchObject({ code: 'file.exists' })
    expect(running.desk.state()).toMatchObject({ open: { name: 'Lindenhof' }, failure: null })
    await expect(running.plan['plan.read']({})).resolves.toMatchObject({
      plan: { route: { kind: 'takeover' } },
    })
  })
})

describe('opening', () => {
  test('closes the file that was open into a single file', async () => {
    const running = await runDesk()
    const first = await createFile(running, 'Eerste')
    await running.plan['plan.set']({ path: 'practice.patientsUnder65', value: 2610 })
    await createFile(running, 'Tweede')
    expect(plans(running.folder)).not.toContain('Eerste.praktijkpad-wal')
    running.answers.files.push(first)
    await expect(running.files['file.open']({})).resolves.toEqual({ done: true })
    expect(running.desk.state().open?.name).toBe('Eerste')
    const { plan } = await running.plan['plan.read']({})
    expect(plan.practice.patientsUnder65).toBe(2610)
    await running.files['file.close']({})
    expect(plans(running.folder)).toEqual(['Eerste.praktijkpad', 'Tweede.praktijkpad'])
    expect(running.desk.state().open).toBeNull()
  })

  test('that fails leaves what was open and says what is wrong; the page may put that away', async () => {
    const running = await runDesk()
    await createFile(running, 'Lindenhof')
    const other = join(running.folder, 'foto.jpg')
    writeFileSync(other, 'not a database at all')
    running.answers.files.push(other)
    await expect(running.files['file.open']({})).resolves.toEqual({ done: false })
    expect(running.desk.state()).toMatchObject({
      open: { name: 'Lindenhof' },
      failure: { name: 'foto.jpg', failure: { code: 'file.notSqlite' }, backup: null },
    })
    await running.files['file.dismissFailure']({})
    expect(running.desk.state()).toMatchObject({ open: { name: 'Lindenhof' }, failure: null })
  })

  test('the file that is open already is no news, by whatever path', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    const link = join(running.folder, 'link.praktijkpad')
    symlinkSync(path, link)
    await expect(running.desk.open(link)).resolves.toBe(true)
    expect(running.desk.state().open?.name).toBe('Lindenhof')
    expect(await running.recent.list()).toHaveLength(1)
  })

  test('several at once ends with the last, and with one open file', async () => {
    const running = await runDesk()
    const paths = [
      await createFile(running, 'A'),
      await createFile(running, 'B'),
      await createFile(running, 'C'),
    ]
    await Promise.all(paths.map((path) => running.desk.open(path)))
    expect(running.desk.state().open?.name).toBe('C')
    await running.workbook.stop()
    expect(plans(running.folder)).toEqual(['A.praktijkpad', 'B.praktijkpad', 'C.praktijkpad'])
  })

  test('a recent file is opened by its token; one that has gone is said to be missing', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    await running.files['file.close']({})
    const token = (await running.recent.list())[0]?.token ?? ''
    await expect(running.files['file.openRecent']({ token })).resolves.toEqual({ done: true })
    await running.files['file.close']({})
    rmSync(path)
    await expect(running.files['file.openRecent']({ token })).resolves.toEqual({ done: false })
    expect(running.desk.state().failure).toMatchObject({
      name: 'Lindenhof',
      failure: { code: 'file.missing' },
    })
    await running.files['file.forgetRecent']({ token })
    await expect(Promise.resolve({ token }).then(running.files['file.openRecent'])).rejects.toMatchObject({
      code: 'file.missing',
    })
  })
})

describe('a file that is handed over', () => {
  test('waits until the page asks for it, so that the page can save first', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    await createFile(running, 'Molenhof')
    running.handover.offer(path)
    expect(running.told).toEqual(['a file waits'])
    await running.plan['plan.set']({ path: 'practice.patientsUnder65', value: 2610 })
    expect(running.desk.state().open?.name).toBe('Molenhof')
    await expect(running.files['file.openHandedOver']({})).resolves.toEqual({ done: true })
    expect(running.desk.state().open?.name).toBe('Lindenhof')
    await expect(running.files['file.openHandedOver']({})).resolves.toEqual({ done: false })
  })

  test('and opened without the page: what the page still saves for the earlier file is refused', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    await createFile(running, 'Molenhof')
    const opening = running.desk.openUnasked(path)
    const edit = { path: 'practice.patientsUnder65', value: 2610 }
    const late = { code: 'workbook.notOpen' }
    await expect(running.plan['plan.set'](edit)).rejects.toMatchObject(late)
    await expect(opening).resolves.toBe(true)
    await expect(running.plan['plan.set'](edit)).rejects.toMatchObject(late)
    const { plan } = await running.plan['plan.read']({})
    expect(plan.practice.patientsUnder65).toBeNull()
    await expect(running.plan['plan.set'](edit)).resolves.toMatchObject({ edit: 2 })
  })

  test('and cannot be opened leaves the page to go on with the file that is open', async () => {
    const running = await runDesk()
    await createFile(running, 'Molenhof')
    await expect(running.desk.openUnasked(join(running.folder, 'none.praktijkpad'))).resolves.toBe(false)
    expect(running.desk.state().failure?.failure.code).toBe('file.missing')
    const edit = { path: 'practice.patientsUnder65', value: 2610 }
    await expect(running.plan['plan.set'](edit)).resolves.toMatchObject({ edit: 2 })
  })
})

describe('saving a copy', () => {
  test('asks for a place under a name of its own, and goes on with the file that was open', async () => {
    const running = await runDesk()
    await createFile(running, 'Lindenhof')
    running.answers.places.push(join(running.folder, 'Kopie.praktijkpad'))
    await expect(running.files['file.saveCopy']({})).resolves.toEqual({ done: true, name: 'Kopie' })
    expect(running.answers.asked.at(-1)).toEqual(['saveCopy', 'Lindenhof (kopie)'])
    expect(running.desk.state().open?.name).toBe('Lindenhof')
    expect(existsSync(join(running.folder, 'Kopie.praktijkpad'))).toBe(true)
  })

  test('is nothing when the dialog is closed, and not possible over the file itself or without one', async () => {
    const running = await runDesk()
    await expect(running.files['file.saveCopy']({})).rejects.toMatchObject({ code: 'workbook.notOpen' })
    const path = await createFile(running, 'Lindenhof')
    await expect(running.files['file.saveCopy']({})).resolves.toEqual({ done: false, name: null })
    running.answers.places.push(path)
    await expect(running.files['file.saveCopy']({})).rejects.toMatchObject({ code: 'file.exists' })
  })
})

describe('when the workbook process stops', () => {
  test('it is told since when, until the next file', async () => {
    const running = await runDesk()
    await createFile(running, 'Lindenhof')
    process.kill(running.workbook.pid ?? 0, 'SIGKILL')
    await eventually(() => expect(running.desk.state().restartedAt).toBe('2026-11-22T10:00:00.000Z'))
    expect(running.desk.state().open?.name).toBe('Lindenhof')
    await running.files['file.close']({})
    expect(running.desk.state().restartedAt).toBeNull()
  })

  test('and the file has gone meanwhile, that is what is told', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    renameSync(path, `${path}.away`)
    process.kill(running.workbook.pid ?? 0, 'SIGKILL')
    await eventually(() => expect(running.desk.state().failure?.failure.code).toBe('file.missing'))
    expect(running.desk.state().open).toBeNull()
  })

  test('too often, the file is not open any more, and can be opened again', async () => {
    const running = await runDesk()
    const path = await createFile(running, 'Lindenhof')
    for (let crash = 0; crash < 3; crash += 1) {
      const { pid } = running.workbook
      process.kill(pid ?? 0, 'SIGKILL')
      await eventually(() => expect(running.workbook.pid).not.toBe(pid))
    }
    await eventually(() => expect(running.desk.state().failure?.failure.code).toBe('workbook.processStopped'))
    expect(running.desk.state().open).toBeNull()
    await expect(running.desk.open(path)).resolves.toBe(true)
    expect(running.desk.state()).toMatchObject({ open: { name: 'Lindenhof' }, failure: null })
  })
})

test('a file that is taken away while it is open is missed at the next question', async () => {
  const running = await runDesk()
  const path = await createFile(running, 'Lindenhof')
  await running.plan['plan.set']({ path: 'practice.patientsUnder65', value: 2610 })
  renameSync(path, `${path}.away`)
  await expect(running.plan['plan.read']({})).rejects.toMatchObject({ code: 'workbook.notOpen' })
  expect(running.desk.state()).toMatchObject({
    open: null,
    failure: { name: 'Lindenhof', failure: { code: 'file.missing' } },
  })
  const token = running.desk.state().failure?.backup?.token ?? ''
  await expect(running.files['file.openBackup']({ token })).resolves.toEqual({ done: true })
  const { plan } = await running.plan['plan.read']({})
  expect(plan.practice.patientsUnder65).toBe(2610)
})

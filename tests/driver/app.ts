import { spawn } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const ROOT = resolve(import.meta.dirname, '../..')
const SECOND_START_MS = 30_000

export interface LaunchOptions {
  /** Settings, recent files and backups of one imaginary user. A fresh one when left out. */
  readonly userData?: string
  /** Files named on the command line, as after a double-click. */
  readonly files?: readonly string[]
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Quits as a user does and waits until the process is gone. */
  readonly quit: () => Promise<void>
}

/** A new, empty folder for one test. */
export function newFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `praktijkpad-${name}-`))
}

/** Starts the real app, as built in `out/`, and waits for its first window. */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await newFolder('user'))
  const args = commandLine(userData, options.files)
  const app = await _electron.launch({ executablePath: electronProgram(), args, cwd: ROOT })
  const page = await app.firstWindow()
  await page.waitForSelector('h1')
  const quit = async () => {
    const gone = new Promise((done) => app.process().once('exit', done))
    await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined)
    await gone
  }
  return { app, page, userData, quit }
}

function electronProgram(): string {
  const program = process.env['PRAKTIJKPAD_ELECTRON']
  if (program) return program
  throw new Error('PRAKTIJKPAD_ELECTRON is not set: run through npm test or npm run demo')
}

function commandLine(userData: string, files: readonly string[] = []): string[] {
  return ['--no-sandbox', '--disable-gpu', `--user-data-dir=${userData}`, ROOT, ...files]
}

/** Starts the app once more for the same user, as a double-click on a file does; answers the exit code. */
export async function startAgain({ userData }: RunningApp, file: string): Promise<number | null> {
  const second = spawn(electronProgram(), commandLine(userData, [file]), { cwd: ROOT, stdio: 'ignore' })
  const tooLong = setTimeout(() => second.kill('SIGKILL'), SECOND_START_MS)
  const code = await new Promise<number | null>((ended) => second.once('exit', ended))
  clearTimeout(tooLong)
  return code
}

/** The labels of the menu bar and, after each, those of the items in it. */
export function menuLabels(app: ElectronApplication): Promise<string[][]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [
      label,
      ...(submenu?.items ?? []).filter(({ type }) => type !== 'separator').map((item) => item.label),
    ]),
  )
}

/** Chooses an item of the menu by its label, as a user does. */
export async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  const enabled = await app.evaluate(({ Menu }, wanted) => {
    const bar = Menu.getApplicationMenu()?.items ?? []
    const item = bar.flatMap(({ submenu }) => submenu?.items ?? []).find((one) => one.label === wanted)
    if (item?.enabled) Reflect.apply(item.click, item, [])
    return item?.enabled
  }, label)
  if (!enabled) throw new Error(`${label} cannot be chosen in the menu`)
}

/** Answers the next dialogs for choosing a place to save with this path. */
export async function chooseWhereToSave(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** Answers the next dialogs for choosing a file to open with this path. */
export async function chooseFileToOpen(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}

/** The version of the Electron that is being driven. */
export function electronVersion(app: ElectronApplication): Promise<string> {
  return app.evaluate(() => process.versions['electron'])
}

/** The process ids of the app's children whose command line names the workbook process. */
export async function workbookProcessIds(app: ElectronApplication): Promise<number[]> {
  const parent = app.process().pid
  const children = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8')
  const ids = children.trim().split(/\s+/).map(Number)
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return ids.filter((_, index) => lines[index]?.includes('workbook.cjs'))
}

import { execFileSync } from 'node:child_process'
import { copyFile, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { chooseWhereToSave, launch } from '../../driver/app.ts'

/** A file that cannot be opened, and something its message must name. */
export interface BadFile {
  readonly kind: 'missing' | 'notSqlite' | 'notWorkbook' | 'newer' | 'damaged' | 'readOnly' | 'inUse' | 'full'
  readonly path: string
  readonly mentions: string
}

/** Makes one of each kind from a real workbook. `release` lets go of mounts and locks. */
export async function badFiles(folder: string): Promise<{ files: BadFile[]; release: () => Promise<void> }> {
  const good = join(folder, 'good.praktijkpad')
  await makeWorkbook(good)
  const at = (name: string) => join(folder, `${name}.praktijkpad`)
  await writeFile(at('photo'), 'this is a photo, not a database')
  new Database(at('music')).exec('CREATE TABLE songs (title TEXT)').close()
  await copyFile(good, at('future'))
  const future = new Database(at('future'))
  future.pragma('user_version = 99')
  future.close()
  await copyFile(good, at('broken'))
  await overwriteMiddle(at('broken'))
  const readOnly = mountSmall(join(folder, 'readonly'), '4m')
  await copyFile(good, join(readOnly, 'stick.praktijkpad'))
  execFileSync('mount', ['-o', 'remount,ro', readOnly])
  const full = mountSmall(join(folder, 'full'), '64k')
  await fill(join(full, 'filler'))
  await copyFile(good, at('busy'))
  const holder = await launch({ files: [at('busy')] })
  await holder.page.getByRole('heading', { level: 1, name: 'Jouw route' }).waitFor()
  const files: BadFile[] = [
    { kind: 'missing', path: at('gone'), mentions: 'gone' },
    { kind: 'notSqlite', path: at('photo'), mentions: 'photo' },
    { kind: 'notWorkbook', path: at('music'), mentions: 'music' },
    { kind: 'newer', path: at('future'), mentions: '99' },
    { kind: 'damaged', path: at('broken'), mentions: 'broken' },
    { kind: 'readOnly', path: join(readOnly, 'stick.praktijkpad'), mentions: 'stick' },
    { kind: 'inUse', path: at('busy'), mentions: 'busy' },
    { kind: 'full', path: join(full, 'new.praktijkpad'), mentions: '' },
  ]
  const release = async () => {
    await holder.quit()
    execFileSync('umount', [readOnly])
    execFileSync('umount', [full])
  }
  return { files, release }
}

async function makeWorkbook(path: string): Promise<void> {
  const running = await launch()
  await chooseWhereToSave(running.app, path)
  await running.page.evaluate(() =>
    window.praktijkpad.fileCreate({ title: 'Goed', kind: 'takeover', startDate: '2027-07-01' }),
  )
  await running.page.getByRole('heading', { level: 1, name: 'Jouw route' }).waitFor()
  await running.quit()
}

/** Damages a file as a bad disk would: the middle third becomes nonsense. */
export async function overwriteMiddle(path: string): Promise<void> {
  const file = await open(path, 'r+')
  const { size } = await file.stat()
  await file.write(Buffer.alloc(Math.floor(size / 3), 0xa5), 0, undefined, Math.floor(size / 3))
  await file.close()
}

/** A file system of its own, so that "read-only" and "full" are real. Needs root, as on the test machine. */
export function mountSmall(path: string, size: string): string {
  execFileSync('mkdir', ['-p', path])
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'praktijkpad-test', path])
  return path
}

/** Makes a file as large as the disk allows. */
export async function fill(path: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (;;) await file.write(Buffer.alloc(4096))
  } catch {
    // No space left: that is what was wanted.
  } finally {
    await file.close()
  }
}

import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts bytes at a path in one step, over what was there: they are written and made durable beside it, read back, and take
 * the name only when `accept` agrees with what was read. When it throws, nothing is left and what was there is untouched.
 */
export async function placeFile(
  path: string,
  bytes: Uint8Array,
  accept: (written: Uint8Array) => void,
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const temporary = join(dirname(target), `.praktijkpad-${randomUUID()}.tmp`)
  try {
    accept(await writeAndRead(temporary, bytes))
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeAndRead(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const file = await open(path, 'wx+')
  try {
    await file.writeFile(bytes)
    await file.sync()
    const written = Buffer.alloc((await file.stat()).size)
    await file.read(written, 0, written.length, 0)
    return written
  } finally {
    await file.close()
  }
}

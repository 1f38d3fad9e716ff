import { chmodSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Reply } from '#contract/message.ts'
import { fingerprint } from './support/folder.ts'
import { startProcess } from './support/process.ts'
import { worldWithClosedFile, type World } from './support/world.ts'

const onPosix = test.skipIf(process.platform === 'win32')
const NOBODY = { uid: 65_534, gid: 65_534 }
/** Permissions do not stop root, so as root the process runs as a user without rights. */
const user = process.getuid?.() === 0 ? NOBODY : undefined

interface Guarded {
  readonly name: string
  readonly fileMode: number
  readonly folderMode: number
}

const GUARDED: readonly Guarded[] = [
  { name: 'a file the user may not write', fileMode: 0o444, folderMode: 0o777 },
  { name: 'a file in a folder the user may not write', fileMode: 0o666, folderMode: 0o555 },
]

function guard({ fileMode, folderMode }: Guarded): World {
  const guarded = worldWithClosedFile()
  chmodSync(guarded.place.path, fileMode)
  chmodSync(guarded.folder, folderMode)
  return guarded
}

async function openAsUser({ place }: World): Promise<Reply> {
  const running = await startProcess({ user })
  return running.ask('workbook.open', place)
}

onPosix.each(GUARDED)('$name is refused', async (guarded) => {
  const reply = await openAsUser(guard(guarded))
  expect(reply).toMatchObject({ ok: false, error: { code: 'file.readOnly' } })
})

onPosix.each(GUARDED)('$name is left as it was', async (guarded) => {
  const made = guard(guarded)
  const before = fingerprint(made.folder)
  await openAsUser(made)
  expect(fingerprint(made.folder)).toEqual(before)
})

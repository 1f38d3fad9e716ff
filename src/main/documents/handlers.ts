import { basename } from 'node:path'
import type { CheckedFile } from '#contract/document-procedures.ts'
import { CodedError } from '#contract/errors.ts'
import { shownFolder } from '../files/names.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { digestOf } from './digest.ts'
import type { DocumentDialog } from './dialog.ts'
import type { SeenFiles } from './seen-files.ts'

type DocumentHandlers = Pick<Handlers, Extract<keyof Handlers, `document.${string}`>>

interface DocumentOptions {
  readonly seen: SeenFiles
  readonly choose: DocumentDialog
  /** The user's own folder, which is shown as `~`. */
  readonly home: string
}

/** What a page can ask about papers. Only files that the user pointed at in a dialog are ever read. */
export function documentHandlers({ seen, choose, home }: DocumentOptions): DocumentHandlers {
  const words = (path: string) => ({ name: basename(path), folder: shownFolder(path, home) })
  const verdict = async (path: string, sha256: string): Promise<CheckedFile> => ({
    ...words(path),
    outcome: await compare(path, sha256),
  })
  return {
    'document.choose': async () => {
      const path = await choose('document')
      if (path === null) return { chosen: null }
      const digest = await digestOf(path)
      seen.remember(path, digest.sha256)
      return { chosen: { ...words(path), ...digest } }
    },
    'document.check': async ({ sha256, place }) => {
      const everywhere = seen.pathsOf(sha256)
      const there = everywhere.filter((path) => words(path).folder === place)
      const known = there.length > 0 ? there : everywhere
      if (known.length > 0) return { checked: await best(known, (path) => verdict(path, sha256)) }
      const path = await choose('documentAgain')
      if (path === null) return { checked: null }
      const checked = await verdict(path, sha256)
      if (checked.outcome === 'same') seen.remember(path, sha256)
      return { checked }
    },
  }
}

async function compare(path: string, sha256: string): Promise<CheckedFile['outcome']> {
  try {
    return (await digestOf(path)).sha256 === sha256 ? 'same' : 'changed'
  } catch (error) {
    if (error instanceof CodedError && error.code === 'document.missing') return 'missing'
    throw error
  }
}

/** Of several places where the same file was chosen, one where it is still the same; else the one chosen last. */
async function best(
  paths: readonly string[],
  verdict: (path: string) => Promise<CheckedFile>,
): Promise<CheckedFile> {
  const [newest = '', ...others] = paths
  const first = await verdict(newest)
  for (const path of first.outcome === 'same' ? [] : others) {
    const other = await verdict(path)
    if (other.outcome === 'same') return other
  }
  return first
}

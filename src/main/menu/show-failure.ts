import { dialog, type BrowserWindow } from 'electron'
import type { ErrorCode } from '#contract/errors.ts'
import { toFailure } from '#contract/result.ts'
import type { ShellTexts } from '../texts.ts'

const SENTENCES: { readonly [C in ErrorCode]?: keyof ShellTexts['failure'] } = {
  'disk.full': 'diskFull',
  'disk.noRoom': 'diskFull',
  'disk.failed': 'diskFailed',
}

/** The sentence for an error, for what the user chose in the menu and no page can tell about. */
function failureSentence(error: unknown, texts: ShellTexts): string {
  return texts.failure[SENTENCES[toFailure(error).code] ?? 'other']
}

/** Tells the user that what they chose in the menu did not work, and what to do. */
export async function showFailure(error: unknown, window: BrowserWindow, texts: ShellTexts): Promise<void> {
  const detail = failureSentence(error, texts)
  await dialog.showMessageBox(window, { type: 'warning', message: texts.failure.title, detail })
}

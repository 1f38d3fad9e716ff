import { useState } from 'react'
import type { CheckedFile, SeenFile } from '#contract/document-procedures.ts'
import { readField } from '#domain/plan/read.ts'
import { bridge } from '../../app/bridge.ts'
import { today } from '../../app/moment.ts'
import { perform } from '../../app/notices.ts'
import { useSetField } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useReadOnly } from '../../app/workbook.ts'
import { answersFrom, hashIn, type FilePaths } from './recorded.ts'
import { sizeText } from './size.ts'
import styles from './FileRecord.module.css'

/** Records which file an item is about, and says later whether that file is still the same. Nothing is copied. */
export function FileRecord({ paths }: { readonly paths: FilePaths }) {
  const { t, language } = useTexts()
  const plan = usePlan()
  const save = useSetField()
  const [said, say] = useState<{ readonly text: string; readonly tone: CheckedFile['outcome'] | 'plain' }>()
  const hash = hashIn(readField(plan, paths.sha256))
  const [isBusy, setBusy] = useState(false)
  const isReadOnly = useReadOnly()

  const record = async (file: SeenFile) => {
    const now = { name: readField(plan, paths.name), today: today() }
    for (const answer of answersFrom(file, paths, now)) await save.mutateAsync(answer)
    const words = { name: file.name, size: sizeText(file.size, language) }
    say({ text: t(`dossier:file.${chosenWords(hash, file.sha256)}`, words), tone: 'plain' })
  }
  const choose = async () => {
    const answer = await perform(bridge.documentChoose({}))
    if (answer?.chosen) await record(answer.chosen)
    else say(undefined)
  }
  const check = async (sha256: string) => {
    const place = readField(plan, paths.place)
    const answer = await perform(
      bridge.documentCheck({ sha256, place: typeof place === 'string' ? place : null }),
    )
    const checked = answer?.checked
    say(
      checked
        ? { text: t(`dossier:file.${checked.outcome}`, { ...checked }), tone: checked.outcome }
        : undefined,
    )
  }
  const run = (words: string, work: () => Promise<void>) => {
    setBusy(true)
    say({ text: words, tone: 'plain' })
    // What fails in saving is shown by the mutation cache.
    work()
      .catch(() => say(undefined))
      .finally(() => setBusy(false))
  }
  if (isReadOnly) return null
  return (
    <div className={styles['record']}>
      <div className="actions">
        <button
          type="button"
          className="button small"
          disabled={isBusy}
          onClick={() => run(t('dossier:file.reading'), choose)}
        >
          {t(hash === null ? 'dossier:file.choose' : 'dossier:file.chooseOther')}
        </button>
        {hash === null ? null : (
          <button
            type="button"
            className="button small"
            disabled={isBusy}
            onClick={() => run(t('dossier:file.checking'), () => check(hash))}
          >
            {t('dossier:file.check')}
          </button>
        )}
      </div>
      <output className={`small ${styles['said']}`} data-tone={said?.tone}>
        {said?.text}
      </output>
    </div>
  )
}

function chosenWords(before: string | null, now: string): 'chosen' | 'chosenSame' | 'chosenDiffers' {
  if (before === null) return 'chosen'
  return before === now ? 'chosenSame' : 'chosenDiffers'
}

import { useState } from 'react'
import { bridge } from '../../app/bridge.ts'
import { today } from '../../app/moment.ts'
import { focusNewField } from '../../app/new-item.ts'
import { perform } from '../../app/notices.ts'
import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { answersFrom } from '../../components/files/recorded.ts'
import styles from './Dossier.module.css'

const LIST = 'dossier.documents'
const PATHS = {
  name: `${LIST}.new.name`,
  place: `${LIST}.new.place`,
  sha256: `${LIST}.new.sha256`,
  addedOn: `${LIST}.new.addedOn`,
} as const

/** Adds a paper by choosing its file: one edit, with name, place, day and mark filled in. */
export function DocumentFromFile({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { t } = useTexts()
  const add = useAddItem()
  const [isBusy, setBusy] = useState(false)
  const choose = async () => {
    const answer = await perform(bridge.documentChoose({}))
    if (!answer?.chosen) return
    const recorded = answersFrom(answer.chosen, PATHS, { name: null, today: today() })
    const values = Object.fromEntries(
      recorded.map(({ path, value }) => [path.slice(path.lastIndexOf('.') + 1), value]),
    )
    const { id } = await add.mutateAsync({ list: LIST, values })
    onAdded(id)
    focusNewField(`${LIST}.${id}.name`)
  }
  const start = () => {
    setBusy(true)
    // What fails in saving is shown by the mutation cache.
    choose()
      .catch(() => undefined)
      .finally(() => setBusy(false))
  }
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={start}>
        {t('dossier:documents.fromFile')}
      </button>
      <p className={`small muted ${styles['fromFile']}`}>{t('dossier:documents.fromFileNote')}</p>
    </>
  )
}

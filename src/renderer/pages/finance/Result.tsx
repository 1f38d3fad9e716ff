import type { LeftOut } from '#domain/finance/model/left-out.ts'
import { itemTitleAt, pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { WayToField } from '../../components/FieldLink.tsx'
import { Note } from '../../components/Note.tsx'
import styles from './Finance.module.css'

/** What has to be answered before anything can be worked out, with the way to each question. */
export function Needed({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useTexts()
  return (
    <div className={styles['remarks']}>
      <Note tone="plain" title={t('finance:result.needed')}>
        <Paths paths={paths} />
      </Note>
    </div>
  )
}

/** What a result does not count with because it is unknown. Shown with every result; nothing when all is known. */
export function LeftOutNote({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useTexts()
  const parts = [...new Set(leftOut.map(({ part }) => part))]
  if (parts.length === 0) return null
  return (
    <div className={styles['remarks']}>
      <Note tone="attention" title={t('finance:result.leftOut', { count: leftOut.length })}>
        <ul className={`small ${styles['parts']}`}>
          {parts.map((part) => (
            <li key={part}>
              <p>{t(`finance:result.parts.${part}`)}</p>
              <Paths paths={leftOut.filter((one) => one.part === part).map(({ path }) => path)} />
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}

function Paths({ paths }: { readonly paths: readonly string[] }) {
  return (
    <ul className={`small ${styles['paths']}`}>
      {paths.map((path) => (
        <li key={path}>
          <WayToField path={path}>
            <PathName path={path} />
          </WayToField>
        </li>
      ))}
    </ul>
  )
}

/** What is asked at a path, with the name of its item where it is in a list. */
export function PathName({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const item = itemTitleAt(usePlan(), path, t)
  return <>{item ? `${pathLabel(path, t)} (${item})` : pathLabel(path, t)}</>
}

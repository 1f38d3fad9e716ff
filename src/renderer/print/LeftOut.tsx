import type { LeftOut } from '#domain/finance/model/left-out.ts'
import { useTexts } from '../app/useTexts.ts'
import { Part } from './parts.tsx'
import { usePathName } from './usePathName.ts'

/** What has to be answered before anything can be worked out. */
export function Needed({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useTexts()
  return (
    <>
      <p>{t('finance:result.needed')}:</p>
      <Paths paths={paths} />
    </>
  )
}

/** What the results do not count with because it is unknown; nothing when all is known. */
export function LeftOutParts({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useTexts()
  const parts = [...new Set(leftOut.map(({ part }) => part))]
  if (parts.length === 0) return null
  return (
    <Part title={t('finance:result.leftOut', { count: leftOut.length })}>
      {parts.map((part) => (
        <section key={part}>
          <h4>{t(`finance:result.parts.${part}`)}</h4>
          <Paths paths={leftOut.filter((one) => one.part === part).map(({ path }) => path)} />
        </section>
      ))}
    </Part>
  )
}

/** Questions by their names, one below the other. */
export function Paths({ paths }: { readonly paths: readonly string[] }) {
  const pathName = usePathName()
  return (
    <ul className="marked">
      {paths.map((path) => (
        <li key={path}>{pathName(path)}</li>
      ))}
    </ul>
  )
}

import type { Source } from '#domain/reference/provenance.ts'
import { bridge } from '../app/bridge.ts'
import { perform } from '../app/notices.ts'
import { useTexts } from '../app/useTexts.ts'

/** Names a source and shows where its link goes before it can be opened in the browser. Only https is opened. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { t } = useTexts()
  const { title, url, file } = source
  if (url === null) return <p className="muted">{file ? t('reference:document', { title }) : title}</p>
  if (!url.startsWith('https:')) return <p className="muted">{t('reference:notOpened', { title, url })}</p>
  return (
    <p className="muted">
      {title}. <WayOut url={url} />
    </p>
  )
}

/** Where a link goes, and the button that opens it in the browser. */
export function WayOut({ url }: { readonly url: string }) {
  const { t } = useTexts()
  return (
    <>
      {t('reference:openNote', { url })}{' '}
      <button
        type="button"
        className="button small"
        onClick={() => void perform(bridge.shellOpenLink({ url }))}
      >
        {t('reference:open', { host: new URL(url).host })}
      </button>
    </>
  )
}

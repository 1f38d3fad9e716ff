import { bridge } from '../app/bridge.ts'
import { perform } from '../app/notices.ts'
import { useTexts } from '../app/useTexts.ts'

/** Shows where a link goes, then lets the user open it in the browser. Only https addresses are in the packs. */
export function SourceLink({ url }: { readonly url: string }) {
  const { t } = useTexts()
  return (
    <p>
      <span className="muted">{t('reference:openNote', { url })}</span>{' '}
      <button
        type="button"
        className="button small"
        onClick={() => void perform(bridge.shellOpenLink({ url }))}
      >
        {t('reference:open', { host: new URL(url).host })}
      </button>
    </p>
  )
}

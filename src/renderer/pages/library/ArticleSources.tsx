import type { Source } from '#domain/reference/provenance.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Section } from '../../components/Section.tsx'
import { SourceLink, WayOut } from '../../components/SourceLink.tsx'
import styles from './Article.module.css'

/** What an article rests on. A link says where it goes before it is opened. */
export function ArticleSources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTexts()
  return (
    <Section title={t('library:sources')}>
      <ul className={styles['sources']}>
        {sources.map((source) => (
          <li key={`${source.title} ${source.url ?? ''}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A source that can be opened unfolds to its address and the way to it; another one is only named. */
function SourceLine({ source }: { readonly source: Source }) {
  if (!source.url?.startsWith('https:')) return <SourceLink source={source} />
  return (
    <details>
      <summary>{source.title}</summary>
      <p className="muted">
        <WayOut url={source.url} />
      </p>
    </details>
  )
}

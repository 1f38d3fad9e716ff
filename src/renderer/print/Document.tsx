import { formatDay } from '#domain/field/format.ts'
import { chaptersFor, type Chapter as ChapterId, type Reader } from '#domain/readers/readers.ts'
import { useTexts } from '../app/useTexts.ts'
import { CHAPTER_CONTENT } from './chapters/index.ts'
import { WillAsk } from './chapters/WillAsk.tsx'
import { useFacts } from './facts.tsx'
import { Chapter } from './parts.tsx'

interface DocumentProps {
  readonly reader: Reader | null
}

/** A chapter with its place in the document. */
interface Entry {
  readonly id: ChapterId | 'ask'
  readonly number: number
  readonly title: string
}

/** The whole document: cover, contents and the chapters in the order of its reader. */
export function Document({ reader }: DocumentProps) {
  const entries = useEntries(reader)
  return (
    <>
      <Cover reader={reader} />
      <Contents />
      {entries.map((entry) => (
        <Chapter key={entry.id} {...entry}>
          <Content id={entry.id} reader={reader} />
        </Chapter>
      ))}
    </>
  )
}

function Content({ id, reader }: { readonly id: Entry['id']; readonly reader: Reader | null }) {
  if (id === 'ask') return reader === null ? null : <WillAsk reader={reader} />
  const Inside = CHAPTER_CONTENT[id]
  return <Inside />
}

/** The chapters of this reader; what the reader will ask comes after the summary. */
function useEntries(reader: Reader | null): Entry[] {
  const { t } = useTexts()
  const [summary, ...others] = chaptersFor(reader)
  const ids = [...(summary ? [summary] : []), ...(reader === null ? [] : (['ask'] as const)), ...others]
  return ids.map((id, index) => ({
    id,
    number: index + 1,
    title:
      id === 'ask' && reader !== null ? t(`print:readers.${reader}.asks`) : t(`print:chapters.${id}.title`),
  }))
}

function Cover({ reader }: DocumentProps) {
  const { t, language } = useTexts()
  const { plan, today, pack } = useFacts()
  const { title, kind, startDate } = plan.route
  return (
    <div data-sheets="">
      <div className="cover" data-whole>
        <p className="kind">{t('print:cover.kind')}</p>
        <h1>{title}</h1>
        <dl className="pairs">
          <div>
            <dt>{t('print:cover.route')}</dt>
            <dd>{t(`frame:routeShort.${kind ?? 'undecided'}`)}</dd>
          </div>
          <div>
            <dt>{t('route:fields.startDate.label')}</dt>
            <dd>{startDate === null ? t('plan:notProvided') : formatDay(startDate, language)}</dd>
          </div>
          <div>
            <dt>{t('print:cover.madeOn')}</dt>
            <dd>{formatDay(today, language)}</dd>
          </div>
          <div>
            <dt>{t('print:cover.figures')}</dt>
            <dd>{pack.label[language]}</dd>
          </div>
          {reader === null ? null : (
            <div>
              <dt>{t('print:cover.reader')}</dt>
              <dd>{t(`print:readers.${reader}.name`)}</dd>
            </div>
          )}
        </dl>
        <p className="muted">{t('print:cover.note')}</p>
      </div>
    </div>
  )
}

/** The table of contents. It is written from the headings once they are there. */
function Contents() {
  const { t } = useTexts()
  return (
    <div data-sheets={t('print:contents')}>
      <h1>{t('print:contents')}</h1>
      <ol className="contents" data-contents />
    </div>
  )
}

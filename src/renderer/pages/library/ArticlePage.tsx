import { formatDay } from '#domain/field/format.ts'
import { sourcesOf, type Article } from '#domain/library/article.ts'
import { stepOf } from '#domain/library/library.ts'
import { titleOf, useReading, type Reading } from '../../app/library.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { ArticleSources } from './ArticleSources.tsx'
import { ArticleText } from './ArticleText.tsx'
import { FurtherReading } from './FurtherReading.tsx'
import { LibraryHead } from './LibraryHead.tsx'
import { StepFacts } from './StepFacts.tsx'
import { useReturnToLink } from './useArrival.ts'
import styles from './Library.module.css'

/** One article. Its title is there at once; its words are read when it is opened. */
export function ArticlePage({ article }: { readonly article: Article }) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  const { reading, failed } = useReading(article.id, language)
  const step = stepOf(article, pack.steps)
  const kind = step ? t('library:step', { phase: t(`library:phases.${step.phase}`) }) : t('library:theme')
  const checked = t('library:checkedOn', { day: formatDay(article.checkedOn, language) })
  return (
    <article className={styles['article']}>
      <LibraryHead title={titleOf(article.id, language)}>
        <p className={styles['byline']}>
          {kind} · {checked}
        </p>
      </LibraryHead>
      {failed ? <p role="alert">{t('library:loadFailed')}</p> : null}
      {reading ? <ArticleContent article={article} reading={reading} /> : null}
    </article>
  )
}

interface ArticleContentProps {
  readonly article: Article
  readonly reading: Reading
}

function ArticleContent({ article, reading }: ArticleContentProps) {
  const { pack } = useWorkbook()
  const step = stepOf(article, pack.steps)
  useReturnToLink()
  return (
    <>
      <ArticleText reading={reading} />
      {step ? <StepFacts step={step} /> : null}
      <FurtherReading article={article} />
      <ArticleSources sources={sourcesOf(article, step)} />
    </>
  )
}

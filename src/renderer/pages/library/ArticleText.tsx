import type { Inline } from '#domain/library/body.ts'
import { isPage } from '#domain/library/article.ts'
import type { Reading } from '../../app/library.ts'
import { ExplainedText, TermButton } from './Terms.tsx'
import styles from './Article.module.css'

/** The words of an article. */
export function ArticleText({ reading: { body, terms } }: { readonly reading: Reading }) {
  return (
    <div className={styles['text']}>
      {body.blocks.map((block, index) => {
        if (block.kind === 'list') {
          return (
            <ul key={index}>
              {block.items.map((item, place) => (
                <li key={place}>
                  <ExplainedText inlines={item} terms={terms}>
                    <Inlines inlines={item} />
                  </ExplainedText>
                </li>
              ))}
            </ul>
          )
        }
        if (block.kind === 'heading') {
          return (
            <h2 key={index}>
              <Inlines inlines={block.children} />
            </h2>
          )
        }
        return (
          <ExplainedText key={index} inlines={block.children} terms={terms}>
            <Inlines inlines={block.children} />
          </ExplainedText>
        )
      })}
    </div>
  )
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlinePart key={index} inline={inline} />)
}

/** A link to a page the app does not have yet is only its words. */
function InlinePart({ inline }: { readonly inline: Inline }) {
  if (inline.kind === 'text') return inline.text
  const words = <Inlines inlines={inline.children} />
  if (inline.kind === 'strong') return <strong>{words}</strong>
  const { kind, id } = inline.target
  if (kind === 'term') return <TermButton id={id}>{words}</TermButton>
  if (kind === 'article') return <a href={`#/library/${id}`}>{words}</a>
  return isPage(id) ? <a href={`#/${id}`}>{words}</a> : words
}

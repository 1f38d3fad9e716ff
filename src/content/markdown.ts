import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { plainText, targetAt, type Block, type Body, type Inline } from '#domain/library/body.ts'

/**
 * Reads an article. Its Markdown is small on purpose: one title, headings of the second level, paragraphs, flat lists,
 * bold, and links to other articles, pages and terms. Throws, with the line, at anything else.
 */
export function readArticle(markdown: string): Body {
  const [first, ...rest] = fromMarkdown(markdown).children
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error('does not begin with a title')
  return { title: plainText(inlines(first.children)), blocks: rest.map(block) }
}

function block(node: RootContent): Block {
  if (node.type === 'paragraph') return { kind: 'paragraph', children: inlines(node.children) }
  if (node.type === 'heading' && node.depth === 2)
    return { kind: 'heading', children: inlines(node.children) }
  if (node.type === 'list' && node.ordered !== true) {
    return { kind: 'list', items: node.children.map(({ children }) => itemText(children)) }
  }
  throw unreadable(node)
}

function itemText([first, second]: readonly RootContent[]): Inline[] {
  if (second) throw unreadable(second)
  if (!first) return []
  if (first.type !== 'paragraph') throw unreadable(first)
  return inlines(first.children)
}

function inlines(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.map(inline)
}

function inline(node: PhrasingContent): Inline {
  if (node.type === 'text') return { kind: 'text', text: node.value.replaceAll('\n', ' ') }
  if (node.type === 'strong') return { kind: 'strong', children: inlines(node.children) }
  if (node.type === 'link') {
    const target = targetAt(node.url)
    if (!target) throw new Error(`line ${lineOf(node)} links to ${node.url}`)
    return { kind: 'link', target, children: inlines(node.children) }
  }
  throw unreadable(node)
}

function unreadable(node: RootContent): Error {
  const what = node.type === 'heading' ? `a heading of level ${node.depth}` : node.type
  return new Error(`line ${lineOf(node)} holds ${what}`)
}

function lineOf({ position }: RootContent): number {
  return position?.start.line ?? 0
}

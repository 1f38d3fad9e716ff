/** What a link in an article points at: another article, a page of the app, or a word to explain. */
export interface Target {
  readonly kind: 'article' | 'page' | 'term'
  readonly id: string
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: Target; readonly children: readonly Inline[] }

export type Block =
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }

/** An article in one language: its title, and everything below it. */
export interface Body {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The target of an address (a kind, a colon and an id), or null when it is not one of ours. */
export function targetAt(address: string): Target | null {
  const [, kind, id] = /^(article|page|term):([A-Za-z0-9-]+)$/.exec(address) ?? []
  if (!id) return null
  return kind === 'article' || kind === 'page' || kind === 'term' ? { kind, id } : null
}

/** The words of a piece of text, without its marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.children))).join('')
}

/** Every piece of running text of an article, below its title. */
export function textsOf({ blocks }: Body): (readonly Inline[])[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.children]))
}

/** What a piece of text links to, in order. */
export function targetsIn(inlines: readonly Inline[]): Target[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return []
    return [...(inline.kind === 'link' ? [inline.target] : []), ...targetsIn(inline.children)]
  })
}

/** How many words an article has below its title. */
export function wordCount(body: Body): number {
  return textsOf(body)
    .flatMap((text) => plainText(text).split(/\s+/))
    .filter((word) => word !== '').length
}

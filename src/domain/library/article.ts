import { z } from 'zod'
import { PAGES, type PageId } from '../plan/pages.ts'
import type { Step } from '../reference/entries.ts'
import { referenceIdSchema } from '../reference/figure.ts'
import { sourceSchema, type Source } from '../reference/provenance.ts'

/** Every page an article may belong to or link to. */
export const ARTICLE_PAGES = PAGES.map(({ id }) => id)

const shared = {
  id: referenceIdSchema,
  pages: z.array(z.enum(ARTICLE_PAGES)).min(1),
  related: z.array(referenceIdSchema).min(1),
  checkedOn: z.iso.date(),
}

/** What is known of an article besides its words. The sources of a step are those of the reference pack. */
export const articleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), ...shared }),
  z.strictObject({ kind: z.literal('theme'), ...shared, sources: z.array(sourceSchema).min(1) }),
])
export type Article = z.infer<typeof articleSchema>

/** Where an article was read: its own list, or for a step the one of the step by the same name. */
export function sourcesOf(article: Article, step: Step | null): readonly Source[] {
  return article.kind === 'theme' ? article.sources : (step?.sources ?? [])
}

/** Whether the app has this page by now. */
export function isPage(name: string): name is PageId {
  return PAGES.some(({ id }) => id === name)
}

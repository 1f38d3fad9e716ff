import { articles } from './articles.ts'
import { figures, surveys } from './figures.ts'
import { glossary } from './glossary.ts'
import { careOfficeRegions, regions } from './regions.ts'
import { calendar, modules, steps } from './road.ts'
import type { LibrarySource, PackSource } from './source.ts'

/** To have something else found, add its source here; what changes while the app runs goes as answers.ts does. */
export const LIBRARY_SOURCES: readonly LibrarySource[] = [articles, glossary]

export const PACK_SOURCES: readonly PackSource[] = [
  steps,
  modules,
  figures,
  calendar,
  regions,
  careOfficeRegions,
  surveys,
]

/** What a part of revenue that is left out is likely to be: the figure that speaks of it, by the path of its answer. */
const SIZE_FIGURES: Readonly<Record<string, string>> = {
  'finance.mtvpPerYear': 'mtvp-2025-jaarbedrag',
  'finance.pohGgzPerYear': 'poh-ggz-module-2020',
  'finance.segment2PerYear': 'omzetaandeel-zorggroep-s2-2022',
  'finance.segment3PerYear': 'omzetaandeel-s3-2022',
}

/** The id of the figure that says how large an unknown amount often is; null where no figure does. */
export function sizeFigure(path: string): string | null {
  return SIZE_FIGURES[path] ?? null
}

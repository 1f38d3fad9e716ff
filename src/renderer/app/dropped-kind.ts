/** What is done with a file of this name: it is opened, or a workbook is made of it. Null for any other kind. */
export function droppedKind(name: string): 'workbook' | 'plan' | null {
  if (/\.praktijkpad(?:-review)?$/i.test(name)) return 'workbook'
  return /\.json$/i.test(name) ? 'plan' : null
}

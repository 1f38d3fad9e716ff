/** A text as XML can hold it. XML knows no place for two characters that a text may hold: Office would not open the file. */
export function forXml(text: string): string {
  return text.replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
}

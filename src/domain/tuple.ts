/** As `map`, for a list of known length: what comes out is as long. */
export function mapAll<List extends readonly unknown[], To>(
  list: List,
  to: (item: List[number]) => To,
): { readonly [Place in keyof List]: To } {
  // A map has as many items as its list.
  return list.map(to) as unknown as { readonly [Place in keyof List]: To }
}

import { readPack, type ReferencePack } from '#domain/reference/pack.ts'

const files = import.meta.glob<unknown>('../../../resources/reference/*/**/*.json', {
  eager: true,
  import: 'default',
})
const IDS = [
  ...new Set(Object.keys(files).map((path) => path.split('/resources/reference/')[1]?.split('/')[0] ?? '')),
]

/** The reference packs this version of the app carries, newest first; checked when the page starts. */
export const PACKS: readonly ReferencePack[] = IDS.sort()
  .reverse()
  .map((id) => readPack((name) => files[`../../../resources/reference/${id}/${name}.json`]))

/** The pack by its id, or the newest where this version does not carry it. */
export function packById(id: string | null): ReferencePack {
  const pack = PACKS.find((candidate) => candidate.id === id) ?? PACKS[0]
  if (!pack) throw new Error('the app carries no reference pack')
  return pack
}

import { unzipSync, zipSync } from 'fflate'

/** A moment for every file in a package, so that the same content gives the same bytes. The earliest the format knows. */
const MOMENT = new Date(1980, 0, 1)

/** The same package with nothing in it about when it was made, and without entries for folders, which are no parts. */
export function withoutMoments(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip, { filter: ({ name }) => !name.endsWith('/') }), { mtime: MOMENT })
}

const CORE = 'docProps/core.xml'

/** A package whose document properties say that it was made on this ISO day, and nothing in it at which moment. */
export function dated(zip: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(zip)
  const core = new TextDecoder().decode(files[CORE])
  files[CORE] = new TextEncoder().encode(
    core.replaceAll(/(?<=>)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g, `${day}T00:00:00Z`),
  )
  return zipSync(files, { mtime: MOMENT })
}

/** The text of a file in a package. Throws when the package cannot be opened or has no such file. */
export function textIn(zip: Uint8Array, name: string): string {
  const file = unzipSync(zip, { filter: (entry) => entry.name === name })[name]
  if (file === undefined) throw new Error(`there is no ${name}`)
  return new TextDecoder().decode(file)
}

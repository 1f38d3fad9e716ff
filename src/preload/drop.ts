/** The part of a drop on a page that says which files it was. */
export interface Drop {
  readonly isTrusted: boolean
  readonly dataTransfer: { readonly files: ArrayLike<File> } | null
}

/** What a current Electron has to ask where a file is. */
interface FileUtils {
  readonly getPathForFile: (file: File) => string
}

/**
 * Where the file is that a user lets go of above the page. Null for several files at once, and for a drop or a file that
 * the page made up.
 */
export function pathOfDrop({ isTrusted, dataTransfer }: Drop, utils: FileUtils | undefined): string | null {
  const [file, another] = Array.from(dataTransfer?.files ?? [])
  return isTrusted && file && !another ? pathOf(file, utils) || null : null
}

/** Where a file is on disk; empty when it is not there. A current Electron is asked; an earlier one (25) says it on the file. */
function pathOf(file: File, utils: FileUtils | undefined): string {
  if (utils) return utils.getPathForFile(file)
  const path: unknown = Reflect.get(file, 'path')
  return typeof path === 'string' ? path : ''
}

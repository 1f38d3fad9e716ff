const RESOURCES = '--resources='
const IDENTITY = '--identity='

/** Tells the workbook process, when it is started, in which folder the app's own texts and figures are. */
export function resourcesArgument(folder: string): string {
  return `${RESOURCES}${folder}`
}

/** The folder in the arguments a process was started with. Throws when it was started without. */
export function resourcesIn(started: readonly string[]): string {
  const argument = started.find((candidate) => candidate.startsWith(RESOURCES))
  if (argument === undefined) throw new Error('this process was started without its resources folder')
  return argument.slice(RESOURCES.length)
}

/** Tells the workbook process in which file the user's key is kept. */
export function identityArgument(file: string): string {
  return `${IDENTITY}${file}`
}

/** The file with the user's key in the arguments a process was started with; null when it was started without. */
export function identityIn(started: readonly string[]): string | null {
  return started.find((candidate) => candidate.startsWith(IDENTITY))?.slice(IDENTITY.length) ?? null
}

const RESOURCES = '--resources='

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

/** The environment for the workbook process: that of the app without what steers Electron or Node. */
export function childEnvironment(own: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(own).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(ELECTRON_|NODE_)/i.test(entry[0]),
  )
  return Object.fromEntries(kept)
}

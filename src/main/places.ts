import { join } from 'node:path'

/** Where everything is that main reads, writes or starts. */
export interface Places {
  readonly settingsFile: string
  readonly recentFile: string
  /** Where the papers are that the user chose. */
  readonly seenFilesFile: string
  /** The user's key, and what they call themselves to others. */
  readonly identityFile: string
  /** The reviews of others that were opened. */
  readonly reviewsFile: string
  readonly windowFile: string
  readonly backupFolder: string
  readonly sampleFolder: string
  /** The folder with the samples, as edits. */
  readonly sampleSources: string
  /** The app's own texts and reference figures. */
  readonly resourcesFolder: string
  readonly pageFolder: string
  readonly preloadFile: string
  readonly workbookProgram: string
  /** Node 24 of the development tree; used where Electron's own Node is too old for SQLite. */
  readonly nodeProgram: string
}

/** The places of an app folder and of the folder where this user's settings and backups live. */
export function placesIn(appFolder: string, userData: string): Places {
  const nodeName = process.platform === 'win32' ? 'node.exe' : 'node'
  return {
    settingsFile: join(userData, 'settings.json'),
    recentFile: join(userData, 'recent.json'),
    seenFilesFile: join(userData, 'documents.json'),
    identityFile: join(userData, 'identity.json'),
    reviewsFile: join(userData, 'reviews.json'),
    windowFile: join(userData, 'window.json'),
    backupFolder: join(userData, 'backups'),
    sampleFolder: join(userData, 'samples'),
    sampleSources: join(appFolder, 'resources', 'sample'),
    resourcesFolder: join(appFolder, 'resources'),
    pageFolder: join(appFolder, 'out', 'renderer'),
    preloadFile: join(appFolder, 'out', 'preload', 'index.cjs'),
    workbookProgram: join(appFolder, 'out', 'main', 'workbook.cjs'),
    nodeProgram: join(appFolder, 'node_modules', 'node', 'bin', nodeName),
  }
}

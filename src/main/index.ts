import { mkdirSync, statSync } from 'node:fs'
import { app } from 'electron'
import { readCommandLine } from './arguments.ts'
import { createInbox } from './files/inbox.ts'
import { isFirstInstance } from './instance.ts'
import { log } from './log.ts'
import { placesIn } from './places.ts'
import { reportIn } from './report/command-line.ts'
import { FAILED, runReport } from './report/run-report.ts'
import { guardNavigation } from './security/navigation.ts'
import { registerAppScheme } from './security/protocol.ts'
import { setupSandbox } from './security/sandbox.ts'
import { openSettings } from './settings/settings.ts'
import { startApp } from './start-app.ts'

/* What has to happen before Electron is ready. What comes after that is in start-app.ts. */

const commandLine = readCommandLine(process.argv, {
  appFolder: process.defaultApp ? app.getAppPath() : null,
  currentFolder: process.cwd(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
})

if (commandLine.userData !== null) {
  mkdirSync(commandLine.userData, { recursive: true })
  app.setPath('userData', commandLine.userData)
}

const report = reportIn(process.argv, process.cwd())

if (report !== null) {
  const places = placesIn(app.getAppPath(), app.getPath('userData'))
  setupSandbox()
  registerAppScheme()
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
  // The window that is printed is the only one; that it closes is no reason to end.
  app.on('window-all-closed', () => undefined)
  app
    .whenReady()
    .then(() => runReport(report, places))
    .then(
      (code) => app.exit(code),
      (error: unknown) => {
        log(`the report could not be made: ${String(error)}`)
        app.exit(FAILED)
      },
    )
} else if (isFirstInstance(commandLine.file)) {
  const places = placesIn(app.getAppPath(), app.getPath('userData'))
  const settings = openSettings(places.settingsFile)
  const inbox = createInbox(commandLine.file)

  setupSandbox()
  registerAppScheme()
  app.commandLine.appendSwitch('lang', settings.current().language)
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    inbox.add(path)
  })
  app
    .whenReady()
    .then(() => startApp({ places, settings, inbox }))
    .catch((error: unknown) => {
      log(`the app could not be started: ${error instanceof Error ? error.stack : String(error)}`)
      app.exit(1)
    })
} else {
  app.quit()
}

import { mkdirSync, statSync } from 'node:fs'
import { app } from 'electron'
import { readCommandLine } from './arguments.ts'
import { createInbox } from './files/inbox.ts'
import { isFirstInstance } from './instance.ts'
import { log } from './log.ts'
import { placesIn } from './places.ts'
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

if (isFirstInstance(commandLine.file)) {
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

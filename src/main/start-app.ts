import { homedir } from 'node:os'
import { app, session, shell } from 'electron'
import type { ExportStage } from '#contract/export-procedures.ts'
import { documentDialog } from './documents/dialog.ts'
import { documentHandlers } from './documents/handlers.ts'
import { SeenFiles } from './documents/seen-files.ts'
import { Desk } from './files/desk.ts'
import { exportDialog } from './export/dialog.ts'
import { exportHandlers } from './export/handlers.ts'
import { SavedFiles } from './export/saved-files.ts'
import { fileDialogs } from './files/dialogs.ts'
import { DroppedFile } from './files/dropped.ts'
import { fileHandlers } from './files/handlers.ts'
import { Handover } from './files/handover.ts'
import type { Inbox } from './files/inbox.ts'
import { RecentFiles } from './files/recent.ts'
import { reviewDialogs } from './files/review-dialogs.ts'
import { noteOpen, reviewHandlers } from './files/review-handlers.ts'
import { ReviewInbox } from './files/review-inbox.ts'
import { onSecondInstance } from './instance.ts'
import { setupDrops, setupPrinting, setupProcedures } from './ipc/handle.ts'
import { planHandlers, type Handlers } from './ipc/handlers.ts'
import { send } from './ipc/send.ts'
import { menuActions } from './menu/actions.ts'
import { setupMenu } from './menu/menu.ts'
import type { Places } from './places.ts'
import { Printer } from './print/printer.ts'
import { setupQuitting } from './quit.ts'
import { setupPermissions } from './security/permissions.ts'
import { setupPageProtocol } from './security/protocol.ts'
import { setupRequests } from './security/requests.ts'
import { setupSpelling } from './security/spelling.ts'
import type { SettingsStore } from './settings/settings.ts'
import { setupTheme } from './settings/theme.ts'
import { shellHandlers } from './shell-handlers.ts'
import { textsIn } from './texts.ts'
import { localDay } from './today.ts'
import { createMainWindow, focusWindow, isPageThere, loadPage, rememberWindow } from './window/main-window.ts'
import { WorkbookClient } from './workbook-process/client.ts'
import { processStarter } from './workbook-process/start.ts'

interface AppParts {
  readonly places: Places
  readonly settings: SettingsStore
  readonly inbox: Inbox
}

/** Puts the app together, once Electron is ready: security, then who does what, then the window's page. */
export function startApp({ places, settings, inbox }: AppParts): void {
  setupTheme(settings)
  setupSpelling(session.defaultSession)
  setupPermissions(session.defaultSession)
  setupRequests(session.defaultSession, !app.isPackaged)
  setupPageProtocol(session.defaultSession, places.pageFolder)

  const language = () => settings.current().language
  const texts = () => textsIn(language())
  const window = createMainWindow(places, texts().app.name)
  const changed = () => {
    refreshMenu()
    void noteOpen({ desk, workbook, inbox: reviews })
    send(window, 'shell.changed', null)
  }
  const atStage = (stage: ExportStage) => send(window, 'export.progress', stage)
  const planChanged = () => send(window, 'plan.changed', null)
  const workbook = new WorkbookClient({
    start: processStarter(places),
    now: Date.now,
    listener: {
      planChanged,
      exportStage: atStage,
      restarted: (failure) => {
        planChanged()
        void desk.processRestarted(failure)
      },
      gaveUp: () => void desk.processGaveUp(),
    },
  })
  const recent = new RecentFiles(places.recentFile, homedir())
  const desk = new Desk({
    workbook,
    recent,
    backupFolder: places.backupFolder,
    now: () => new Date(),
    changed,
    opened: (path) => app.addRecentDocument(path),
  })
  const handover = new Handover({
    desk,
    isPageThere: () => isPageThere(window),
    tellPage: () => send(window, 'shell.command', 'openHandedOver'),
  })
  const dropped = new DroppedFile()
  const dialogs = fileDialogs({ window, texts, recent })
  const reviews = new ReviewInbox(places.reviewsFile, homedir())
  const seen = new SeenFiles(places.seenFilesFile)
  const today = () => localDay(new Date())
  const printer = new Printer(places.preloadFile)
  window.on('closed', () => printer.cancel())
  const handlers: Handlers = {
    ...planHandlers(workbook, desk),
    ...shellHandlers({ desk, recent, settings, openExternal: (url) => shell.openExternal(url) }),
    ...documentHandlers({ seen, choose: documentDialog({ window, texts, seen }), home: homedir() }),
    ...reviewHandlers({
      desk,
      workbook,
      inbox: reviews,
      dialogs: reviewDialogs({ window, texts, recent }),
      texts,
      home: homedir(),
    }),
    ...printer.handlers(),
    ...exportHandlers({
      desk,
      workbook,
      printer,
      saved: new SavedFiles(),
      choosePlace: exportDialog({ window, texts, recent }),
      texts,
      language,
      today,
      home: homedir(),
      atStage,
      openPath: (path) => shell.openPath(path),
      showItemInFolder: (path) => shell.showItemInFolder(path),
    }),
    ...fileHandlers({
      ...{ desk, handover, dropped, workbook, recent, dialogs },
      ...{ places, texts, language, today, changed },
    }),
  }
  const refreshMenu = setupMenu({
    settings,
    isWorkbookOpen: () => desk.openPath !== null,
    isReviewOpen: () => desk.isReviewOpen,
    actions: menuActions({ settings, window }),
  })

  settings.onChange(() => send(window, 'shell.changed', null))
  const shown = new Set([window.webContents.id])
  setupProcedures(handlers, shown)
  setupDrops((path) => dropped.keep(path), shown)
  setupPrinting(handlers, printer.windows)
  setupQuitting({ window, workbook, remember: () => rememberWindow(window, places) })
  onSecondInstance((file) => {
    focusWindow(window)
    if (file !== null) inbox.add(file)
  })
  inbox.connect((path) => handover.offer(path))
  loadPage(window)
}

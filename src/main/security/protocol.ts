import { protocol, type Session } from 'electron'
import { answerPage } from './answer-page.ts'
import { APP_SCHEME } from './app-url.ts'

/** Makes `app:` a scheme with an origin and secure rights. Before the app is ready, once. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }])
}

/** Serves the page on the session that the windows use. */
export function setupPageProtocol(session: Session, pageFolder: string): void {
  session.protocol.handle(APP_SCHEME, (request) => answerPage(request, pageFolder))
}

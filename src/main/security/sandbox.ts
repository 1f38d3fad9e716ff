import { app } from 'electron'

/** Switches of Chromium's own that would reach for the network, or help somebody else to. */
const WITHOUT_NETWORK = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'no-pings',
] as const

/**
 * Locks the app up before it is ready: every page in the sandbox, and no name on the network that resolves.
 * `app.enableSandbox()` would undo the flag with which tests start it as root, and then nothing can start; every
 * window asks for the sandbox itself as well.
 */
export function setupSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  for (const name of WITHOUT_NETWORK) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

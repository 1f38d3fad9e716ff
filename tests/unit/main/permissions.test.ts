import type { Session } from 'electron'
import { describe, expect, test } from 'vitest'
import { setupPermissions, type PermissionSession } from '#main/security/permissions.ts'

/** Every name in the types of Electron 25 and 45, and two that nobody knows. */
const NAMES = [
  'accessibility-events',
  'automatic-fullscreen',
  'background-sync',
  'bluetooth',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
  'something-from-the-future',
  'constructor',
] as const

type Handler<N extends keyof PermissionSession> = NonNullable<Parameters<Session[N]>[0]>

/** Sets the handlers up and gives back how they decide, whatever the name. */
function decisions() {
  const set: { request?: unknown; check?: unknown; device?: unknown } = {}
  setupPermissions({
    setPermissionRequestHandler: (handler) => void (set.request = handler),
    setPermissionCheckHandler: (handler) => void (set.check = handler),
    setDevicePermissionHandler: (handler) => void (set.device = handler),
  })
  const onRequest = set.request as (contents: null, name: string, answer: (granted: boolean) => void) => void
  const onCheck = set.check as (contents: null, name: string) => boolean
  const onDevice = set.device as () => ReturnType<Handler<'setDevicePermissionHandler'>>
  return {
    requested: (name: string) => {
      let granted: boolean | undefined
      onRequest(null, name, (decision) => (granted = decision))
      return granted
    },
    checked: (name: string) => onCheck(null, name),
    device: onDevice,
  }
}

describe('permissions', () => {
  test.each(NAMES)(
    '%s is the same for a request and a check, and only writing the clipboard is allowed',
    (name) => {
      const { requested, checked } = decisions()
      expect(requested(name)).toBe(name === 'clipboard-sanitized-write')
      expect(checked(name)).toBe(name === 'clipboard-sanitized-write')
    },
  )

  test('no device is ever given', () => {
    expect(decisions().device()).toBe(false)
  })
})

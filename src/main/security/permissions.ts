import type { Session } from 'electron'

/** What a page may do beyond showing itself. Everything that is not named here is denied. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Whether a page gets a permission, asked by Electron in both ways it has. */
function isPermissionGranted(permission: string): boolean {
  return ALLOWED.has(permission)
}

/** The part of a session that hands out permissions. */
export type PermissionSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>

export function setupPermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isPermissionGranted(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => isPermissionGranted(permission))
  session.setDevicePermissionHandler(() => false)
}

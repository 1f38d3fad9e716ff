/** The scheme and host under which the page is served. */
export const APP_SCHEME = 'app'
const APP_HOST = 'bundle'
export const START_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`
/** The page that is printed and never shown. */
export const PRINT_PAGE = `${APP_SCHEME}://${APP_HOST}/print.html`

/** True for an address of our own page. Node gives an own scheme no origin, so its parts are compared. */
export function isAppUrl(address: string): boolean {
  const url = parseUrl(address)
  if (url === null || url.protocol !== `${APP_SCHEME}:`) return false
  return url.host === APP_HOST && url.username === '' && url.password === ''
}

/** A parsed address, or null for what is not one. */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

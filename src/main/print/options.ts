import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron'
import { WEB_PREFERENCES } from '../window/options.ts'

/** The options of the window that is printed: as closed as the other one, and never shown. */
export function printWindowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    show: false,
    // Wide enough for a sheet of A4, so that what is measured on the page is what is printed.
    width: 900,
    height: 1_200,
    backgroundColor: '#ffffff',
    webPreferences: { ...WEB_PREFERENCES, preload, backgroundThrottling: false },
  }
}

/**
 * How the page is printed: it has sheets of its own with their own margins, heads and page numbers. Tags and an outline come
 * from newer versions of Electron; older ones do not know the words and leave them out. Without tags there is no
 * outline, which is made of the headings among them.
 */
export const PDF_OPTIONS: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

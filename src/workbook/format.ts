/** Marks a SQLite file as a workbook: "PPAD" in ASCII. */
export const APPLICATION_ID = 0x50504144

export const FILE_EXTENSION = '.praktijkpad'

/** The pack of reference figures a new workbook counts with. */
export const REFERENCE_PACK = '2026'

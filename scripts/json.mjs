import { readFileSync } from 'node:fs'

/**
 * Reads a JSON file; the caller says what it expects in it.
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

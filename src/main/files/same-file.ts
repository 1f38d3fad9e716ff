import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Whether two paths lead to one file, also by way of links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  return (await realPlace(one)) === (await realPlace(other))
}

function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

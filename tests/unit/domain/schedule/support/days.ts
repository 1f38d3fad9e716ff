import { later } from './tasks.ts'

export function dayBefore(day: string): string {
  return later(day, -1)
}

import type { TFunction } from 'i18next'
import type { Step } from '#domain/reference/entries.ts'
import { PRACTICE_ROUTES } from '#domain/route/route.ts'

/** When to begin a step: `18 maanden voor de start`. */
export function leadText({ leadTimeMonths }: Step, t: TFunction): string {
  return leadTimeMonths === 0
    ? t('library:lead.atStart')
    : t('library:lead.before', { count: leadTimeMonths })
}

/** The routes a step belongs to, or null when it is for every one of them. */
export function routeNames({ routes }: Step, t: TFunction): string | null {
  const names = PRACTICE_ROUTES.filter((route) => routes.includes(route)).map((route) =>
    t(`frame:routeShort.${route}`),
  )
  if (names.length === 0 || names.length === PRACTICE_ROUTES.length) return null
  const last = names.at(-1)
  return names.length === 1 ? (last ?? null) : t('library:or', { list: names.slice(0, -1).join(', '), last })
}

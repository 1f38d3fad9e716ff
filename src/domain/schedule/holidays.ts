import { daysAfter, dayOf, numberOf, weekdayOf } from '../field/calendar.ts'

/** The Dutch public holidays that are counted. Good Friday is not one: it is a free day only where that was agreed. */
export const HOLIDAYS = [
  'newYear',
  'easterSunday',
  'easterMonday',
  'kingsDay',
  'liberationDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'christmas',
  'secondChristmas',
] as const
type Holiday = (typeof HOLIDAYS)[number]

/** The days after Easter Sunday on which a holiday falls that moves with it. */
const AFTER_EASTER = { easterSunday: 0, easterMonday: 1, ascensionDay: 39, whitSunday: 49, whitMonday: 50 }

const SUNDAY = 0
const SATURDAY = 6

/**
 * The public holidays of a year as ISO days, in order. King's Day is 27 April, or 26 April when that is a Sunday; Liberation Day
 * counts every year, also where an employer gives it off once in five years.
 */
export function holidaysOf(year: number): { readonly holiday: Holiday; readonly day: string }[] {
  const easter = easterSunday(year)
  const king = `${year}-04-27`
  const fixed: readonly (readonly [Holiday, string])[] = [
    ['newYear', `${year}-01-01`],
    ['kingsDay', weekdayOf(numberOf(king)) === SUNDAY ? `${year}-04-26` : king],
    ['liberationDay', `${year}-05-05`],
    ['christmas', `${year}-12-25`],
    ['secondChristmas', `${year}-12-26`],
    ['easterSunday', daysAfter(easter, AFTER_EASTER.easterSunday)],
    ['easterMonday', daysAfter(easter, AFTER_EASTER.easterMonday)],
    ['ascensionDay', daysAfter(easter, AFTER_EASTER.ascensionDay)],
    ['whitSunday', daysAfter(easter, AFTER_EASTER.whitSunday)],
    ['whitMonday', daysAfter(easter, AFTER_EASTER.whitMonday)],
  ]
  return fixed
    .map(([holiday, day]) => ({ holiday, day }))
    .sort((one, other) => one.day.localeCompare(other.day))
}

/**
 * Easter Sunday of a Gregorian year. Source of the algorithm: "Anonymous Gregorian" computus (Nature, 1876), as in Meeus,
 * Astronomical Algorithms, chapter 8.
 */
function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return `${year}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

/** The last working day on or before an ISO day: not a Saturday, a Sunday or a public holiday. */
export function workingDayUpTo(day: string): string {
  let number = numberOf(day)
  while (!isWorkingDay(number)) number -= 1
  return dayOf(number)
}

function isWorkingDay(number: number): boolean {
  const weekday = weekdayOf(number)
  if (weekday === SUNDAY || weekday === SATURDAY) return false
  const day = dayOf(number)
  return !holidaysOf(Number(day.slice(0, 4))).some((holiday) => holiday.day === day)
}

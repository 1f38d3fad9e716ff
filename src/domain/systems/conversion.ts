/** Whether a day is in December or January, when a change of records system is advised against. Source: calendar rule `his-conversion-year-end`. */
export function isAtYearEnd(day: string): boolean {
  return /-(?:12|01)-/.test(day)
}

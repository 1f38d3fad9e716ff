import { describe, expect, test } from 'vitest'
import { ensureExtension, fileNameFor, restoredPath, shownFolder, workbookName } from '#main/files/names.ts'
import { localDay } from '#main/today.ts'

describe('names of files', () => {
  test.each([
    ['/plans/Overname Lindenhof.praktijkpad', 'Overname Lindenhof'],
    ['/plans/OVERNAME.PRAKTIJKPAD', 'OVERNAME'],
    ['/plans/foto.jpg', 'foto.jpg'],
  ])('%s is shown as %s', (path, name) => expect(workbookName(path)).toBe(name))

  test.each([
    ['/plans/a', '/plans/a.praktijkpad'],
    ['/plans/a.praktijkpad', '/plans/a.praktijkpad'],
    ['/plans/a.Praktijkpad', '/plans/a.Praktijkpad'],
    ['/plans/a.txt', '/plans/a.txt.praktijkpad'],
  ])('%s is saved as %s', (path, saved) => expect(ensureExtension(path)).toBe(saved))

  test.each([
    ['Overname Lindenhof', 'Overname Lindenhof.praktijkpad'],
    ['Overname: "Lindenhof" / De Linde?', 'Overname Lindenhof De Linde.praktijkpad'],
    ['  ..naam.. ', 'naam.praktijkpad'],
    ['regel\neen\u0000', 'regel een.praktijkpad'],
    ['Überpraktijk é', 'Überpraktijk é.praktijkpad'],
    ['???', 'Werkboek.praktijkpad'],
  ])('the title %j becomes %s', (title, name) => expect(fileNameFor(title, 'Werkboek')).toBe(name))

  test('a restored backup says so, with a number from the second on', () => {
    const at = (attempt: number) => restoredPath('/plans/Plan.praktijkpad', 'hersteld 2026-11-22', attempt)
    expect(at(1)).toBe('/plans/Plan (hersteld 2026-11-22).praktijkpad')
    expect(at(2)).toBe('/plans/Plan (hersteld 2026-11-22) 2.praktijkpad')
  })

  test.each([
    ['/home/anna/plan.praktijkpad', '~'],
    ['/home/anna/Documenten/plan.praktijkpad', '~/Documenten'],
    ['/home/annabel/plan.praktijkpad', '/home/annabel'],
    ['/usb/plan.praktijkpad', '/usb'],
  ])('the folder of %s is shown as %s', (path, folder) =>
    expect(shownFolder(path, '/home/anna')).toBe(folder),
  )
})

test("today is the day on the user's own calendar", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  expect(localDay(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31')
})

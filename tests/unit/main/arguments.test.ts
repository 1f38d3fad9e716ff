import { describe, expect, test } from 'vitest'
import { readCommandLine } from '#main/arguments.ts'

const isFile = (path: string) => path === '/home/anna/notes.txt'
const installed = { appFolder: null, currentFolder: '/home/anna', isFile }
const unpacked = { appFolder: '/src/app', currentFolder: '/src/app', isFile }

describe('the file that the app is started for', () => {
  test.each([
    [['praktijkpad'], null],
    [['praktijkpad', 'plan.praktijkpad'], '/home/anna/plan.praktijkpad'],
    [['praktijkpad', '/usb/PLAN.PRAKTIJKPAD'], '/usb/PLAN.PRAKTIJKPAD'],
    [['praktijkpad', '--no-sandbox', '--lang=nl', 'plan.praktijkpad'], '/home/anna/plan.praktijkpad'],
    [['praktijkpad', 'ronde 1.praktijkpad-review'], '/home/anna/ronde 1.praktijkpad-review'],
    [['praktijkpad', 'notes.txt'], '/home/anna/notes.txt'],
    [['praktijkpad', 'missing.txt', ''], null],
    [['praktijkpad', '-psn_0_12345'], null],
    [['praktijkpad', 'missing.txt', 'b.praktijkpad', 'c.praktijkpad'], '/home/anna/b.praktijkpad'],
  ])('installed: %j', (argv, file) => {
    expect(readCommandLine(argv, installed).file).toBe(file)
  })

  test.each([
    [['electron', '.'], null],
    [['electron', '/src/app', '/usb/plan.praktijkpad'], '/usb/plan.praktijkpad'],
    [['electron', '--inspect=0', '.', 'plan.praktijkpad'], '/src/app/plan.praktijkpad'],
    [['electron', '-r', 'loader.praktijkpad', '/src/app', 'b.praktijkpad'], '/src/app/b.praktijkpad'],
    [['electron', '/elsewhere', 'b.praktijkpad'], '/src/app/b.praktijkpad'],
  ])('from the source: %j', (argv, file) => {
    expect(readCommandLine(argv, unpacked).file).toBe(file)
  })
})

describe('the folder for the data of the user', () => {
  test.each([
    [['praktijkpad', '--user-data-dir=/tmp/Anna'], '/tmp/Anna'],
    [['praktijkpad', '--user-data-dir=data'], '/home/anna/data'],
    [['praktijkpad', '--user-data-dir='], null],
    [['praktijkpad'], null],
  ])('%j', (argv, userData) => {
    expect(readCommandLine(argv, installed).userData).toBe(userData)
  })
})

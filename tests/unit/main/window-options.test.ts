import { describe, expect, test } from 'vitest'
import { mainWindowOptions, WEB_PREFERENCES } from '#main/window/options.ts'

const place = { bounds: { x: 5, y: 6, width: 1280, height: 800 }, maximized: false }

describe('the options of the window', () => {
  test('its page runs in the sandbox, in a world of its own and without Node', () => {
    const options = mainWindowOptions({
      place,
      dark: false,
      preload: '/app/preload.cjs',
      title: 'Praktijkpad',
    })
    expect(options.webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      preload: '/app/preload.cjs',
    })
    expect(Object.isFrozen(WEB_PREFERENCES)).toBe(true)
  })

  test('it is hidden until its page can be seen, and has the colour of the paper until then', () => {
    const look = { place, preload: '/p', title: 'Praktijkpad' }
    const light = mainWindowOptions({ ...look, dark: false })
    const dark = mainWindowOptions({ ...look, dark: true })
    expect(light).toMatchObject({ ...place.bounds, minWidth: 480, show: false, backgroundColor: '#faf9f6' })
    expect(dark.backgroundColor).toBe('#14181c')
  })
})

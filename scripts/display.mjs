import process from 'node:process'

import { run } from './run.mjs'

const screen = '-screen 0 1600x1200x24'

/** Whether a window can be shown to somebody. Only Linux can be without a display. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY'])
}

/**
 * Runs a command where it can open windows: on the display, or on a virtual one when there is none.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: import('./run.mjs').Environment, alwaysVirtual?: boolean }} [options]
 *   `alwaysVirtual` keeps the windows of tests off the desktop (Linux only)
 * @returns {Promise<number>} the exit code
 */
export function runOnDisplay(command, args, { env = {}, alwaysVirtual = false } = {}) {
  const virtual = process.platform === 'linux' && (alwaysVirtual || !hasDisplay())
  if (!virtual) return run(command, args, env)
  const virtualEnvironment = { ...env, WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' }
  return run('xvfb-run', ['-a', '-s', screen, command, ...args], virtualEnvironment)
}

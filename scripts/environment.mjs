import { node24 } from './paths.mjs'

/**
 * What a child process must know to find Electron and Node 24.
 * `electron` (the npm package) reads ELECTRON_OVERRIDE_DIST_PATH, electron-vite reads ELECTRON_EXEC_PATH,
 * the tests and the demo read PRAKTIJKPAD_ELECTRON, the app reads PRAKTIJKPAD_NODE on the verification runtime.
 * @param {import('./bootstrap/electron.mjs').ElectronRuntime} runtime
 * @returns {import('./run.mjs').Environment}
 */
export function electronEnvironment(runtime) {
  return {
    ELECTRON_RUN_AS_NODE: undefined,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.kind === 'official' ? undefined : runtime.distPath,
    ELECTRON_EXEC_PATH: runtime.executable,
    PRAKTIJKPAD_ELECTRON: runtime.executable,
    PRAKTIJKPAD_NODE: node24,
  }
}

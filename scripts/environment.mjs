/**
 * What a child process must know to find Electron.
 * `electron` (the npm package) reads ELECTRON_OVERRIDE_DIST_PATH, electron-vite reads ELECTRON_EXEC_PATH,
 * the tests and the demo read PRAKTIJKPAD_ELECTRON.
 * @param {import('./bootstrap/electron.mjs').ElectronRuntime} runtime
 * @returns {import('./run.mjs').Environment}
 */
export function electronEnvironment(runtime) {
  return {
    ELECTRON_RUN_AS_NODE: undefined,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.kind === 'official' ? undefined : runtime.distPath,
    ELECTRON_EXEC_PATH: runtime.executable,
    PRAKTIJKPAD_ELECTRON: runtime.executable,
  }
}

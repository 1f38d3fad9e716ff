import { bootstrap } from './bootstrap.mjs'
import { buildIfNeeded } from './build.mjs'
import { runOnDisplay } from './display.mjs'
import { electronEnvironment } from './environment.mjs'
import { runAsCommand } from './failure.mjs'
import { inRoot, node24 } from './paths.mjs'

/**
 * Walks through the real app on a virtual display and leaves screenshots in demo/.
 * @returns {Promise<number>} the exit code
 */
export async function runDemo() {
  const runtime = await bootstrap({ virtualDisplay: true })
  await buildIfNeeded(runtime)
  return runOnDisplay(node24, [inRoot('scripts/demo/tour.ts')], {
    env: electronEnvironment(runtime),
    alwaysVirtual: true,
  })
}

await runAsCommand(import.meta.url, runDemo)

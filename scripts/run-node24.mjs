import process from 'node:process'

import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { BootstrapError, runAsCommand } from './failure.mjs'
import { node24 } from './paths.mjs'
import { run } from './run.mjs'

/** Runs a TypeScript script of ours on the Node 24 of node_modules, whatever Node the machine has. */
await runAsCommand(import.meta.url, async () => {
  const [script, ...args] = process.argv.slice(2)
  if (script === undefined) throw new BootstrapError('No script was named.', 'Name one of scripts/*.ts.')
  await ensureDependencies()
  return run(node24, [script, ...args])
})

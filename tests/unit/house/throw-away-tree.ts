import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

export interface Violation {
  readonly file: string
  readonly rule: string
}

const CONFIGS = ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.node.json', 'package.json']

/** Writes these files into an empty folder with our own configuration, and says which rules they break. */
export async function violationsIn(files: Readonly<Record<string, string>>): Promise<Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'house-'))
  try {
    await fill(folder, files)
    const { summary } = report.parse(JSON.parse(await cruise(folder)))
    if (summary.totalCruised < Object.keys(files).length) throw new Error('not every file was looked at')
    return summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function fill(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(CONFIGS.map((file) => cp(file, join(folder, file))))
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** The report of dependency-cruiser. Its exit code is the number of errors, so what counts is what it printed. */
function cruise(folder: string): Promise<string> {
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [command, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (stdout === '') fail(new Error(stderr, { cause: error }))
      else done(stdout)
    })
  })
}

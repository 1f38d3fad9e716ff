import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/* A file that can be read in one sitting: no file above the first number, and on average not above the second. */
const longestAllowed = 400
const meanAllowed = 120

const folders = ['src', 'tests', 'scripts']
const extensions = new Set(['.ts', '.tsx', '.mjs', '.css'])

interface Measured {
  file: string
  lines: number
}

/** The files that git keeps or would keep. */
function listFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders]
  const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\0')
  return listed.filter((file) => extensions.has(path.extname(file)) && existsSync(file))
}

/** The number of lines of a file. */
function measure(file: string): Measured {
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return { file, lines }
}

/** The rules that the files break, as sentences. */
function problems(measured: readonly Measured[], mean: number): string[] {
  const tooLong = measured.filter(({ lines }) => lines > longestAllowed)
  const found = tooLong.map(
    ({ file, lines }) => `${file} has ${lines} lines; at most ${longestAllowed}. Split it.`,
  )
  if (mean > meanAllowed)
    found.push(`The mean is ${mean.toFixed(1)} lines; at most ${meanAllowed}. Split the longest.`)
  return found
}

const measured = listFiles()
  .map(measure)
  .sort((a, b) => b.lines - a.lines)
const mean = measured.reduce((sum, { lines }) => sum + lines, 0) / Math.max(measured.length, 1)
console.log(`${measured.length} files, on average ${mean.toFixed(1)} lines. The longest:`)
for (const { file, lines } of measured.slice(0, 5)) console.log(`${String(lines).padStart(5)}  ${file}`)

const found = problems(measured, mean)
for (const problem of found) console.error(problem)
process.exitCode = found.length === 0 ? 0 : 1

/** Nothing in the code opens what the design keeps closed, and every package is pinned. One line per problem. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export interface SourceFile {
  readonly path: string
  readonly text: string
}

interface Rule {
  readonly says: string
  readonly pattern: RegExp
  readonly where: RegExp
}

const IN_SRC = /^src\/.*\.(ts|tsx|html|css|json)$/
const IN_CODE = /^((src|tests|scripts)\/.*|[^/]+)\.(ts|tsx|mjs|cjs|js)$/
const OUTSIDE_TESTS =
  /^(?!(scripts|tests|docs)\/)([^/]+\.(json|js|cjs|mjs|ts)|src\/.*|resources\/.*|\.ci\/.*)$/
/* These two name what is forbidden in order to forbid it. */
const OWN_FILES = new Set(['scripts/checks/security.ts', 'tests/unit/checks/security.test.ts'])

const inSrc = (says: string, pattern: RegExp): Rule => ({ says, pattern, where: IN_SRC })
const inCode = (says: string, pattern: RegExp): Rule => ({ says, pattern, where: IN_CODE })

const RULES: readonly Rule[] = [
  inSrc('a window without sandbox', /\bsandbox['"]?\s*:\s*false\b/),
  inSrc('Node in a page', /\bnodeIntegration\w*['"]?\s*:\s*true\b/),
  inSrc('no context isolation', /\bcontextIsolation['"]?\s*:\s*false\b/),
  inSrc('no web security', /\bwebSecurity['"]?\s*:\s*false\b/),
  inSrc('insecure content', /\ballowRunningInsecureContent\b/),
  inSrc('experimental features', /\bexperimentalFeatures\b/),
  inSrc('Blink features', /\benableBlinkFeatures\b/),
  inSrc('the webview tag', /\bwebviewTag\b|<webview\b/),
  inSrc('a page from a file', /\bloadFile\s*\(/),
  inSrc('code run in a page', /\bexecuteJavaScript\w*\s*\(/),
  inSrc('a blocking message', /\bsendSync\b/),
  inSrc('code made from text', /\beval\s*\(|\bnew\s+Function\s*\(/),
  inSrc('markup made from text', /\bdangerouslySetInnerHTML\b|\b(inner|outer)HTML\b|\binsertAdjacentHTML\b/),
  inSrc('an address without lock', /\bhttp:\/\//i),
  { says: 'a switch that turns the sandbox off', pattern: /--no-sandbox\b/, where: OUTSIDE_TESTS },
  inCode('a suppressed check', /@ts-(ignore|expect-error|nocheck)\b|\b(eslint|oxlint)-disable\b/),
  inCode('unfinished work', /\b(TODO|FIXME)\b/),
]

/** What is wrong with the given files, one line each; empty when all is well. */
export function securityProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...brokenRules(file), ...packageProblems(file)])
}

function brokenRules({ path, text }: SourceFile): string[] {
  if (OWN_FILES.has(path)) return []
  const rules = RULES.filter(({ where }) => where.test(path))
  if (rules.length === 0) return []
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules
        .filter(({ pattern }) => pattern.test(line))
        .map(({ says }) => `${path}:${index + 1} ${says}: ${line.trim()}`),
    )
}

function packageProblems({ path, text }: SourceFile): string[] {
  if (path === 'package.json') return looseVersions(text)
  if (path === 'package-lock.json' && text.includes('"resolved"')) {
    return [`${path} holds "resolved" addresses; they tie the lock file to one registry`]
  }
  return []
}

const DEPENDENCY_LISTS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
]
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/

function looseVersions(text: string): string[] {
  const content: unknown = JSON.parse(text)
  return DEPENDENCY_LISTS.flatMap((list) =>
    versionsIn(Object.entries(content ?? {}).find(([key]) => key === list)?.[1])
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `package.json ${list}: ${name} has no exact version: ${version}`),
  )
}

/** Names with their versions, also those inside a nested override. */
function versionsIn(list: unknown): [string, string][] {
  if (typeof list !== 'object' || list === null) return []
  return Object.entries(list).flatMap(([name, version]: [string, unknown]): [string, string][] =>
    typeof version === 'string' ? [[name, version]] : versionsIn(version),
  )
}

/** The files that git keeps or would keep and that a rule looks at. */
function listedFiles(): SourceFile[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', args, { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path.startsWith('package') || RULES.some(({ where }) => where.test(path)))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

if (import.meta.main) {
  const files = listedFiles()
  const problems = securityProblems(files)
  for (const problem of problems) console.error(problem)
  console.log(`${files.length} files, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

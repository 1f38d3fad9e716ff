import { describe, expect, it } from 'vitest'
import { securityProblems } from '../../../scripts/checks/security.ts'

const problemsOf = (path: string, ...lines: readonly string[]) =>
  securityProblems([{ path, text: lines.join('\n') }])

const closed = [
  'sandbox: false,',
  'sandbox:false',
  "'sandbox': false",
  'nodeIntegration: true',
  'nodeIntegrationInWorker: true',
  'contextIsolation: false',
  'webSecurity: false',
  'allowRunningInsecureContent: true',
  'experimentalFeatures: true',
  "enableBlinkFeatures: 'x'",
  'webviewTag: true',
  '<webview src="x">',
  "window.loadFile('x')",
  "contents.executeJavaScript('x')",
  "ipcRenderer.sendSync('x')",
  "eval('x')",
  "new Function('x')",
  'dangerouslySetInnerHTML={{}}',
  "element.innerHTML = ''",
  "element.outerHTML = ''",
  "element.insertAdjacentHTML('x')",
  "fetch('http://example.org')",
  "fetch('HTTP://example.org')",
  '// TODO later',
  '// FIXME',
  '// @ts-ignore',
  '// @ts-expect-error',
  '// @ts-nocheck',
  '/* eslint-disable */',
  '// eslint-disable-next-line',
  '/* oxlint-disable */',
  "'--no-sandbox'",
]

const open = [
  'sandbox: true,',
  'nodeIntegration: false',
  'contextIsolation: true',
  'webSecurity: true',
  "window.loadURL('app://pages/')",
  'evaluate(plan)',
  'medieval (x)',
  'new FunctionList(x)',
  "'https://example.org'",
  'const todo = todoList',
  "hasSwitch('no-sandbox')",
]

describe('a line of src', () => {
  it.each(closed)('is reported: %s', (line) => {
    expect(problemsOf('src/main/window.ts', line)).toHaveLength(1)
  })

  it.each(open)('is fine: %s', (line) => {
    expect(problemsOf('src/main/window.ts', line)).toEqual([])
  })

  it('is named by its file and number', () => {
    expect(problemsOf('src/main/window.ts', 'const a = 1', '', '  sandbox: false,')).toEqual([
      'src/main/window.ts:3 a window without sandbox: sandbox: false,',
    ])
  })

  it('is reported for everything that is wrong with it', () => {
    expect(problemsOf('src/main/window.ts', 'sandbox: false, nodeIntegration: true')).toHaveLength(2)
  })

  it.each(['src/renderer/App.tsx', 'src/renderer/index.html'])('is reported in %s', (path) => {
    expect(problemsOf(path, '<a href="http://example.org">')).toHaveLength(1)
  })
})

describe('outside src', () => {
  it('a test may run code in a page', () => {
    expect(problemsOf('tests/e2e/page.ts', "contents.executeJavaScript('x')")).toEqual([])
  })

  it.each(['scripts/start.mjs', 'tests/driver/app.ts'])('%s may turn the sandbox of Chromium off', (path) => {
    expect(problemsOf(path, "'--no-sandbox'")).toEqual([])
  })

  it.each(['package.json', 'electron.vite.config.ts', '.ci/run'])('%s may not', (path) => {
    const line =
      path === 'package.json' ? '{"scripts":{"start":"electron . --no-sandbox"}}' : 'electron --no-sandbox'
    expect(problemsOf(path, line)).toHaveLength(1)
  })

  it.each(['scripts/start.mjs', 'tests/driver/app.ts', 'vitest.config.ts', '.dependency-cruiser.cjs'])(
    '%s may not suppress a check',
    (path) => {
      expect(problemsOf(path, '// @ts-expect-error')).toHaveLength(1)
    },
  )

  it.each(['scripts/checks/security.ts', 'tests/unit/checks/security.test.ts'])(
    '%s may name what it forbids',
    (path) => {
      expect(problemsOf(path, '// TODO, FIXME and @ts-ignore are refused')).toEqual([])
    },
  )

  it('a text may say what it likes', () => {
    expect(problemsOf('docs/developer.md', 'TODO: sandbox: false, --no-sandbox, http://example.org')).toEqual(
      [],
    )
  })
})

describe('the versions of packages', () => {
  const packageOf = (list: string, version: unknown) =>
    problemsOf('package.json', JSON.stringify({ version: '0.1.0', [list]: { zod: version } }))

  it.each(['4.6.7', '0.0.1', '1.0.0-beta.2'])('can be %s', (version) => {
    expect(packageOf('dependencies', version)).toEqual([])
  })

  it.each([
    '^4.6.7',
    '~4.6.7',
    '>=4.6.7',
    '4.6',
    '4',
    '4.x',
    '*',
    '',
    'latest',
    '4.6.7 || 5.0.0',
    'file:../zod',
    'github:colinhacks/zod',
    'https://example.org/zod.tgz',
    'npm:other@^1.0.0',
  ])('cannot be %j', (version) => {
    expect(packageOf('devDependencies', version)).toEqual([
      `package.json devDependencies: zod has no exact version: ${version}`,
    ])
  })

  it.each(['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'])(
    'are looked at in %s',
    (list) => {
      expect(packageOf(list, '^4.6.7')).toHaveLength(1)
    },
  )

  it('are looked at inside an override', () => {
    expect(packageOf('overrides', { inner: '^1.0.0' })).toHaveLength(1)
  })
})

describe('the lock file', () => {
  it('may not hold addresses', () => {
    const lock = '{"packages":{"node_modules/zod":{"resolved":"https://example.org/zod.tgz"}}}'
    expect(problemsOf('package-lock.json', lock)).toHaveLength(1)
  })

  it('is fine without', () => {
    expect(problemsOf('package-lock.json', '{"packages":{"node_modules/zod":{"version":"4.6.7"}}}')).toEqual(
      [],
    )
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { violationsIn, type Violation } from './throw-away-tree.ts'

/* The rooms as they may be: everything here is allowed. */
const good = {
  'src/domain/plan.ts': "import { z } from 'zod'\nexport const plan = z.object({})\n",
  'src/domain/read.ts': "import { plan } from './plan.ts'\nexport const read = plan\n",
  'src/contract/result.ts':
    "import { plan } from '#domain/plan.ts'\nimport { z } from 'zod'\nexport const result = z.tuple([plan])\n",
  'src/content/markdown.ts':
    "import { plan } from '#domain/plan.ts'\nimport type { Root } from 'mdast'\nimport { fromMarkdown } from 'mdast-util-from-markdown'\nexport type R = Root\nexport const all = [plan, fromMarkdown]\n",
  'src/workbook/process.ts':
    "import { result } from '#contract/result.ts'\nimport { plan } from '#domain/plan.ts'\nimport Database from 'better-sqlite3'\nimport { join } from 'node:path'\nexport const all = [result, plan, Database, join]\n",
  'src/main/index.ts':
    "import { result } from '#contract/result.ts'\nimport { app } from 'electron'\nimport { join } from 'node:path'\nexport const all = [result, app, join]\n",
  'src/preload/index.ts':
    "import type { result } from '#contract/result.ts'\nimport { contextBridge } from 'electron'\nexport type R = typeof result\nexport const all = [contextBridge]\n",
  'src/renderer/App.tsx':
    "import { all as read } from '#content/markdown.ts'\nimport { result } from '#contract/result.ts'\nimport { plan } from '#domain/plan.ts'\nimport { useState } from 'react'\nexport const all = [read, result, plan, useState]\n",
}

const importing = (module: string) => `import * as other from '${module}'\nexport const value = other\n`
const importingType = (module: string) =>
  `import type * as other from '${module}'\nexport type Value = typeof other\n`

/* What the offences need to be there. */
const reached = {
  'tests/driver.ts': 'export const driver = 1\n',
  'scripts/paths.mjs': 'export const root = 1\n',
  'resources/nl.json': '{}\n',
  'src/main/circle-b.ts': importing('./circle-a.ts'),
  'src/main/type-circle-b.ts': importingType('./type-circle-a.ts'),
}

/* One file for one offence: [file, what it holds, the rule that must catch it]. */
const offences: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/domain/to-contract.ts', importing('#contract/result.ts'), 'domain-imports-only-itself'],
  ['src/domain/to-workbook.ts', importing('#workbook/process.ts'), 'domain-imports-only-itself'],
  ['src/domain/to-main.ts', importing('../main/index.ts'), 'domain-imports-only-itself'],
  ['src/domain/to-main-type.ts', importingType('../main/index.ts'), 'domain-imports-only-itself'],
  [
    'src/domain/to-main-later.ts',
    "export const later = () => import('#main/index.ts')\n",
    'domain-imports-only-itself',
  ],
  ['src/domain/from-main.ts', "export * from '../main/index.ts'\n", 'domain-imports-only-itself'],
  ['src/domain/to-node.ts', importing('node:fs'), 'domain-knows-only-zod'],
  ['src/domain/to-old-node.ts', importing('fs'), 'domain-knows-only-zod'],
  ['src/domain/to-react.ts', importing('react'), 'domain-knows-only-zod'],
  ['src/domain/to-electron.ts', importing('electron'), 'electron-only-in-main-and-preload'],
  ['src/contract/to-workbook.ts', importing('#workbook/process.ts'), 'contract-imports-only-domain'],
  ['src/contract/to-main.ts', importing('#main/index.ts'), 'contract-imports-only-domain'],
  ['src/contract/to-node.ts', importing('node:path'), 'contract-knows-only-zod'],
  ['src/contract/to-electron.ts', importing('electron'), 'electron-only-in-main-and-preload'],
  ['src/domain/to-content.ts', importing('#content/markdown.ts'), 'domain-imports-only-itself'],
  ['src/domain/to-markdown.ts', importing('mdast-util-from-markdown'), 'domain-knows-only-zod'],
  ['src/contract/to-content.ts', importing('#content/markdown.ts'), 'contract-imports-only-domain'],
  ['src/content/to-contract.ts', importing('#contract/result.ts'), 'content-imports-only-domain'],
  ['src/content/to-renderer.ts', importing('../renderer/App.tsx'), 'content-imports-only-domain'],
  ['src/content/to-node.ts', importing('node:fs'), 'content-knows-only-the-markdown-reader'],
  ['src/content/to-react.ts', importing('react'), 'content-knows-only-the-markdown-reader'],
  ['src/content/to-electron.ts', importing('electron'), 'electron-only-in-main-and-preload'],
  [
    'src/workbook/to-content.ts',
    importing('#content/markdown.ts'),
    'workbook-imports-only-contract-and-domain',
  ],
  ['src/workbook/to-main.ts', importing('#main/index.ts'), 'workbook-imports-only-contract-and-domain'],
  [
    'src/workbook/to-renderer.ts',
    importing('../renderer/App.tsx'),
    'workbook-imports-only-contract-and-domain',
  ],
  ['src/workbook/to-electron.ts', importing('electron'), 'electron-only-in-main-and-preload'],
  ['src/main/to-workbook.ts', importing('#workbook/process.ts'), 'main-imports-only-contract-and-domain'],
  ['src/main/to-renderer.ts', importing('../renderer/App.tsx'), 'main-imports-only-contract-and-domain'],
  ['src/main/to-preload.ts', importing('../preload/index.ts'), 'main-imports-only-contract-and-domain'],
  ['src/main/to-sqlite.ts', importing('better-sqlite3'), 'sqlite-only-in-workbook'],
  ['src/preload/to-domain.ts', importing('#domain/plan.ts'), 'preload-imports-only-contract'],
  ['src/preload/to-main.ts', importing('#main/index.ts'), 'preload-imports-only-contract'],
  ['src/preload/to-node.ts', importing('node:fs'), 'renderer-and-preload-know-no-node'],
  [
    'src/renderer/to-main.ts',
    importing('#main/index.ts'),
    'renderer-imports-only-contract-and-domain-and-content',
  ],
  [
    'src/renderer/to-preload.ts',
    importing('../preload/index.ts'),
    'renderer-imports-only-contract-and-domain-and-content',
  ],
  [
    'src/renderer/to-workbook.ts',
    importing('#workbook/process.ts'),
    'renderer-imports-only-contract-and-domain-and-content',
  ],
  ['src/renderer/to-node.ts', importing('node:fs'), 'renderer-and-preload-know-no-node'],
  ['src/renderer/to-markdown.ts', importing('mdast-util-from-markdown'), 'markdown-reader-only-in-content'],
  ['src/renderer/to-electron.ts', importing('electron'), 'electron-only-in-main-and-preload'],
  ['src/renderer/to-nothing.ts', importing('#domain/nowhere.ts'), 'no-unresolved'],
  ['src/main/to-test.ts', importing('../../tests/driver.ts'), 'src-knows-no-tests-or-scripts'],
  ['src/main/to-script.ts', importing('../../scripts/paths.mjs'), 'src-knows-no-tests-or-scripts'],
  ['src/domain/to-text.ts', importing('#resources/nl.json'), 'domain-contract-and-content-know-no-resources'],
  [
    'src/content/to-text.ts',
    importing('#resources/nl.json'),
    'domain-contract-and-content-know-no-resources',
  ],
  ['src/main/circle-a.ts', importing('./circle-b.ts'), 'no-circles'],
  ['src/main/type-circle-a.ts', importingType('./type-circle-b.ts'), 'no-circles'],
]

describe('the import boundaries', () => {
  let found: readonly Violation[] = []

  beforeAll(async () => {
    const bad = Object.fromEntries(offences.map(([file, text]) => [file, text]))
    found = await violationsIn({ ...good, ...reached, ...bad })
  })

  it.each(offences)('catch %s', (file, _, rule) => {
    expect(found.filter((violation) => violation.file === file).map((violation) => violation.rule)).toContain(
      rule,
    )
  })

  it.each(Object.keys(good))('let %s be', (file) => {
    expect(found.filter((violation) => violation.file === file)).toEqual([])
  })
})

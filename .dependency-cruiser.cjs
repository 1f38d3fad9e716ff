/**
 * Who may import whom. The rule itself is tested in tests/unit/house/boundaries.test.ts.
 * @type {Record<string, string[]>}
 */
const rooms = {
  domain: [],
  contract: ['domain'],
  content: ['domain'],
  workbook: ['contract', 'domain'],
  main: ['contract', 'domain'],
  preload: ['contract'],
  renderer: ['contract', 'domain', 'content'],
}
const all = Object.keys(rooms)

/** @param {string} room */
const onlyInto = (room) => ({
  name: `${room}-imports-only-${rooms[room].join('-and-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${all.filter((other) => other !== room && !rooms[room].includes(other)).join('|')})/` },
})

module.exports = {
  forbidden: [
    ...all.map(onlyInto),
    {
      name: 'domain-knows-only-zod',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'contract-knows-only-zod',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'content-knows-only-the-markdown-reader',
      severity: 'error',
      from: { path: '^src/content/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(mdast-util-from-markdown|@types/mdast)/',
      },
    },
    {
      name: 'markdown-reader-only-in-content',
      severity: 'error',
      from: { path: '^src/(?!content/)' },
      to: { path: 'node_modules/(mdast|micromark)' },
    },
    {
      name: 'renderer-and-preload-know-no-node',
      severity: 'error',
      from: { path: '^src/(renderer|preload)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-only-in-main-and-preload',
      severity: 'error',
      from: { path: '^src/(domain|contract|content|workbook|renderer)/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'sqlite-only-in-workbook',
      severity: 'error',
      from: { path: '^src/(?!workbook/)' },
      to: { path: 'node_modules/(@types/)?better-sqlite3/' },
    },
    {
      name: 'src-knows-no-tests-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'domain-contract-and-content-know-no-resources',
      severity: 'error',
      from: { path: '^src/(domain|contract|content)/' },
      to: { path: '^resources/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

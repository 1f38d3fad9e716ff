import { readFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/*
 * Three builds in one. The targets are those of the oldest runtime that must run this, not of the installed one.
 * package.json says "type": "module", so what Electron loads as CommonJS is named .cjs.
 */
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } as const

/** `article.md?title` is its title alone, so that the app can name all articles without carrying their words. */
const articleTitles = {
  name: 'article-titles',
  enforce: 'pre',
  async load(id: string) {
    if (!id.endsWith('.md?title')) return null
    const markdown = await readFile(id.replace('?title', ''), 'utf8')
    const title = /^# (.+)$/m.exec(markdown)?.[1]
    if (title === undefined) throw new Error(`${id} has no title`)
    return `export default ${JSON.stringify(title)}`
  },
} as const

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      rolldownOptions: {
        // Two programs: the app, and the process that owns the file. electron-vite keeps what is named under
        // `dependencies` outside the bundle. The large CommonJS libraries must stay there: bundled, their helpers land
        // in one program and make the other load, and so start, it.
        input: { index: 'src/main/index.ts', workbook: 'src/workbook/process.ts' },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), articleTitles],
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      minify: true,
      // One script from the disk, not from a network.
      chunkSizeWarningLimit: 2_000,
      // The content security policy allows fonts from the app only, not from data: addresses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // What is shown, and what is printed.
        input: { index: 'src/renderer/index.html', print: 'src/renderer/print.html' },
      },
    },
  },
})

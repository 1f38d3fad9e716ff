/** The page that shows everything the tour made; it needs nothing but the files beside it. */
import type { Pictures } from './camera.ts'
import type { SavedFile } from './exports.ts'

/** What belongs together: pictures, files that were saved, and the pages of a PDF among those. */
export interface Chapter {
  readonly title: string
  readonly pictures: readonly Pictures[]
  readonly files: readonly SavedFile[]
  /** Pictures of the pages of the plan as a PDF, as paths in the folder of the tour. */
  readonly sheets: readonly string[]
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 1280px; margin: 0 auto; padding: 32px 24px }
nav a { margin-right: 16px }
section { margin-top: 48px }
ul { list-style: none; padding: 0; display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)) }
.sheets { gap: 12px; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)) }
img { display: block; width: 100%; border: 1px solid #8888; background: #fff }
.stop img { aspect-ratio: 16 / 10; object-fit: cover; object-position: top }
table { border-collapse: collapse } td, th { padding: 4px 24px 4px 0; text-align: left; border-bottom: 1px solid #8884 }
td.number { text-align: right; font-variant-numeric: tabular-nums }
small a { margin-right: 8px; white-space: nowrap }
`

/** The whole page as HTML. */
export function indexPage(chapters: readonly Chapter[], electron: string): string {
  const links = chapters.map(({ title }) => `<a href="#${idOf(title)}">${escape(title)}</a>`).join('')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Praktijkpad: the tour</title>
<style>${STYLE}</style>
<h1>Praktijkpad: the tour</h1>
<p>Taken from the real app (Electron ${escape(electron)}). The people and practices are invented.</p>
<nav>${links}</nav>
${chapters.map(chapterHtml).join('\n')}
</html>
`
}

function chapterHtml({ title, pictures, files, sheets }: Chapter): string {
  return `<section id="${idOf(title)}">
<h2>${escape(title)}</h2>
${pictures.length === 0 ? '' : `<ul>${pictures.map(stopHtml).join('\n')}</ul>`}
${files.length === 0 ? '' : filesHtml(files)}
${sheets.length === 0 ? '' : `<h3>On paper</h3><ul class="sheets">${sheets.map(sheetHtml).join('\n')}</ul>`}
</section>`
}

/** The first look as a picture, the others as links. */
function stopHtml({ title, language, files }: Pictures): string {
  const [first] = files
  if (!first) return ''
  const links = files.map(({ file, look }) => `<a href="${file}">${look.theme} ${look.size}</a>`).join(' ')
  return `<li class="stop" lang="${language}"><a href="${first.file}"><img src="${first.file}" alt="${escape(title)}" loading="lazy"></a>
${escape(title)}<br><small lang="en">${links}</small></li>`
}

function filesHtml(files: readonly SavedFile[]): string {
  const rows = files.map(
    ({ file, bytes, seconds }) =>
      `<tr><td><a href="${file}">${escape(file.split('/').at(-1) ?? file)}</a></td><td class="number">${Math.ceil(bytes / 1_000)} kB</td><td class="number">${seconds.toFixed(1)} s</td></tr>`,
  )
  return `<h3>Saved as a file</h3><table><tr><th>File</th><th>Size</th><th>Made in</th></tr>${rows.join('\n')}</table>`
}

function sheetHtml(file: string, index: number): string {
  return `<li><a href="${file}"><img src="${file}" alt="Page ${index + 1}" loading="lazy"></a></li>`
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Draws the pages of a PDF with a library that had nothing to do with making it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Small enough to see a whole plan at once, large enough to read a heading. */
const SCALE = 1

/** What pdf.js makes in Node when it is asked for something to draw on. */
interface Drawing {
  readonly canvas: HTMLCanvasElement & { readonly toBuffer: (type: 'image/png') => Uint8Array }
}

/** Leaves a picture of every page in the folder; answers the names of the pictures in the order of the pages. */
export async function drawPages(pdf: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const reading = getDocument({ data: new Uint8Array(await readFile(pdf)), verbosity: 0 })
  const document = await reading.promise
  // The types call the factory an object; it is the one of pdf.js for Node.
  const factory = document.canvasFactory as { create: (width: number, height: number) => Drawing }
  const names: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: SCALE })
    const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
    await page.render({ canvas, viewport }).promise
    const name = `${String(number).padStart(2, '0')}.png`
    await writeFile(join(folder, name), canvas.toBuffer('image/png'))
    names.push(name)
  }
  await reading.destroy()
  return names
}

import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentProcedures } from '#contract/document-procedures.ts'
import { toFailure } from '#contract/result.ts'
import { digestOf } from '#main/documents/digest.ts'
import { documentHandlers } from '#main/documents/handlers.ts'
import { SeenFiles } from '#main/documents/seen-files.ts'
import { newFolder } from './fixtures/process.ts'

const TEXT = 'Huurovereenkomst, concept 3'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Papers in a folder, and a user who has answers to the dialogs ready; nothing left is the same as closing it. */
async function desk() {
  const home = await newFolder()
  const list = join(home, 'app', 'documents.json')
  const answers: string[] = []
  const asked: string[] = []
  const open = () =>
    documentHandlers({
      seen: new SeenFiles(list),
      home,
      choose: (reason) => {
        asked.push(reason)
        return Promise.resolve(answers.shift() ?? null)
      },
    })
  const paper = (name: string, text = TEXT) => {
    const path = join(home, name)
    writeFileSync(path, text)
    return path
  }
  return { home, list, answers, asked, open, handlers: open(), paper }
}

async function codeOf(pending: unknown): Promise<string> {
  try {
    await pending
    return 'no failure'
  } catch (error) {
    return toFailure(error).code
  }
}

describe('choosing a file', () => {
  test('gives its name, folder, size and hash, as the contract says, and no path', async () => {
    const { handlers, answers, paper, home } = await desk()
    answers.push(paper('huur.pdf'))
    const answer = await handlers['document.choose']({})
    expect(documentProcedures['document.choose'].output.parse(answer)).toEqual({
      chosen: { name: 'huur.pdf', folder: '~', size: TEXT.length, sha256: sha256(TEXT) },
    })
    expect(JSON.stringify(answer)).not.toContain(home)
  })

  test('closing the dialog chooses nothing', async () => {
    const { handlers, list } = await desk()
    expect(await handlers['document.choose']({})).toEqual({ chosen: null })
    expect(existsSync(list)).toBe(false)
  })

  test('an empty file has the hash of nothing', async () => {
    const { handlers, answers, paper } = await desk()
    answers.push(paper('leeg.txt', ''))
    expect((await handlers['document.choose']({})).chosen).toMatchObject({ size: 0, sha256: sha256('') })
  })

  test('a file of more than one piece is read to its end', async () => {
    const { paper } = await desk()
    const text = 'abcdefgh'.repeat(40_000)
    expect(await digestOf(paper('groot.bin', text))).toEqual({ size: text.length, sha256: sha256(text) })
  })

  test('one that vanished before it was read fails as missing', async () => {
    const { handlers, answers, home } = await desk()
    answers.push(join(home, 'weg.pdf'))
    expect(await codeOf(handlers['document.choose']({}))).toBe('document.missing')
  })

  test('a folder fails as unreadable, and is not remembered', async () => {
    const { handlers, answers, home, list } = await desk()
    mkdirSync(join(home, 'map'))
    answers.push(join(home, 'map'))
    expect(await codeOf(handlers['document.choose']({}))).toBe('document.unreadable')
    expect(existsSync(list)).toBe(false)
  })

  test.skipIf(process.getuid?.() === 0)('one that may not be read fails as unreadable', async () => {
    const { handlers, answers, paper } = await desk()
    const path = paper('dicht.pdf')
    chmodSync(path, 0o000)
    answers.push(path)
    expect(await codeOf(handlers['document.choose']({}))).toBe('document.unreadable')
  })
})

describe('looking whether a file is still the same', () => {
  async function chosen() {
    const all = await desk()
    const path = all.paper('huur.pdf')
    all.answers.push(path)
    await all.handlers['document.choose']({})
    const check = async (handlers = all.handlers) =>
      (await handlers['document.check']({ sha256: sha256(TEXT), place: null })).checked
    return { ...all, path, check }
  }

  test('it is', async () => {
    const { check, asked } = await chosen()
    expect(await check()).toEqual({ outcome: 'same', name: 'huur.pdf', folder: '~' })
    expect(asked).toEqual(['document'])
  })

  test('it was changed', async () => {
    const { check, paper } = await chosen()
    paper('huur.pdf', 'Huurovereenkomst, concept 4')
    expect((await check())?.outcome).toBe('changed')
  })

  test('it has gone', async () => {
    const { check, path } = await chosen()
    rmSync(path)
    expect(await check()).toEqual({ outcome: 'missing', name: 'huur.pdf', folder: '~' })
  })

  test('it cannot be read any more: that is a failure and no verdict', async () => {
    const { check, path } = await chosen()
    rmSync(path)
    mkdirSync(path)
    expect(await codeOf(check())).toBe('document.unreadable')
  })

  test('also after the app was started again', async () => {
    const { check, open } = await chosen()
    expect((await check(open()))?.outcome).toBe('same')
  })

  test('a copy elsewhere counts when the one chosen last has gone', async () => {
    const { handlers, answers, paper, check } = await chosen()
    const copy = paper('kopie.pdf')
    answers.push(copy)
    await handlers['document.choose']({})
    rmSync(copy)
    expect(await check()).toMatchObject({ outcome: 'same', name: 'huur.pdf' })
  })

  test('of two copies the one at the place that was recorded is looked at', async () => {
    const { handlers, answers, paper, home, path } = await chosen()
    mkdirSync(join(home, 'map'))
    answers.push(paper(join('map', 'huur.pdf')))
    await handlers['document.choose']({})
    writeFileSync(path, 'iets anders')
    const outcome = async (place: string) =>
      (await handlers['document.check']({ sha256: sha256(TEXT), place })).checked?.outcome
    expect(await outcome('~')).toBe('changed')
    expect(await outcome('~/map')).toBe('same')
  })

  test('on a computer that never saw it the user points at it, and need not do so twice', async () => {
    const { handlers, answers, asked, paper } = await desk()
    const check = () => handlers['document.check']({ sha256: sha256(TEXT), place: null })
    answers.push(paper('huur.pdf'))
    expect((await check()).checked?.outcome).toBe('same')
    expect((await check()).checked?.outcome).toBe('same')
    expect(asked).toEqual(['documentAgain'])
  })

  test('closing that dialog gives no verdict', async () => {
    const { handlers } = await desk()
    expect(await handlers['document.check']({ sha256: sha256(TEXT), place: null })).toEqual({ checked: null })
  })

  test('pointing at another file says that it differs, and does not take it for this one', async () => {
    const { handlers, answers, asked, paper } = await desk()
    const check = () => handlers['document.check']({ sha256: sha256(TEXT), place: null })
    answers.push(paper('anders.pdf', 'iets anders'))
    expect((await check()).checked?.outcome).toBe('changed')
    await check()
    expect(asked).toEqual(['documentAgain', 'documentAgain'])
  })
})

describe('the list of chosen files', () => {
  test('a file that cannot be understood counts as none', async () => {
    const { list, home } = await desk()
    mkdirSync(join(home, 'app'))
    writeFileSync(list, '{')
    expect(new SeenFiles(list).pathsOf(sha256(TEXT))).toEqual([])
  })

  test('that it cannot be written does not stop choosing', async () => {
    const { home, answers, paper } = await desk()
    writeFileSync(join(home, 'app'), 'no folder')
    const path = paper('huur.pdf')
    answers.push(path)
    const seen = new SeenFiles(join(home, 'app', 'documents.json'))
    seen.remember(path, sha256(TEXT))
    expect(seen.pathsOf(sha256(TEXT))).toEqual([path])
  })

  test('holds one entry for a file that is chosen twice', async () => {
    const { handlers, answers, paper, list } = await desk()
    const path = paper('huur.pdf')
    answers.push(path, path)
    await handlers['document.choose']({})
    await handlers['document.choose']({})
    expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual({ files: [{ sha256: sha256(TEXT), path }] })
  })
})

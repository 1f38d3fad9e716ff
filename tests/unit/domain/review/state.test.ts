import { describe, expect, it } from 'vitest'
import type { Entry, What } from '#domain/review/entry.ts'
import { entrySchema } from '#domain/review/entry.ts'
import { foldEntries } from '#domain/review/state.ts'
import { author, comment, entry, forged, isGenuine } from './people.ts'

const [ann, bram, anna] = [author('A'), author('B'), author('T', 'trainee')]

function fold(...entries: readonly Entry[]) {
  return foldEntries(
    entries.map((one) => ({ entry: one, isGenuine: isGenuine(one) })),
    [anna.key],
  )
}

const verdict = (given: 'agreed' | 'blocked'): What => ({
  kind: 'verdict',
  page: 'route',
  verdict: given,
  words: '',
  pageHash: 'a'.repeat(64),
})

const remark = entry(comment('Waarom?'), bram)

describe('threads', () => {
  it('hold the answers to a remark, also to an answer, in time', () => {
    const answer = entry({ kind: 'reply', to: remark.id, text: 'Daarom.' }, anna, 1)
    const second = entry({ kind: 'reply', to: answer.id, text: 'Goed.' }, bram, 2)
    expect(fold(second, answer, remark).threads[0]?.replies.map(({ entry: { id } }) => id)).toEqual([
      answer.id,
      second.id,
    ])
  })

  it('keep answers to what is not here apart', () => {
    expect(fold(entry({ kind: 'reply', to: remark.id, text: 'Daarom.' }, anna)).looseReplies).toHaveLength(1)
  })

  it.each([
    ['resolved', ['resolve'], true],
    ['reopened', ['resolve', 'reopen'], false],
    ['resolved again', ['resolve', 'reopen', 'resolve'], true],
  ] as const)('are %s by the last word', (_, kinds, isResolved) => {
    const settled = kinds.map((kind, index) => entry({ kind, entry: remark.id }, anna, index + 1))
    expect(fold(remark, ...settled).threads[0]?.isResolved).toBe(isResolved)
  })

  it('are withdrawn by their author', () => {
    expect(fold(remark, entry({ kind: 'withdraw', entry: remark.id }, bram, 1)).threads[0]?.isWithdrawn).toBe(
      true,
    )
  })

  it('are not withdrawn by somebody else', () => {
    expect(fold(remark, entry({ kind: 'withdraw', entry: remark.id }, ann, 1)).threads[0]?.isWithdrawn).toBe(
      false,
    )
  })

  it('are not settled by an entry nobody signed', () => {
    const settled = {
      ...entry({ kind: 'resolve', entry: remark.id }, bram, 1),
      signature: forged(remark, '').signature,
    }
    expect(fold(remark, settled).threads[0]?.isResolved).toBe(false)
  })

  it('keep script as the text it is', () => {
    const text = '<script>alert(1)</script>'
    const said = entrySchema.parse(JSON.parse(JSON.stringify(entry(comment(text), bram))))
    expect(fold(said).threads[0]?.comment.entry.what.text).toBe(text)
  })
})

describe('who said it', () => {
  it('is verified with a good signature', () => {
    expect(fold(remark).threads[0]?.comment.isVerified).toBe(true)
  })

  it('is unverified with a bad one', () => {
    expect(fold(forged(remark, 'Anders.')).threads[0]?.comment.isVerified).toBe(false)
  })

  it.each([
    ['a mentor who says to be the trainee', { ...bram, role: 'trainee' as const }],
    ['a trainee who says to be a mentor', { ...anna, role: 'mentor' as const }],
  ])('is unverified for %s', (_, by) => {
    expect(fold(entry(comment('Ja.'), by)).threads[0]?.comment.isVerified).toBe(false)
  })

  it('is marked when two keys use one name', () => {
    const twin = { ...ann, name: ` ${bram.name.toUpperCase()}` }
    const { threads } = fold(remark, entry(comment('Ja.'), twin, 1))
    expect(threads.map(({ comment: { isSharedName } }) => isSharedName)).toEqual([true, true])
  })
})

describe('verdicts', () => {
  it('are the last of each mentor', () => {
    const said = fold(
      entry(verdict('blocked'), bram),
      entry(verdict('agreed'), bram, 1),
      entry(verdict('blocked'), ann),
    )
    expect(said.verdicts.map(({ entry: { what } }) => what.verdict).sort()).toEqual(['agreed', 'blocked'])
  })

  it('are not the trainee’s to give', () => {
    expect(fold(entry(verdict('agreed'), anna)).verdicts).toEqual([])
  })

  it('that are withdrawn make room for the one before', () => {
    const last = entry(verdict('agreed'), bram, 1)
    const said = fold(
      entry(verdict('blocked'), bram),
      last,
      entry({ kind: 'withdraw', entry: last.id }, bram, 2),
    )
    expect(said.verdicts.map(({ entry: { what } }) => what.verdict)).toEqual(['blocked'])
  })
})

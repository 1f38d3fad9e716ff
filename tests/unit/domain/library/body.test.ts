import { describe, expect, it } from 'vitest'
import { plainText, targetAt, targetsIn, wordCount, type Inline } from '#domain/library/body.ts'

const link: Inline = {
  kind: 'link',
  target: { kind: 'term', id: 'rho' },
  children: [{ kind: 'text', text: 'RHO' }],
}
const sentence: readonly Inline[] = [
  { kind: 'text', text: 'Bel de ' },
  { kind: 'strong', children: [link] },
  { kind: 'text', text: ' op tijd.' },
]

describe('targetAt', () => {
  it.each([
    ['article:vecozo', { kind: 'article', id: 'vecozo' }],
    ['page:dueDiligence', { kind: 'page', id: 'dueDiligence' }],
    ['term:wet-dba', { kind: 'term', id: 'wet-dba' }],
  ])('reads %s', (address, target) => {
    expect(targetAt(address)).toEqual(target)
  })

  it.each(['', 'vecozo', 'article:', 'article:a b', 'article:a/b', 'note:a', 'https://a', ' term:a'])(
    'refuses %j',
    (address) => {
      expect(targetAt(address)).toBeNull()
    },
  )
})

describe('a piece of text', () => {
  it('has its words without its marks', () => {
    expect(plainText(sentence)).toBe('Bel de RHO op tijd.')
  })

  it('has its links, also inside bold', () => {
    expect(targetsIn(sentence)).toEqual([{ kind: 'term', id: 'rho' }])
  })
})

describe('wordCount', () => {
  it('counts below the title, in lists too', () => {
    const blocks = [
      { kind: 'heading', children: [{ kind: 'text', text: 'Een kop' }] },
      { kind: 'paragraph', children: sentence },
      { kind: 'list', items: [sentence, [{ kind: 'text', text: '  ' }]] },
    ] as const
    expect(wordCount({ title: 'Een titel van zes of zeven woorden', blocks })).toBe(12)
  })
})

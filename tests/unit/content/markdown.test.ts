import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle } from '#content/markdown.ts'

const LIBRARY = 'resources/content/library'
const text = (words: string) => [{ kind: 'text', text: words }]

describe('readArticle', () => {
  it('reads the title, headings, paragraphs and lists', () => {
    expect(readArticle('# Titel\n\nEen zin\nover twee regels.\n\n## Kop\n\n- een\n- twee\n')).toEqual({
      title: 'Titel',
      blocks: [
        { kind: 'paragraph', children: text('Een zin over twee regels.') },
        { kind: 'heading', children: text('Kop') },
        { kind: 'list', items: [text('een'), text('twee')] },
      ],
    })
  })

  it.each([
    ['article:vecozo', { kind: 'article', id: 'vecozo' }],
    ['page:dueDiligence', { kind: 'page', id: 'dueDiligence' }],
    ['term:wet-dba', { kind: 'term', id: 'wet-dba' }],
  ])('reads a link to %s, also inside bold', (address, target) => {
    expect(readArticle(`# T\n\n**[x](${address})**\n`).blocks).toEqual([
      {
        kind: 'paragraph',
        children: [{ kind: 'strong', children: [{ kind: 'link', target, children: text('x') }] }],
      },
    ])
  })

  it.each([
    ['', 'does not begin with a title'],
    ['Zonder titel', 'does not begin with a title'],
    ['## Te klein', 'does not begin with a title'],
    ['# T\n\n### Te diep', 'line 3 holds a heading of level 3'],
    ['# T\n\n<script>x</script>', 'line 3 holds html'],
    ['# T\n\nEen <b>woord</b>', 'line 3 holds html'],
    ['# T\n\n1. een', 'line 3 holds list'],
    ['# T\n\n- een\n  - genest', 'line 4 holds list'],
    ['# T\n\n- een\n\n  twee', 'line 5 holds paragraph'],
    ['# T\n\n> citaat', 'line 3 holds blockquote'],
    ['# T\n\n*schuin*', 'line 3 holds emphasis'],
    ['# T\n\n![plaat](a.png)', 'line 3 holds image'],
    ['# T\n\n[x](https://example.org)', 'line 3 links to https://example.org'],
    ['# T\n\n[x](javascript:alert(1))', 'line 3 links to javascript:alert(1)'],
    ['# T\n\n[x](article:../y)', 'line 3 links to article:../y'],
    ['# T\n\n[x](#/plan)', 'line 3 links to #/plan'],
  ])('refuses %j', (markdown, problem) => {
    expect(() => readArticle(markdown)).toThrow(problem)
  })

  it.each(['nl', 'en'])('reads every article in %s', (language) => {
    for (const id of readdirSync(LIBRARY)) {
      const markdown = readFileSync(`${LIBRARY}/${id}/${language}.md`, 'utf8')
      expect(readArticle(markdown).title).toBe(/^# (.+)$/m.exec(markdown)?.[1])
    }
  })
})

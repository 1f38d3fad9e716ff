import { expect, test } from 'vitest'
import { answersIn, readable, searchedPlan, searchedWorkbook } from './support/search.ts'

test.each([
  ['huisvesting', 'article theme-housing-guide'],
  ['goodwill', 'article theme-goodwill'],
  ['ion', 'article theme-ion'],
  ['wtza', 'article wtza-notification'],
  ['waarnemers', 'article theme-locums-false-self-employment'],
  ['zorgverzekeraars', 'article theme-insurer-contracting'],
  ['norminkomen', 'article theme-norm-income'],
  ['loondienst of praktijkhouder', 'article theme-work-forms'],
  ['VGZ goodwill', 'article theme-goodwill'],
  ['patientenstop', 'term patientenstop'],
  ['poh ggz', 'term poh-ggz'],
  ['bezwaartermijn', 'calendar objection-period'],
  ['kinderopvang', 'figure premie-kinderopvang-2026'],
  ['twente', 'region twente'],
  ['opslagwijk', 'answer practice.patientsInOpslagwijk'],
  ['2.610', 'answer practice.patientsUnder65'],
])('the first hit for "%s" is %s', (query, expected) => {
  const { hits } = searchedPlan().find(query)
  expect(readable(hits[0]).name).toBe(expected)
})

test('the answer about the lease comes before the articles about it', () => {
  const { hits } = searchedPlan().find('huurcontract')
  expect(hits.slice(0, 2).map((hit) => readable(hit).title)).toEqual([
    'Duur van het huurcontract',
    'Een huurcontract waar je tien jaar mee kunt leven',
  ])
})

test.each(['huisvestingsproblematiek', 'praktijkhuisvesting', 'noodhuisvesting'])(
  '"huisvesting" is found inside %s',
  (compound) => {
    const plan = searchedPlan()
    const place = plan.addPlace({ name: 'Overkant', note: `Bellen over de ${compound}.` })
    const found = plan.find('huisvesting')
    expect(answersIn(found)).toEqual([`${place}.note`])
    const hit = found.hits.find(({ kind }) => kind === 'answer')
    expect(readable(hit).marked).toEqual(['huisvesting'])
  },
)

test.each([
  ['cooperatie', 'Coöperatie'],
  ['coöperatie', 'Cooperatie'],
  ['COÖPERATIE', 'coöperatie'],
  ['co\u006f\u0308peratie', 'coöperatie'],
  ['geinitieerd', 'geïnitieerd'],
  ['operatiegebouw', 'coo\u0308peratiegebouw'],
])('accents and capitals make no difference: %s finds %s', (query, word) => {
  const plan = searchedPlan()
  const place = plan.addPlace({ name: 'Overkant', note: `Vragen aan Zwaluw-${word} van de buren.` })
  expect(answersIn(plan.find(`zwaluw ${query}`))).toEqual([`${place}.note`])
})

test('an own note is found by its words, with the place it is about', () => {
  const plan = searchedPlan()
  const [hit] = plan.find('verhuurder voortzetten').hits
  expect(hit?.context).toBe('Huisvesting · Huidig pand, Kerkstraat')
  expect(hit?.to).toBe('/housing')
  expect(readable(hit).marked).toEqual(['verhuurder', 'voortzetten'])
})

test('a choice is found by its words and not by its code', () => {
  const plan = searchedPlan()
  expect(answersIn(plan.find('huren'))).toHaveLength(2)
  expect(answersIn(plan.find('duo'))).toEqual(['practice.form'])
  expect(answersIn(plan.find('notYet'))).toEqual([])
})

test('an amount is found as it is read', () => {
  const [hit] = searchedPlan().find('178,50').hits
  expect(readable(hit).snippet).toBe('€\u00a0178,50 per m² per jaar')
})

test('the answers about a place are found by its name', () => {
  const found = searchedPlan().find('kerkstraat oppervlak')
  expect(readable(found.hits[0]).snippet).toBe('195\u00a0m²')
})

test('an own note is shown among hundreds of hits', () => {
  const plan = searchedPlan()
  const place = plan.addPlace({ name: 'Overkant', note: 'Praktijk van dokter Kuipers, alleen op dinsdag.' })
  const { hits, counts } = plan.find('praktijk')
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200)
  expect(hits).toHaveLength(30)
  expect(hits.map(({ id }) => id)).toContain(`${place}.note`)
})

test('thirty own notes do not keep the library out', () => {
  const plan = searchedPlan()
  for (let count = 0; count < 28; count += 1) plan.addPlace({ name: `Plek ${count}`, note: 'Goodwill?' })
  const { hits } = plan.find('goodwill')
  expect(new Set(hits.map(({ kind }) => kind))).toContain('figure')
  expect(hits.filter(({ kind }) => kind === 'article').length).toBeGreaterThanOrEqual(3)
})

test('hits of one kind stand together', () => {
  const kinds = searchedPlan()
    .find('huur')
    .hits.map(({ kind }) => kind)
  const changes = kinds.filter((kind, index) => kind !== kinds[index - 1])
  expect(changes).toEqual([...new Set(kinds)])
})

test('only the language that is asked is searched', () => {
  const plan = searchedPlan()
  expect(plan.find('geheimhouding', { language: 'nl' }).counts.article).toBeGreaterThan(1)
  expect(plan.find('geheimhouding', { language: 'en' }).counts).toEqual({})
})

test('in English the answers are read in English', () => {
  const [hit] = searchedPlan().find('58,200', { language: 'en' }).hits
  expect(readable(hit).snippet).toBe('€58,200 per year')
})

test('every figure says its year and how sure it is', () => {
  const figures = searchedPlan()
    .find('tarief')
    .hits.filter(({ kind }) => kind === 'figure')
  expect(figures.length).toBeGreaterThan(2)
  for (const { context } of figures)
    expect(context).toMatch(
      / · (\d{4}|jaar onbekend) · (bij de bron|uit tweede|verouderd|schatting|onbekend)/,
    )
})

test('an article leads to its page, a term to its place in the list', () => {
  const { hits } = searchedPlan().find('goodwill')
  const addresses = hits.map(({ to }) => to)
  expect(addresses).toContain('/library/theme-goodwill')
  expect(addresses).toContain('/library/glossary/goodwill')
})

test('a snippet is a piece of the text and never markup', () => {
  const plan = searchedPlan()
  const note = `${'Vooraf. '.repeat(60)}Hier <b>moet</b> de zwaluw & co. ${'Achteraf. '.repeat(60)}`
  plan.addPlace({ name: 'Overkant', note })
  const { snippet, marked } = readable(plan.find('zwaluw').hits[0])
  expect(snippet).toMatch(/^….*<b>moet<\/b> de zwaluw & co\..*…$/)
  expect(snippet.length).toBeLessThan(200)
  expect(marked).toEqual(['zwaluw'])
})

test('an empty query finds nothing', () => {
  expect(searchedWorkbook().find('  ')).toEqual({ hits: [], counts: {} })
})

test('what is not there is not found', () => {
  expect(searchedWorkbook().find('xylofoonbouwer')).toEqual({ hits: [], counts: {} })
})

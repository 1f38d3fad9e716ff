import { describe, expect, it } from 'vitest'
import { parseInput, type Expected } from '#domain/field/parse.ts'
import { definitionAt } from '../support/definitions.ts'

const title = definitionAt('route.title').meta
const startDate = definitionAt('route.startDate').meta
const availableFrom = definitionAt('housing.options.x.availableFrom').meta
const patients = definitionAt('practice.patientsUnder65').meta
const rent = definitionAt('housing.options.x.rentPerM2PerYear').meta
const tenure = definitionAt('housing.options.x.tenure').meta
const finished = definitionAt('route.finished').meta

const accepted = (value: unknown) => ({ ok: true, value })
const refused = (expected: Expected) => ({ ok: false, expected })

describe('parseInput of nothing', () => {
  it.each(['', ' ', '\u00a0', '\n\t'])('takes %j for unknown', (typed) => {
    expect(parseInput(patients, typed, 'nl')).toEqual(accepted(null))
  })
})

describe('parseInput of text', () => {
  it.each(['Praktijk De Linde', '🏥👩🏽‍⚕️', 'عيادة', '\u202eomgekeerd', "'; drop table", '__proto__'])(
    'keeps %j as it is',
    (typed) => {
      expect(parseInput(title, typed, 'nl')).toEqual(accepted(typed))
    },
  )

  it('drops the space around it', () => {
    expect(parseInput(title, '  De Linde ', 'nl')).toEqual(accepted('De Linde'))
  })

  it('takes as many characters as fit', () => {
    expect(parseInput(title, 'a'.repeat(80), 'nl')).toEqual(accepted('a'.repeat(80)))
  })

  it.each([81, 10_000])('refuses %d characters where 80 fit', (length) => {
    expect(parseInput(title, 'a'.repeat(length), 'nl')).toEqual(refused('length'))
  })
})

describe('parseInput of a number', () => {
  it('reads the notation of the language', () => {
    expect(parseInput(rent, '€ 1.250,50', 'nl')).toEqual(accepted(1250.5))
  })

  it('says a whole number was expected', () => {
    expect(parseInput(patients, '2.095,5', 'nl')).toEqual(refused('wholeNumber'))
  })

  it('says a number was expected', () => {
    expect(parseInput(rent, 'twee ton', 'nl')).toEqual(refused('number'))
  })

  it.each(['0', '50.000'])('takes %s, which is on a bound', (typed) => {
    expect(parseInput(patients, typed, 'nl')).toMatchObject({ ok: true })
  })

  it.each(['-1', '50.001', '9'.repeat(10_000)])('refuses a number beyond its bounds (%#)', (typed) => {
    expect(parseInput(patients, typed, 'nl')).toEqual(refused('bounds'))
  })
})

describe('parseInput of a day', () => {
  it.each([
    '2027-03-01',
    '2027-3-1',
    '1-3-2027',
    '01/03/2027',
    '1.3.2027',
    '1 3 2027',
    '1 maart 2027',
    '1 mrt 2027',
    '1 mrt. 2027',
    '1 March 2027',
    '1 mar 2027',
    '1  maart  2027',
    '1\u00a0maart\u00a02027',
    ' 1 maart 2027 ',
  ])('reads %j', (typed) => {
    expect(parseInput(startDate, typed, 'nl')).toEqual(accepted('2027-03-01'))
  })

  it('puts the day first, in English too', () => {
    expect(parseInput(startDate, '7/1/2027', 'en')).toEqual(accepted('2027-01-07'))
  })

  it.each([
    '29-2-2027',
    '31 april 2027',
    '2027-02-30',
    '0-1-2027',
    '7/31/2027',
    '1 ma 2027',
    '1 foo 2027',
    '1-7-27',
    '2027',
    'morgen',
    '١-٧-٢٠٢٧',
    '1-7-2027x',
    '1'.repeat(10_000),
  ])('refuses %j', (typed) => {
    expect(parseInput(startDate, typed, 'nl')).toEqual(refused('date'))
  })

  it.each(['31-12-2023', '1-1-2046'])('refuses %s, beyond its bounds', (typed) => {
    expect(parseInput(startDate, typed, 'nl')).toEqual(refused('bounds'))
  })

  it.each(['1-1-2024', '31-12-2045'])('takes %s, which is on a bound', (typed) => {
    expect(parseInput(startDate, typed, 'nl')).toMatchObject({ ok: true })
  })
})

describe('parseInput of a month', () => {
  it.each(['2027-03', '3-2027', '03/2027', 'maart 2027', 'mrt 2027', 'March 2027', 'maart\u00a02027'])(
    'reads %j',
    (typed) => {
      expect(parseInput(availableFrom, typed, 'nl')).toEqual(accepted('2027-03'))
    },
  )

  it.each(['13-2027', '0-2027', '1-3-2027', 'ma 2027', 'lente 2027', '2027'])('refuses %j', (typed) => {
    expect(parseInput(availableFrom, typed, 'nl')).toEqual(refused('month'))
  })

  it('refuses a month beyond its bounds', () => {
    expect(parseInput(availableFrom, '12-2023', 'nl')).toEqual(refused('bounds'))
  })
})

describe('parseInput of a choice', () => {
  it('takes one of the choices', () => {
    expect(parseInput(tenure, 'hoed', 'nl')).toEqual(accepted('hoed'))
  })

  it.each(['Hoed', 'lease', 'constructor'])('refuses %j', (typed) => {
    expect(parseInput(tenure, typed, 'nl')).toEqual(refused('choice'))
  })
})

describe('parseInput of a statement', () => {
  it.each([
    ['true', true],
    ['false', false],
  ])('reads %s', (typed, value) => {
    expect(parseInput(finished, typed, 'nl')).toEqual(accepted(value))
  })

  it('does not take something else for no', () => {
    expect(parseInput(finished, 'ja', 'nl')).toEqual(refused('choice'))
  })
})

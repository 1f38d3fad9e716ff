import { describe, expect, it } from 'vitest'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { normPracticeFte, totalPatients } from '#domain/practice/size.ts'
import { packWithout, realPack } from '../support/pack.ts'
import { practiceOf } from '../support/practices.ts'

const BANDS = ['patientsUnder65', 'patients65To75', 'patients75To85', 'patientsFrom85'] as const

/** 3,672 patients over the four age bands. */
const practice = {
  ...practiceOf(2_800),
  patients65To75: 480,
  patients75To85: 300,
  patientsFrom85: 92,
}

describe('totalPatients', () => {
  it('is the sum of the age bands', () => {
    expect(totalPatients(practice).value).toBe(3_672)
  })

  it('counts a band of 0', () => {
    expect(totalPatients({ ...practice, patientsFrom85: 0 }).value).toBe(3_580)
  })

  it.each(BANDS)('is unknown while %s is', (band) => {
    expect(totalPatients({ ...practice, [band]: null }).value).toBeNull()
  })

  it('says which band it waits for', () => {
    expect(unknownFields(totalPatients({ ...practice, patients75To85: null }))).toEqual([
      'practice.patients75To85',
    ])
  })

  it('does not count patients of an opslagwijk twice', () => {
    expect(totalPatients({ ...practice, patientsInOpslagwijk: 500 }).value).toBe(3_672)
  })
})

describe('normPracticeFte', () => {
  it('is 1.7527… fte for 3,672 patients', () => {
    expect(normPracticeFte(practice, realPack).value).toBeCloseTo(1.752_744_6, 7)
  })

  it('is exactly 1 for the norm practice', () => {
    expect(normPracticeFte(practiceOf(2_095), realPack).value).toBe(1)
  })

  it('is unknown when the norm is', () => {
    expect(normPracticeFte(practice, packWithout('normpraktijk-2018-2024')).value).toBeNull()
  })

  it('is unknown while the patients are', () => {
    expect(normPracticeFte({ ...practice, patientsUnder65: null }, realPack).value).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { numberIn } from '#domain/finance/model/rates.ts'
import type { Line } from '#domain/finance/projection/lines.ts'
import { project } from '#domain/finance/projection/project.ts'
import { operatingCash, revenue } from '#domain/finance/projection/ratios.ts'
import { financeYears } from '#domain/finance/projection/calendar.ts'
import { sumOfLines } from '#domain/finance/projection/years.ts'
import type { Role } from '#domain/staffing/roles.ts'
import { employedGp, locum, member, staffing } from '../staffing/examples.ts'
import { finance } from '../support/finance.ts'
import { realPack } from '../support/pack.ts'
import { rentedOption } from '../support/practices.ts'
import { modelOf, practicePlan } from './support/plans.ts'

// The average practice of 2022 (NZa tables 33 to 38, through huisartsincijfers.nl), at the tariffs and tariff costs of 2026.
// The differences are explained in docs/finance-model.md.

const figure = (id: string) => numberIn(realPack, id)
const PATIENTS = figure('patienten-per-praktijk-2022')
const REVENUE = (figure('kosten-p1000-totaal-2026') * PATIENTS) / 1_000

/**
 * How many are in each band is no figure. This is the mix in which the supplements for age are to the base fee as
 * 'omzetaandeel-opslagen' is to 'omzetaandeel-inschrijving': 0.107 to 0.311.
 */
const MIX = [0.76, 0.13, 0.08, 0.03] as const
const ALL_UNDER_65 = [1, 0, 0, 0] as const
type Mix = readonly [number, number, number, number]

const ofRevenue = (...shares: string[]) =>
  shares.reduce((sum, share) => sum + figure(`omzetaandeel-${share}-2022`), 0) * REVENUE

function averagePractice(mix: Mix) {
  const plan = practicePlan(2027, [
    Math.round(mix[0] * PATIENTS),
    Math.round(mix[1] * PATIENTS),
    Math.round(mix[2] * PATIENTS),
    Math.round(mix[3] * PATIENTS),
  ])
  const costs = ['personeel', 'huisvesting', 'overig'] as const
  const rest = ofRevenue('elv-intensief', 'overig-s1', 'passanten', 'buiten-segmenten', 'mi')
  const answers = finance({
    segment2PerYear: ofRevenue('zorggroep-s2'),
    segment3PerYear: ofRevenue('s3'),
    otherIncome: [{ id: 'income001', what: 'Overig', amountPerYear: rest }],
    otherCosts: costs.map((part) => ({
      id: `costs-${part}`,
      what: part,
      amountPerYear: figure(`kosten-p1000-${part}-2026`),
      basis: 'perThousandPatients',
      source: null,
    })),
  })
  const projection = project(modelOf({ ...plan, finance: answers }))
  const [year] = financeYears(projection)
  if (!year) throw new RangeError('no first year')
  return {
    revenue: revenue(projection, year),
    left: operatingCash(projection, year),
    share: (...lines: Line[]) => sumOfLines(projection, lines, year) / revenue(projection, year),
  }
}

describe('the revenue of the average practice', () => {
  it('is within 2 % of what the tariffs of 2026 hold, with the published weight of the supplements', () => {
    expect(Math.abs(averagePractice(MIX).revenue / REVENUE - 1)).toBeLessThan(0.02)
  })

  it('is 6 % too low when all patients are counted as under 65', () => {
    expect(averagePractice(ALL_UNDER_65).revenue / REVENUE).toBeCloseTo(0.94, 2)
  })

  it.each([
    { line: 'capitation', shares: ['inschrijving', 'opslagen'], points: 1.5 },
    { line: 'consults', shares: ['consulten'], points: 1.5 },
    { line: 'segment2', shares: ['zorggroep-s2'], points: 1 },
    { line: 'segment3', shares: ['s3'], points: 1 },
  ] as const)('has a share of $line within $points points of 2022', ({ line, shares, points }) => {
    const published = shares.reduce((sum, share) => sum + figure(`omzetaandeel-${share}-2022`), 0)
    expect(Math.abs(averagePractice(MIX).share(line) - published)).toBeLessThan(points / 100)
  })

  it('leaves within 5 % of what the tariffs hold for the owner and the return on equity', () => {
    const perThousand = figure('kosten-p1000-nac-2026') + figure('kosten-p1000-vgrev-2026')
    const published = (perThousand * PATIENTS) / 1_000
    expect(Math.abs(averagePractice(MIX).left / published - 1)).toBeLessThan(0.05)
  })
})

describe('the costs of the average practice', () => {
  /** The lowest wage the cao allows: wages of scale 4 and 5 are in no source. */
  const lowest =
    (figure('cao-huisartsenzorg-minimumuurloon') * figure('cao-huisartsenzorg-voltijd') * 52) / 12
  const scale7 = figure('schaal7-start-ca2022')
  const fte = (role: string) => figure(`fte-${role}-per-praktijk-2022`)

  it('for staff and locums are within 5 % of € 88.0 per patient in 2022', () => {
    const people = (role: Role, size: number, monthlyWageFullTime: number) =>
      Array.from({ length: Math.ceil(size) }, (_, index) =>
        member({
          id: `${role}-${index}`,
          role,
          hoursPerWeek: (38 * size) / Math.ceil(size),
          monthlyWageFullTime,
        }),
      )
    const assistants = fte('doktersassistent') + fte('overige-assistenten') + fte('overig-personeel')
    const team = staffing({
      staff: [
        ...people('doctorsAssistant', assistants, lowest),
        ...people('pohSomatic', fte('poh-somatiek') + fte('overige-poh'), scale7),
        ...people('pohMentalHealth', fte('poh-ggz'), figure('schaal8-start-ca2022')),
        ...people('practiceManager', fte('praktijkmanager'), scale7),
        employedGp({
          id: 'staff-hidha',
          hoursPerWeek: 40 * fte('hidha'),
          monthlyWageFullTime: figure('hidha-maximumsalaris-2022'),
        }),
      ],
      locums: [
        locum({
          // 1,656 hours a year is one fte of an owner, the unit the NZa counts locums in: 36 hours in 46 weeks.
          hoursPerWeek: 36 * (fte('vaste-waarnemer') + fte('incidenteel-waarnemer')),
          weeksPerYear: 46,
          ratePerHour: figure('waarneemtarief-dag-gem-2021'),
          startMonth: null,
        }),
      ],
      pensionEmployerSharePercent: 50,
      gpPensionEmployerSharePercent: 50,
      sicknessReservePercent: figure('ziekteverzuim-huisartsenzorg-2024'),
    })
    const projection = project(modelOf({ ...practicePlan(2027, [PATIENTS, 0, 0, 0]), staffing: team }))
    const [year] = financeYears(projection)
    const cost = year ? sumOfLines(projection, ['staff', 'locums'], year) : NaN
    expect(Math.abs(cost / (figure('praktijkkosten-p1000-personeel-2022') * PATIENTS) - 1)).toBeLessThan(0.05)
  })

  it('for bare rent are a fifth to a quarter below € 16.0 per patient, which holds more than rent', () => {
    const areaM2 = (figure('m2-per-fte-lhv') * PATIENTS) / figure('normpraktijk-2018-2024')
    const option = rentedOption({ areaM2, rentPerM2PerYear: figure('huur-m2-2023') })
    const plan = practicePlan(2027, [PATIENTS, 0, 0, 0])
    const housing = { ...plan.housing, options: [option], chosenOptionId: option.id }
    const cost = modelOf({ ...plan, housing }).housingPerYear
    const published = figure('praktijkkosten-p1000-huisvesting-2022') * PATIENTS
    expect(cost / published).toBeGreaterThan(0.75)
    expect(cost / published).toBeLessThan(0.8)
  })
})

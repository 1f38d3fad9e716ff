import { HORIZON } from '../../model/model.ts'
import type { BookTexts } from '../book.ts'
import { working, YEAR, type Refs, type Row } from '../table.ts'

/** What every other sheet counts with: which month of the ten years it is, the patients, the user's share and the price levels. */
export function monthRows({ words }: BookTexts): Row[] {
  return [
    working(words, 'index', indexOf, 'whole'),
    working(
      words,
      'active',
      ({ cell }, at) => `IF(AND(${cell('index', at)}>=0,${cell('index', at)}<${HORIZON}),1,0)`,
      'whole',
    ),
    working(
      words,
      'calendarMonth',
      ({ cell }, at) => {
        const before = cell('calendarMonth', at - 1)
        return at === 0 ? '1' : `IF(${before}=${YEAR},1,${before}+1)`
      },
      'whole',
    ),
    {
      id: 'fullSize',
      label: words('sheet:workings.fullSize'),
      role: 'working',
      format: 'whole',
      constant: ({ inputs }) => `SUM(${inputs('patients.0', 'patients.3')})`,
    },
    {
      id: 'patients',
      label: words('lines:patients.label'),
      role: 'line',
      format: 'whole',
      formula: patientsIn,
    },
    working(
      words,
      'filled',
      ({ cell, constant }, at) =>
        `IF(${constant('fullSize')}=0,0,${cell('patients', at)}/${constant('fullSize')})`,
      'percent',
    ),
    working(words, 'share', shareIn, 'percent'),
    working(words, 'perQuarter', perQuarter),
    ...(['tariff', 'wage', 'housing', 'other'] as const).map((kind) =>
      working(
        words,
        `${kind}Factor`,
        ({ cell, input }, at) =>
          `${input(`years.${Math.floor(at / YEAR)}.${kind}Level`)}*${cell('share', at)}/${YEAR}`,
        'factor',
      ),
    ),
  ]
}

/** The month of the projection, 0 in the month the practice starts. */
function indexOf({ cell, input }: Refs, at: number): string {
  return at === 0 ? `1-${input('firstMonth')}` : `${cell('index', at - 1)}+1`
}

function patientsIn({ cell, constant, input, is }: Refs, at: number): string {
  const growing = `MIN(${input('growth.capacity')},${input('growth.atStart')}+${input('growth.perMonth')}*${cell('index', at)})`
  return `${cell('active', at)}*IF(${is('growth.isGrowing', 'yes')},${growing},${constant('fullSize')})`
}

/** The user's share, 0 outside the ten years: whatever is multiplied by it is 0 there as well. */
function shareIn({ cell, input }: Refs, at: number): string {
  const index = cell('index', at)
  const [start, full, months] = [input('share.start'), input('share.full'), input('share.growthMonths')]
  const growing = `${start}+(${full}-${start})*${index}/${months}`
  return `IF(${cell('active', at)}=0,0,IF(${index}>=${months},${full},${growing}))`
}

/** Capitation of all patients over a quarter, in euros, with the opslagwijk surcharge. */
function perQuarter({ input, inputs }: Refs, at: number): string {
  const year = `years.${Math.floor(at / YEAR)}`
  const bands = `SUMPRODUCT(${inputs('patients.0', 'patients.3')},${inputs(`${year}.capitation.0`, `${year}.capitation.3`)})`
  return `${bands}+${input('opslagwijkPatients')}*${input(`${year}.opslagwijk`)}`
}

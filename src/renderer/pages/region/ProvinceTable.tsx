import type { Provenance } from '#domain/reference/provenance.ts'
import type { Province } from '#domain/region/provinces.ts'
import { useTexts } from '../../app/useTexts.ts'
import type { ProvinceStop } from './stops.ts'
import styles from './Region.module.css'

const COLUMNS = ['province', 'figure', 'certainty'] as const

interface ProvinceTableProps {
  readonly stops: readonly ProvinceStop[]
  readonly chosen: string
  readonly onChoose: (province: Province) => void
}

/** Everything the map shows, as a table that chooses as well as the map does. */
export function ProvinceTable({ stops, chosen, onChoose }: ProvinceTableProps) {
  const { t } = useTexts()
  const certainty = (entry: Pick<Provenance, 'year' | 'certainty'>) =>
    `${entry.year ?? t('reference:noYear')}, ${t(`reference:certainty.${entry.certainty}`)}`
  return (
    <div className={`table-scroll ${styles['table']}`}>
      <table className={styles['provinces']}>
        <caption>{t('region:map.table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`region:map.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stops.map(({ province, name, stop, long }) => (
            <tr key={province} data-selected={province === chosen}>
              <td>
                <button
                  type="button"
                  className={styles['choose']}
                  aria-pressed={province === chosen}
                  onClick={() => onChoose(province)}
                >
                  {name}
                </button>
              </td>
              <td>{long}</td>
              <td>{stop.entry ? certainty(stop.entry) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

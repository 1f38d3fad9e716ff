import { useTexts } from '../app/useTexts.ts'
import styles from './Chart.module.css'

/** The numbers of a chart in words, a row for each stop. */
export interface TableOfValues {
  /** The heading of the first column and of each column of values. */
  readonly head: readonly string[]
  readonly rows: readonly { readonly name: string; readonly values: readonly string[] }[]
}

interface ChartTableProps {
  readonly title: string
  readonly table: TableOfValues
}

/** Every number of a chart, on demand. */
export function ChartTable({ title, table }: ChartTableProps) {
  const { t } = useTexts()
  const [first, ...columns] = table.head
  return (
    <details className={styles['table']}>
      <summary>
        {t('charts:asTable')}
        <span className="hidden-visually">: {title}</span>
      </summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={table.head[index + 1]} className="number">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

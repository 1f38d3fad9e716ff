import { useId } from 'react'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Schedule.module.css'

interface FilterChoiceProps<V extends string> {
  readonly label: string
  readonly value: V | null
  readonly options: readonly { readonly value: V; readonly name: string }[]
  readonly onChoose: (value: V | null) => void
}

/** One of a few things to narrow a list down to, or everything. */
export function FilterChoice<V extends string>({ label, value, options, onChoose }: FilterChoiceProps<V>) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) =>
          onChoose(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        <option value="">{t('schedule:filter.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}

import type { Outcome } from '#domain/outcome/outcome.ts'
import { OutcomeValue } from '../components/KeyFigures.tsx'
import { useTexts } from '../app/useTexts.ts'
import { Table } from './parts.tsx'

/** Computed figures with how each is computed. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t } = useTexts()
  return (
    <Table
      head={[t('print:figure'), t('print:value'), t('print:formula')]}
      words
      rows={outcomes.map((outcome) => ({
        id: outcome.id,
        name: t(`outcomes:${outcome.id}.label`),
        cells: [
          <b key="value">
            <OutcomeValue outcome={outcome} />
          </b>,
          t(`outcomes:${outcome.id}.formula`),
        ],
      }))}
    />
  )
}

import type { ReactNode } from 'react'
import { ranking, type Ranked } from '#domain/candidates/score.ts'
import { formatNumber } from '#domain/field/format.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import type { Item } from '#domain/plan/read.ts'
import { ChooseItem } from '../../components/list/ChooseItem.tsx'
import { ItemList } from '../../components/list/ItemList.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './Candidates.module.css'

/** The list of practices with the score and the place of each, and the button that makes one the plan's. */
export function Practices() {
  const { t, language } = useTexts()
  const { candidates } = usePlan()
  const ranked = ranking(candidates)
  const show = (cell: (entry: Ranked) => ReactNode) => (item: Item) => {
    const entry = ranked.find(({ practice }) => practice.id === item.id)
    return entry ? cell(entry) : null
  }
  const whole = (value: number | null) =>
    value === null ? '–' : formatNumber(value, language, { maximumFractionDigits: 0 })
  return (
    <ItemList
      path="candidates.practices"
      columns={[
        { field: 'kind' },
        { field: 'place' },
        {
          heading: 'candidates:columns.score',
          isNumber: true,
          cell: show(({ score }) => whole(score.value)),
        },
        { heading: 'candidates:columns.rank', isNumber: true, cell: show(({ rank }) => whole(rank)) },
      ]}
      remark={show(({ practice }) => (
        <>
          {practice.id === candidates.chosen ? <b>{t('candidates:chosen')} </b> : null}
          {practice.hardDemandsMet === 'no' ? t('candidates:demandsNotMet') : null}
        </>
      ))}
      actions={({ id }) => (
        <ChooseItem
          path="candidates.chosen"
          id={id}
          isChosen={candidates.chosen === id}
          words={{ choose: t('candidates:choose'), chosen: t('candidates:chosenLong') }}
        />
      )}
      detail={show((entry) => (
        <Score entry={entry} />
      ))}
    />
  )
}

function Score({ entry }: { readonly entry: Ranked }) {
  const { t } = useTexts()
  const { score } = entry
  const unknown = unknownFields(score)
  return (
    <div className={styles['detail']}>
      {score.value === null ? (
        <p className="small muted">
          {unknown.length === 0
            ? t('candidates:nothingWeighs')
            : t('outcomes:waitsFor', { labels: unknown.map((path) => pathLabel(path, t)).join(', ') })}
        </p>
      ) : (
        <OutcomeExplanation outcomes={[score]} />
      )}
    </div>
  )
}

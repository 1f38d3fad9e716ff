import type { ReactNode } from 'react'
import { ranking, type Ranked } from '#domain/candidates/score.ts'
import { formatNumber } from '#domain/field/format.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import type { Item } from '#domain/plan/read.ts'
import { ItemList } from '../../components/list/ItemList.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { pathLabel } from '../../app/labels.ts'
import { useSetField } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './Candidates.module.css'
import { Editing } from '../../components/Editing.tsx'

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
      actions={(item) => <Choose id={item.id} isChosen={candidates.chosen === item.id} />}
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

function Choose({ id, isChosen }: { readonly id: string; readonly isChosen: boolean }) {
  const { t } = useTexts()
  const save = useSetField()
  if (isChosen) {
    return (
      <span className="muted" tabIndex={-1} data-path="candidates.chosen">
        {t('candidates:chosenLong')}
      </span>
    )
  }
  return (
    <Editing>
      <button
        type="button"
        className="button"
        data-path="candidates.chosen"
        onClick={() => save.mutate({ path: 'candidates.chosen', value: id })}
      >
        {t('candidates:choose')}
      </button>
    </Editing>
  )
}

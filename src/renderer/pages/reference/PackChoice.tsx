import { formatDay } from '#domain/field/format.ts'
import { planOutcomes } from '#domain/outcome/plan-outcomes.ts'
import { figureChanges, outcomeChanges } from '#domain/reference/adoption.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import { OutcomeValue } from '../../components/KeyFigures.tsx'
import { Note } from '../../components/Note.tsx'
import { useSetField } from '../../app/queries.ts'
import { PACKS } from '../../app/reference.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Reference.module.css'

/** Which year's figures the plan counts with; a newer year shows first what it would change. */
export function PackChoice() {
  const { t, language } = useTexts()
  const { snapshot, pack, readOnly: isReadOnly } = useWorkbook()
  const newer = PACKS.find((other) => other.id > pack.id)
  const declined = newer?.id === snapshot.plan.reference.declinedPack
  return (
    <div className={styles['packs']}>
      <p>{t('reference:packInUse', { pack: pack.label[language], day: formatDay(pack.madeOn, language) })}</p>
      {newer && declined ? (
        <p className="muted">{t('reference:packDeclined', { pack: newer.label[language] })}</p>
      ) : null}
      {newer && !isReadOnly ? <NewerPack newer={newer} /> : null}
    </div>
  )
}

function NewerPack({ newer }: { readonly newer: ReferencePack }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const save = useSetField()
  const then = packOfPlan(newer, snapshot.plan.reference)
  const outcomes = outcomeChanges(planOutcomes(snapshot.plan, pack), planOutcomes(snapshot.plan, then))
  const label = newer.label[language]
  return (
    <Note
      tone="plain"
      title={t('reference:packNewer', { pack: label })}
      action={
        <>
          <button
            type="button"
            className="button primary"
            onClick={() => save.mutate({ path: 'reference.pack', value: newer.id })}
          >
            {t('reference:packAdopt', { pack: label })}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => save.mutate({ path: 'reference.declinedPack', value: newer.id })}
          >
            {t('reference:packDecline')}
          </button>
        </>
      }
    >
      <p>{t('reference:packChanges', { count: figureChanges(pack, then).length })}</p>
      {outcomes.length === 0 ? <p>{t('reference:packNoChange')}</p> : null}
      <ul>
        {outcomes.map(({ before, after }) => (
          <li key={before.id}>
            {t(`outcomes:${before.id}.label`)}: <OutcomeValue outcome={before} /> →{' '}
            <OutcomeValue outcome={after} />
          </li>
        ))}
      </ul>
    </Note>
  )
}

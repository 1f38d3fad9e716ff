import { uncertaintyOf } from '#domain/finance/simulation/simulate.ts'
import { useProjection } from '../../../app/useProjection.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Note } from '../../../components/Note.tsx'
import { Section } from '../../../components/Section.tsx'
import { MissingRevenueNote } from '../MissingRevenueNote.tsx'
import { LeftOutNote, Needed } from '../Result.tsx'
import { Correlations } from './Correlations.tsx'
import { Outcome } from './Outcome.tsx'
import { Ranges } from './Ranges.tsx'
import { useSimulation, type SimulationState } from './useSimulation.ts'
import styles from './Uncertainty.module.css'

/** How sure the outcome is. */
export function Uncertainty() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { built, projection } = useProjection()
  const { state, start, cancel } = useSimulation()
  const { plan } = snapshot
  if (!projection) return <Needed paths={built.needed} />
  const usable = uncertaintyOf(plan).ranges.length
  return (
    <>
      <Ranges />
      <Correlations />
      <Section title={t('uncertainty:run.title')}>
        <p className={styles['lede']}>{t('uncertainty:run.lede', { count: usable })}</p>
        <div className="actions">
          {state.kind === 'running' ? (
            <>
              <Progress done={state.done} />
              <button type="button" className="button" onClick={cancel}>
                {t('uncertainty:run.cancel')}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="button primary"
              disabled={usable === 0}
              onClick={() => start(plan, pack)}
            >
              {t(state.kind === 'finished' ? 'uncertainty:run.again' : 'uncertainty:run.start')}
            </button>
          )}
        </div>
        <Trouble state={state} />
      </Section>
      {state.kind === 'finished' ? (
        <Outcome result={state.result} projection={projection} isOld={state.plan !== plan} />
      ) : null}
      <LeftOutNote leftOut={built.leftOut} />
      <MissingRevenueNote />
    </>
  )
}

function Progress({ done }: { readonly done: number }) {
  const { t } = useTexts()
  return <progress className={styles['progress']} value={done} aria-label={t('uncertainty:run.progress')} />
}

/** Why there is no result. */
function Trouble({ state }: { readonly state: SimulationState }) {
  const { t } = useTexts()
  if (state.kind !== 'contradiction' && state.kind !== 'failed') return null
  return (
    <div className={styles['trouble']} aria-live="polite">
      <Note tone="attention" title={t(`uncertainty:${state.kind}.title`)}>
        <p>{t(`uncertainty:${state.kind}.text`)}</p>
      </Note>
    </div>
  )
}

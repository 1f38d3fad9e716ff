import { useDeferredValue, useId, useMemo, useState } from 'react'
import { assess, MEASURES, type Measure } from '#domain/finance/what-if/assessment.ts'
import { tornado } from '#domain/finance/what-if/tornado.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { AskNext } from './AskNext.tsx'
import { Sliders } from './Sliders.tsx'
import { Strongest } from './Strongest.tsx'
import styles from './Scenarios.module.css'

const SLIDERS = 5

/** What moves a figure most, sliders to feel it, and what is worth asking next; all by one chosen figure. */
export function Explore() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  // Working out every answer twice takes a moment; an answer that was just given is shown first.
  const plan = useDeferredValue(snapshot.plan)
  const [measure, setMeasure] = useState<Measure>('lowestCash')
  const effects = useMemo(() => tornado(plan, pack, measure), [plan, pack, measure])
  const base = useMemo(() => assess(plan, pack)?.[measure] ?? null, [plan, pack, measure])
  const isKnown = base !== null
  return (
    <>
      <Section title={t('whatif:explore.title')}>
        <p className={styles['lede']}>{t('whatif:explore.lede')}</p>
        <MeasureChoice measure={measure} onChoose={setMeasure} />
        {isKnown ? (
          <Strongest effects={effects} base={base} measure={measure} />
        ) : (
          <p className="muted">{t('whatif:explore.noLoan')}</p>
        )}
      </Section>
      {isKnown ? (
        <Sliders
          key={`${snapshot.workbookId} ${measure}`}
          paths={effects.slice(0, SLIDERS).map(({ path }) => path)}
        />
      ) : null}
      <AskNext measure={measure} />
    </>
  )
}

interface MeasureChoiceProps {
  readonly measure: Measure
  readonly onChoose: (measure: Measure) => void
}

function MeasureChoice({ measure, onChoose }: MeasureChoiceProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <p className={styles['choice']}>
      <label htmlFor={id}>{t('whatif:explore.measure')}</label>
      <select
        id={id}
        value={measure}
        onChange={(event) => onChoose(MEASURES.find((one) => one === event.target.value) ?? measure)}
      >
        {MEASURES.map((one) => (
          <option key={one} value={one}>
            {t(`whatif:measures.${one}`)}
          </option>
        ))}
      </select>
    </p>
  )
}

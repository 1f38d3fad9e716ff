import { useMemo, useState } from 'react'
import { newMonths } from '#domain/finance/projection/lines.ts'
import { withOverrides } from '#domain/finance/what-if/overrides.ts'
import { sliderOf } from '#domain/finance/what-if/slider.ts'
import { summarise } from '#domain/finance/what-if/summary.ts'
import { LineChart } from '../../../charts/LineChart.tsx'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { SliderRow } from './SliderRow.tsx'
import { useAddScenario } from './useAddScenario.ts'
import { monthNames } from './words.ts'
import styles from './Scenarios.module.css'
import { Editing } from '../../../components/Editing.tsx'

/** Slides a few answers without changing the plan, and shows what follows at once. */
export function Sliders({ paths }: { readonly paths: readonly string[] }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { plan } = snapshot
  const [moved, setMoved] = useState<ReadonlyMap<string, number>>(new Map())
  const [room] = useState(newMonths)
  const addScenario = useAddScenario()
  const standing = useMemo(() => summarise(plan, pack), [plan, pack])
  const sliders = useMemo(() => paths.flatMap((path) => sliderOf(plan, path) ?? []), [plan, paths])
  const start = plan.route.startDate
  const months = useMemo(
    () => (start === null || !standing ? [] : monthNames(start, standing.cash.length, language)),
    [start, standing, language],
  )
  const overrides = sliders.flatMap(({ path, value }) => {
    const other = moved.get(path) ?? value
    return other === value ? [] : [{ path, value: other }]
  })
  const tried = summarise(withOverrides(plan, overrides), pack, room)
  if (!standing || !tried || start === null || sliders.length === 0) return null
  const slide = (path: string, value: number) => setMoved((before) => new Map([...before, [path, value]]))
  const keep = async () => {
    const changes = overrides.map(({ path, value }) => ({ path, value: JSON.stringify(value) }))
    await addScenario({ name: t('whatif:sliders.name'), note: null }, changes)
    setMoved(new Map())
  }
  const names = { plan: t('whatif:compare.plan'), tried: t('whatif:sliders.tried') }
  return (
    <Section title={t('whatif:sliders.title')}>
      <p className={styles['lede']}>{t('whatif:sliders.lede')}</p>
      <div className={styles['sliders']}>
        {sliders.map((slider) => (
          <SliderRow
            key={slider.path}
            slider={slider}
            value={moved.get(slider.path) ?? slider.value}
            onSlide={(value) => slide(slider.path, value)}
          />
        ))}
      </div>
      <div className={`actions ${styles['add']}`}>
        <Editing>
          <button
            type="button"
            className="button"
            disabled={overrides.length === 0}
            onClick={() => void keep()}
          >
            {t('whatif:sliders.keep')}
          </button>
        </Editing>
        <button
          type="button"
          className="button quiet"
          disabled={overrides.length === 0}
          onClick={() => setMoved(new Map())}
        >
          {t('whatif:sliders.back')}
        </button>
      </div>
      <FiguresTable
        start={start}
        compared={[
          { id: 'plan', label: names.plan, summary: standing },
          { id: 'tried', label: names.tried, summary: tried },
        ]}
      />
      <LineChart
        title={t('whatif:compare.cash')}
        months={months}
        series={[
          { id: 'tried', label: names.tried, values: tried.cash },
          { id: 'plan', label: names.plan, values: standing.cash },
        ]}
        unit="euro"
        zero
      />
    </Section>
  )
}

import { useId } from 'react'
import type { Slider } from '#domain/finance/what-if/slider.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { answerText } from '../../../app/labels.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { nameInLine, questionName } from '../../../components/question/words.ts'
import styles from './Scenarios.module.css'

interface SliderRowProps {
  readonly slider: Slider
  readonly value: number
  readonly onSlide: (value: number) => void
}

/** One answer to slide, with what it is now and what it is in the plan. */
export function SliderRow({ slider, value, onSlide }: SliderRowProps) {
  const { t, language } = useTexts()
  const plan = usePlan()
  const id = useId()
  const definition = fieldAt(slider.path)?.definition
  if (!definition) throw new Error(`no field ${slider.path}`)
  const words = (number: number) => answerText(definition, number, t, language)
  const { decimals } = definition.meta
  return (
    <>
      <label htmlFor={id}>{nameInLine(questionName(plan, slider.path, t))}</label>
      <input
        id={id}
        type="range"
        min={slider.min}
        max={slider.max}
        step={slider.step}
        value={value}
        aria-valuetext={words(value)}
        // The browser counts in binary fractions; the field in decimals.
        onChange={(event) => onSlide(Number(Number(event.target.value).toFixed(decimals)))}
      />
      <output htmlFor={id} className={styles['now']}>
        <b>{words(value)}</b>
        {value === slider.value ? null : (
          <small>{t('whatif:sliders.inPlan', { value: words(slider.value) })}</small>
        )}
      </output>
    </>
  )
}

import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { findQuestions, questionName, type QuestionName } from './words.ts'
import styles from './QuestionPicker.module.css'

const SHOWN = 8

interface QuestionPickerProps {
  readonly label: string
  /** The questions to choose from. */
  readonly paths: readonly string[]
  readonly onChoose: (path: string) => void
}

/** Chooses a question of the plan by a few words of it, with the keyboard or the mouse. */
export function QuestionPicker({ label, paths, onChoose }: QuestionPickerProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const names = useMemo(() => paths.map((path) => questionName(plan, path, t)), [paths, plan, t])
  const all = typed.trim() === '' ? [] : findQuestions(names, typed)
  const found = all.slice(0, SHOWN)
  const chosen = found[at]
  const close = () => {
    setTyped('')
    setAt(0)
  }
  const choose = (path: string) => {
    close()
    onChoose(path)
  }
  const move = (step: number) => setAt((place) => (place + step + found.length) % found.length)
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => chosen && choose(chosen.path),
    Escape: close,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing || found.length === 0 ? undefined : actions[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className={styles['picker']}>
      <label htmlFor={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('whatif:picker.placeholder')}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={chosen ? `${id}-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {found.length > 0 ? (
        <div id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1} className={styles['found']}>
          {found.map((name, index) => (
            <Option
              key={name.path}
              id={`${id}-${index}`}
              name={name}
              isActive={index === at}
              onChoose={() => choose(name.path)}
            />
          ))}
        </div>
      ) : null}
      <output className="small muted">
        {typed.trim() === '' ? '' : t('whatif:picker.found', { count: all.length })}
      </output>
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly name: QuestionName
  readonly isActive: boolean
  readonly onChoose: () => void
}

function Option({ id, name, isActive, onChoose }: OptionProps) {
  const { label, item, page, path } = name
  const plan = usePlan()
  const answerText = useAnswerText()
  const definition = fieldAt(path)?.definition
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles['option']}
      // Not a click: the field loses focus before that, and with it the list.
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
    >
      <b>{label}</b> <span className="small muted">{[item, page].filter(Boolean).join(', ')}</span>
      {definition ? (
        <span className={styles['now']}>{answerText(definition, readField(plan, path))}</span>
      ) : null}
    </div>
  )
}

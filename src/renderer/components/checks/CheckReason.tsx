import type { CheckRule, CheckSource } from '#domain/checks/check.ts'
import { STANDARD_THRESHOLDS, thresholdOf, type Threshold } from '#domain/checks/fields.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import type { Source } from '#domain/reference/provenance.ts'
import { answerText } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useWorkbook } from '../../app/workbook.ts'
import { WayToField } from '../FieldLink.tsx'
import { FigureLine } from '../FigureLine.tsx'
import { CertaintyChip } from '../ProvenanceChip.tsx'
import { SourceLink } from '../SourceLink.tsx'
import styles from './Checks.module.css'

/** On demand: when a check fires, and what it rests on. */
export function CheckReason({ rule }: { readonly rule: CheckRule }) {
  const { t } = useTexts()
  return (
    <details className={styles['reason']}>
      <summary>
        {t('checks:why')}
        <span className="hidden-visually">: {t(`checks:rules.${rule.id}.title`)}</span>
      </summary>
      <p className="small">
        {t('checks:condition')} {t(`checks:rules.${rule.id}.condition`)}
      </p>
      <RestsOn source={rule.source} />
    </details>
  )
}

function RestsOn({ source }: { readonly source: CheckSource }) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  switch (source.kind) {
    case 'consistency':
      return <p className="small muted">{t('checks:sources.consistency')}</p>
    case 'ruleOfThumb':
      return source.threshold === null ? (
        <p className="small muted">{t('checks:sources.ruleOfThumb')}</p>
      ) : (
        <ThresholdLine threshold={source.threshold} />
      )
    case 'figure': {
      const figure = pack.figures.get(source.id)
      return figure ? <FigureLine figure={figure} /> : null
    }
    case 'step': {
      const step = pack.steps.find(({ id }) => id === source.id)
      if (!step) return null
      return <Entry words={step.title[language]} entry={step} sources={step.sources} />
    }
    case 'module': {
      const entry = pack.insurerModules.find(({ id }) => id === source.id)
      if (!entry) return null
      return <Entry words={entry.module[language]} entry={entry} sources={listed(entry.source)} />
    }
    case 'calendar': {
      const entry = pack.calendar.find(({ id }) => id === source.id)
      if (!entry) return null
      return <Entry words={entry.rule[language]} entry={entry} sources={listed(entry.source)} />
    }
  }
}

function listed(source: Source | null): readonly Source[] {
  return source ? [source] : []
}

interface EntryProps {
  readonly words: string
  readonly entry: Parameters<typeof CertaintyChip>[0]['entry']
  readonly sources: readonly Source[]
}

/** An entry of the pack: its words, year and certainty, and where they were read. */
function Entry({ words, entry, sources }: EntryProps) {
  const { t } = useTexts()
  return (
    <div className={`small ${styles['entry']}`}>
      <p>{words}</p>
      <CertaintyChip entry={entry} />
      {sources.length === 0 ? <p>{t('reference:noSource')}</p> : null}
      {sources.map((source) => (
        <SourceLink key={source.title} source={source} />
      ))}
    </div>
  )
}

/** A rule of thumb with the threshold in force, and the way to change it. */
function ThresholdLine({ threshold }: { readonly threshold: Threshold }) {
  const { t, language } = useTexts()
  const { checks } = usePlan()
  const path = `checks.${threshold}`
  const definition = fieldAt(path)?.definition
  const isOwn = checks[threshold] !== null && checks[threshold] !== STANDARD_THRESHOLDS[threshold]
  if (!definition) return null
  return (
    <p className="small muted">
      {t(isOwn ? 'checks:sources.ownThreshold' : 'checks:sources.threshold', {
        value: answerText(definition, thresholdOf(checks, threshold), t, language),
      })}{' '}
      <WayToField path={path}>{t('checks:changeThreshold')}</WayToField>
    </p>
  )
}

import { isOpen, type CheckResult } from '#domain/checks/run.ts'
import { formatEuro, formatNumber } from '#domain/field/format.ts'
import type { Measured } from '#domain/checks/check.ts'
import { itemTitleAt } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { FieldLink, WayToField } from '../FieldLink.tsx'
import { Editing } from '../Editing.tsx'
import { OverruleButton, Overrules } from '../review/Overrule.tsx'
import { Remarks } from '../review/Remarks.tsx'
import { CheckReason } from './CheckReason.tsx'
import styles from './Checks.module.css'
import { Decisions, SetAside } from './SetAside.tsx'
import { SeverityMark } from './SeverityMark.tsx'

/** Checks with what is the matter, what to do, why, and the way to put it right. */
export function CheckList({ results }: { readonly results: readonly CheckResult[] }) {
  if (results.length === 0) return null
  return (
    <ul className={styles['list']}>
      {results.map((result) => (
        <li key={result.rule.id} data-severity={result.rule.severity} data-aside={!isOpen(result)}>
          <CheckLine result={result} />
        </li>
      ))}
    </ul>
  )
}

function CheckLine({ result }: { readonly result: CheckResult }) {
  const { t } = useTexts()
  const { rule, measured, decisions } = result
  return (
    <>
      <SeverityMark severity={rule.severity} />
      <div className={styles['body']}>
        <p>
          <span className={styles['severity']}>{t(`checks:severity.${rule.severity}`)}</span>{' '}
          <b>{t(`checks:rules.${rule.id}.title`)}</b>
        </p>
        <p className="small">
          {t(`checks:rules.${rule.id}.text`)} {measured ? <MeasuredNow measured={measured} /> : null}
        </p>
        <AboutItems paths={result.about} />
        <Decisions decisions={decisions} />
        <Overrules check={rule.id} />
        <div className={styles['ways']}>
          <FieldLink path={wayOf(result)} />
          <CheckReason rule={rule} />
          <Editing>{decisions.length === 0 ? <SetAside rule={rule} /> : null}</Editing>
          <OverruleButton check={rule.id} />
        </div>
        <Remarks about={{ kind: 'check', id: rule.id }} />
      </div>
    </>
  )
}

/** The items it is about, such as the one lease of three; each with the way to it. */
function AboutItems({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useTexts()
  const plan = usePlan()
  if (paths.length === 0) return null
  return (
    <p className="small">
      {t('checks:about')}{' '}
      {paths.map((path, index) => (
        <span key={path}>
          {index > 0 ? ', ' : ''}
          <WayToField path={path}>{itemTitleAt(plan, path, t)}</WayToField>
        </span>
      ))}
    </p>
  )
}

function MeasuredNow({ measured }: { readonly measured: Measured }) {
  const { t, language } = useTexts()
  const { value, unit } = measured
  const isEuro = unit.startsWith('euro')
  const number = isEuro
    ? formatEuro(value, language)
    : formatNumber(value, language, { maximumFractionDigits: unit === 'factor' ? 2 : 0 })
  const word = unit === 'euro' || unit === 'factor' ? '' : `\u00a0${t(`units:${unit}`)}`
  return <span className={styles['measured']}>{t('checks:now', { value: `${number}${word}` })}</span>
}

/** Where it is put right: the item it is about when that is in the list, else the field itself. */
function wayOf({ rule, about }: CheckResult): string {
  return about.find((path) => path.startsWith(`${rule.fix}.`)) ?? rule.fix
}

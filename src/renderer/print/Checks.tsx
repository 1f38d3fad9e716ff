import type { CheckResult } from '#domain/checks/run.ts'
import { formatDay } from '#domain/field/format.ts'
import { SeverityMark } from '../components/checks/SeverityMark.tsx'
import { useTexts } from '../app/useTexts.ts'
import { useItemName, usePathName } from './usePathName.ts'

/** Checks with what is the matter, what to do, and why they were set aside. */
export function Checks({ results }: { readonly results: readonly CheckResult[] }) {
  const { t } = useTexts()
  return (
    <ul className="checks">
      {results.map((result) => (
        <li key={result.rule.id} data-whole>
          <SeverityMark severity={result.rule.severity} />
          <div>
            <p>
              <b>{t(`checks:rules.${result.rule.id}.title`)}</b>{' '}
              <span className="muted">({t(`${result.rule.subject}:title`)})</span>
            </p>
            <p className="small">{t(`checks:rules.${result.rule.id}.text`)}</p>
            <About paths={result.about} />
            <SetAside result={result} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The items it is about, such as the one lease of three. */
function About({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useTexts()
  const itemName = useItemName()
  if (paths.length === 0) return null
  return (
    <p className="small">
      {t('checks:about')} {paths.map(itemName).join(', ')}
    </p>
  )
}

function SetAside({ result }: { readonly result: CheckResult }) {
  const { t, language } = useTexts()
  return result.decisions.map(({ id, by, name, reason, decidedOn }) => (
    <p key={id} className="small">
      <b>{t(by === 'mentor' ? 'checks:aside.byMentor' : 'checks:aside.byUser')}</b>
      {name ? ` ${name}` : ''}
      {decidedOn ? `, ${formatDay(decidedOn, language)}` : ''}: {reason}
    </p>
  ))
}

/** As many answers as are named of one check. */
const SHOWN = 6

/** Checks that cannot be judged yet, each with the answers it waits for. */
export function Unjudged({ results }: { readonly results: readonly CheckResult[] }) {
  const { t } = useTexts()
  const pathName = usePathName()
  if (results.length === 0) return <p className="muted">{t('print:nothing')}</p>
  return (
    <ul className="marked">
      {results.map(({ rule, missing }) => (
        <li key={rule.id}>
          {t(`checks:rules.${rule.id}.title`)}
          {missing.length > 0 ? (
            <span className="small muted">
              {' '}
              {t('print:waitsFor', { what: missing.slice(0, SHOWN).map(pathName).join(', ') })}
              {missing.length > SHOWN ? ` ${t('checks:andMore', { count: missing.length - SHOWN })}` : ''}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

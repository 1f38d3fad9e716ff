import { SEVERITIES } from '#domain/checks/check.ts'
import { isOpen, type CheckResult } from '#domain/checks/run.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Checks, Unjudged } from '../Checks.tsx'
import { useFacts } from '../facts.tsx'
import { Lede, Nothing, Part } from '../parts.tsx'

/** What the checks say: what stands in the way, what asks attention, what was set aside, and what cannot be judged. */
export function Risks() {
  const { t } = useTexts()
  const { checks } = useFacts()
  const open = checks.filter(isOpen)
  const aside = checks.filter((result) => result.state === 'fires' && !isOpen(result))
  return (
    <>
      <Lede>{t('print:chapters.risks.lede')}</Lede>
      {SEVERITIES.map((severity) => (
        <Part key={severity} title={t(`checks:groups.${severity}`)}>
          <OrNothing results={open.filter(({ rule }) => rule.severity === severity)} />
        </Part>
      ))}
      {aside.length > 0 ? (
        <Part title={t('checks:groups.aside')}>
          <Checks results={aside} />
        </Part>
      ) : null}
      <Part title={t('checks:groups.unknown')}>
        <Unjudged results={checks.filter(({ state }) => state === 'unknown')} />
      </Part>
    </>
  )
}

function OrNothing({ results }: { readonly results: readonly CheckResult[] }) {
  return results.length === 0 ? <Nothing /> : <Checks results={results} />
}

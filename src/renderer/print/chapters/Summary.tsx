import { isOpen } from '#domain/checks/run.ts'
import { decisions } from '#domain/plan/decisions.ts'
import { missingAnswers } from '#domain/plan/status.ts'
import { TopFigures } from '../../pages/finance/budgets/TopFigures.tsx'
import { fieldKey } from '../../app/labels.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useFacts } from '../facts.tsx'
import { LeftOutParts, Needed } from '../LeftOut.tsx'
import { Lede, Pairs, Part, Table } from '../parts.tsx'

/** The plan on one or two pages: the main figures, what was decided, and how far it is. */
export function Summary() {
  const { t } = useTexts()
  const { projection, years, built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.summary.lede')}</Lede>
      <Part title={t('print:summary.figures')}>
        {projection ? (
          <>
            <TopFigures projection={projection} years={years} />
            <p className="small muted">
              {t('finance:result.adviser')} {t('finance:result.later')}
            </p>
          </>
        ) : (
          <Needed paths={built.needed} />
        )}
      </Part>
      <Part title={t('plan:decided.title')}>
        <Decided />
      </Part>
      <Part title={t('print:summary.standing')}>
        <Standing />
      </Part>
      <LeftOutParts leftOut={built.leftOut} />
    </>
  )
}

function Decided() {
  const { t } = useTexts()
  const { plan } = useFacts()
  const answerText = useAnswerText()
  return (
    <Pairs
      pairs={decisions(plan).map(({ definition, value }) => [
        t(`${fieldKey(definition)}.label`),
        value === null ? t('plan:decided.open') : answerText(definition, value),
      ])}
    />
  )
}

/** How many checks fire, how many cannot be judged, and how much is missing. */
function Standing() {
  const { t } = useTexts()
  const { plan, checks } = useFacts()
  const open = checks.filter(isOpen)
  const of = (severity: string) => open.filter(({ rule }) => rule.severity === severity).length
  const rows = [
    ['block', t('checks:groups.block'), of('block')],
    ['attention', t('checks:groups.attention'), of('attention')],
    ['unknown', t('checks:groups.unknown'), checks.filter(({ state }) => state === 'unknown').length],
    ['missing', t('print:summary.missing'), missingAnswers(plan).length],
  ] as const
  return (
    <Table
      head={[t('print:summary.what'), t('print:summary.count')]}
      rows={rows.map(([id, name, count]) => ({ id, name, cells: [count] }))}
    />
  )
}

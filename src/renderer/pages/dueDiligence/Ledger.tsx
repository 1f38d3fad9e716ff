import type { DueDiligenceItem } from '#domain/dueDiligence/fields.ts'
import { STATES } from '#domain/dueDiligence/fields.ts'
import {
  askedAboveOwnValue,
  countStates,
  knownPriceEffect,
  ledger,
  openBlocking,
  priceAfterFindings,
  unknownEffects,
} from '#domain/dueDiligence/ledger.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './DueDiligence.module.css'

/** Where the investigation stands: questions per topic and state, the effect on the price, and what blocks. */
export function Ledger() {
  const { t } = useTexts()
  const answers = usePlan().dueDiligence
  const outcomes = [knownPriceEffect(answers.items), priceAfterFindings(answers), askedAboveOwnValue(answers)]
  return (
    <Section title={t('dueDiligence:ledger.title')}>
      <KeyFigures
        figures={outcomes.map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
      />
      <OutcomeExplanation outcomes={outcomes} />
      {answers.items.length === 0 ? null : <LedgerTable items={answers.items} />}
      <Named title={t('dueDiligence:ledger.unknownEffects')} items={unknownEffects(answers.items)} />
      <Named title={t('dueDiligence:ledger.openBlocking')} items={openBlocking(answers.items)} />
    </Section>
  )
}

function LedgerTable({ items }: { readonly items: readonly DueDiligenceItem[] }) {
  const { t } = useTexts()
  const all = countStates(items)
  const topicText = (topic: string | null) =>
    t(topic === null ? 'dueDiligence:ledger.noTopic' : `dueDiligence:fields.items.topic.choices.${topic}`)
  return (
    <div className={`table-scroll ${styles['table']}`}>
      <table className={styles['counts']}>
        <thead>
          <tr>
            <th scope="col">{t('dueDiligence:fields.items.topic.label')}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" className="number">
                {t(`dueDiligence:fields.items.state.choices.${state}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('dueDiligence:ledger.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ledger(items).map(({ topic, counts, total }) => (
            <tr key={topic ?? 'none'}>
              <td>{topicText(topic)}</td>
              {STATES.map((state) => (
                <td key={state} className="number">
                  {counts[state] === 0 ? '–' : counts[state]}
                </td>
              ))}
              <td className="number">{total}</td>
            </tr>
          ))}
          <tr className={styles['total']}>
            <td>{t('dueDiligence:ledger.total')}</td>
            {STATES.map((state) => (
              <td key={state} className="number">
                {all[state]}
              </td>
            ))}
            <td className="number">{items.length}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** Questions called by their name under a heading; nothing when there are none. */
export function Named({
  title,
  items,
}: {
  readonly title: string
  readonly items: readonly DueDiligenceItem[]
}) {
  const { t } = useTexts()
  if (items.length === 0) return null
  return (
    <div className={styles['under']}>
      <p>
        <b>{title}</b>
      </p>
      <ul className="small">
        {items.map((item) => (
          <li key={item.id}>{item.question ?? t('dueDiligence:ledger.noQuestion')}</li>
        ))}
      </ul>
    </div>
  )
}

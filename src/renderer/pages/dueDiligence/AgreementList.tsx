import { agreementList, withoutClause } from '#domain/dueDiligence/ledger.ts'
import { formatEuro } from '#domain/field/format.ts'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Named } from './Ledger.tsx'
import styles from './DueDiligence.module.css'

/** What the findings become in the agreement: the list to give to the lawyer. */
export function AgreementList() {
  const { t, language } = useTexts()
  const { items } = usePlan().dueDiligence
  const agreed = agreementList(items)
  return (
    <Section title={t('dueDiligence:agreement.title')}>
      {agreed.length === 0 ? (
        <p className="muted">{t('dueDiligence:agreement.empty')}</p>
      ) : (
        <div className={`table-scroll ${styles['table']}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('dueDiligence:agreement.kind')}</th>
                <th scope="col">{t('dueDiligence:agreement.clause')}</th>
                <th scope="col" className="number">
                  {t('dueDiligence:agreement.effect')}
                </th>
              </tr>
            </thead>
            <tbody>
              {agreed.map((item) => (
                <tr key={item.id}>
                  <td>{t(`dueDiligence:fields.items.clauseKind.choices.${item.clauseKind ?? 'none'}`)}</td>
                  <td>
                    {item.clause}
                    <p className="small muted">{item.question}</p>
                  </td>
                  <td className="number">
                    {item.euroEffect === null
                      ? t('outcomes:unknown')
                      : formatEuro(item.euroEffect, language, Number.isInteger(item.euroEffect) ? 0 : 2)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Named title={t('dueDiligence:agreement.withoutClause')} items={withoutClause(items)} />
      <p className={`small muted ${styles['under']}`}>{t('dueDiligence:agreement.advice')}</p>
    </Section>
  )
}

import { areaMargin, rentTest } from '#domain/housing/costs.ts'
import type { HousingOption } from '#domain/housing/fields.ts'
import { formatEuro, formatNumber } from '#domain/field/format.ts'
import { listAt } from '#domain/plan/catalogue.ts'
import { isAsked } from '#domain/plan/status.ts'
import { Note } from '../../components/Note.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Fields, Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useWorkbook } from '../../app/workbook.ts'
import { HousingOptionActions } from './HousingOptionActions.tsx'
import styles from './Housing.module.css'

/** The questions about one place, and what follows from the answers. */
export function HousingOptionForm({ option }: { readonly option: HousingOption }) {
  const { t } = useTexts()
  const plan = usePlan()
  const asked = (listAt('housing.options')?.fields ?? []).filter((field) => isAsked(plan, field, option))
  return (
    <Section title={option.name ?? t('housing:lists.options.unnamed')}>
      <HousingOptionActions option={option} />
      <OptionVerdict option={option} />
      <Fields paths={asked.map((field) => `housing.options.${option.id}.${field.key}`)} />
    </Section>
  )
}

function OptionVerdict({ option }: { readonly option: HousingOption }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const test = rentTest(option, snapshot.plan.practice, pack)
  const margin = areaMargin(option, snapshot.plan.practice, pack).value
  if (test.value === null) return null
  const amount = formatEuro(Math.abs(test.value), language)
  const m2 = formatNumber(Math.abs(margin ?? 0), language, { maximumFractionDigits: 0 })
  const fits = test.value >= 0
  return (
    <div className={styles['verdict']}>
      <Note
        tone={fits && (margin ?? 0) >= 0 ? 'plain' : 'attention'}
        title={t(fits ? 'housing:testFits' : 'housing:testShort', { amount })}
      >
        {margin === null ? null : (
          <p className="small">{t(margin >= 0 ? 'housing:areaFits' : 'housing:areaShort', { m2 })}</p>
        )}
      </Note>
      <OutcomeExplanation outcomes={[test]} />
    </div>
  )
}

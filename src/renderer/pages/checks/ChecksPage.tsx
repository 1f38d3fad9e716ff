import { useId, useState, type ReactNode } from 'react'
import { SEVERITIES } from '#domain/checks/check.ts'
import { isOpen, type CheckResult } from '#domain/checks/run.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { CheckList } from '../../components/checks/CheckList.tsx'
import { NotJudged } from '../../components/checks/NotJudged.tsx'
import { Questions } from '../../components/Questions.tsx'
import { Section } from '../../components/Section.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useChecks } from '../../app/checks.ts'
import { useTexts } from '../../app/useTexts.ts'
import { FineList } from './FineList.tsx'
import styles from './ChecksPage.module.css'

/** Every rule and how it stands: firing, not judged yet, fine and set aside. There is no overall score. */
export function ChecksPage() {
  const results = useChecks()
  const [subject, setSubject] = useState<Subject | null>(null)
  const shown = subject === null ? results : results.filter(({ rule }) => rule.subject === subject)
  return (
    <SubjectPage subject="checks">
      <PageFilter results={results} value={subject} onChange={setSubject} />
      <Groups results={shown} />
      <Questions
        subject="checks"
        group="thresholds"
        ask={[
          'lowestDscr',
          'housingAboveTariffPercent',
          'teamBelowAveragePercent',
          'largestInsurerPercent',
          'slowerGrowthPercent',
          'accountsYears',
        ]}
      />
    </SubjectPage>
  )
}

function Groups({ results }: { readonly results: readonly CheckResult[] }) {
  const { t } = useTexts()
  const open = results.filter(isOpen)
  const aside = results.filter((result) => result.decisions.length > 0 && !isOpen(result))
  const rest = results.filter(({ decisions }) => decisions.length === 0)
  const waiting = rest.filter(({ state }) => state === 'unknown')
  const fine = rest.filter(({ state }) => state === 'fine')
  return (
    <>
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          title={t(`checks:groups.${severity}`)}
          results={open.filter(({ rule }) => rule.severity === severity)}
          List={CheckList}
        />
      ))}
      <Group title={t('checks:groups.unknown')} results={waiting} List={NotJudged} />
      <Group title={t('checks:groups.aside')} results={aside} List={CheckList} />
      <Group title={t('checks:groups.fine')} results={fine} List={FineList} />
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly results: readonly CheckResult[]
  readonly List: (props: { readonly results: readonly CheckResult[] }) => ReactNode
}

/** Checks that stand alike, under a heading with their number. */
function Group({ title, results, List }: GroupProps) {
  const { t } = useTexts()
  return (
    <Section title={`${title} (${results.length})`}>
      {results.length === 0 ? <p className="muted">{t('checks:none')}</p> : <List results={results} />}
    </Section>
  )
}

interface PageFilterProps {
  readonly results: readonly CheckResult[]
  readonly value: Subject | null
  readonly onChange: (subject: Subject | null) => void
}

function PageFilter({ results, value, onChange }: PageFilterProps) {
  const { t } = useTexts()
  const id = useId()
  const subjects = [...new Set(results.map(({ rule }) => rule.subject))]
  return (
    <p className={styles['filter']}>
      <label htmlFor={id}>{t('checks:filter')}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(subjects.find((subject) => subject === event.target.value) ?? null)}
      >
        <option value="">{t('checks:allPages', { count: results.length })}</option>
        {subjects.map((subject) => (
          <option key={subject} value={subject}>
            {t(`${subject}:title`)} ({results.filter(({ rule }) => rule.subject === subject).length})
          </option>
        ))}
      </select>
    </p>
  )
}

import type { ReactNode } from 'react'
import type { Step } from '#domain/reference/entries.ts'
import type { Localised } from '#domain/reference/provenance.ts'
import { articleById, titleOf } from '../../app/library.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { Chip } from '../../components/Chip.tsx'
import { CertaintyChip } from '../../components/ProvenanceChip.tsx'
import { Section } from '../../components/Section.tsx'
import { leadText, routeNames } from './step-texts.ts'
import styles from './Article.module.css'

/** What the reference pack knows of a step: when, on which route, with whom, what it needs and how sure that is. */
export function StepFacts({ step }: { readonly step: Step }) {
  const { t, language } = useTexts()
  const { steps } = useWorkbook().pack
  const after = steps.filter(({ dependsOn }) => dependsOn.includes(step.id)).map(({ id }) => id)
  const isEstimate = step.leadTimeBasis === 'estimate'
  return (
    <Section title={t('library:facts.title')}>
      <dl className={styles['facts']}>
        <Fact label={t('library:facts.begin')}>
          {leadText(step, t)}{' '}
          <Chip tone={isEstimate ? 'dated' : 'reference'}>{t(`library:lead.${step.leadTimeBasis}`)}</Chip>
          <small>{t(isEstimate ? 'library:lead.estimateNote' : 'library:lead.derivedNote')}</small>
        </Fact>
        <Fact label={t('library:facts.routes')}>{routeNames(step, t) ?? t('library:facts.allRoutes')}</Fact>
        <Words label={t('library:facts.parties')} words={step.parties} isSentence />
        <Words label={t('library:facts.documents')} words={step.documents} />
        <Steps label={t('library:facts.first')} ids={step.dependsOn} />
        <Steps label={t('library:facts.then')} ids={after} />
        {step.legalBasis ? (
          <Fact label={t('library:facts.legalBasis')}>{step.legalBasis[language]}</Fact>
        ) : null}
        <Fact label={t('library:facts.certainty')}>
          <CertaintyChip entry={step} />
          {step.isUnsourced ? <small>{t('library:facts.unsourced')}</small> : null}
        </Fact>
      </dl>
    </Section>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface WordsProps {
  readonly label: string
  readonly words: readonly Localised[]
  /** Behind each other instead of under each other. */
  readonly isSentence?: boolean
}

function Words({ label, words, isSentence = false }: WordsProps) {
  const { language } = useTexts()
  if (words.length === 0) return null
  return (
    <Fact label={label}>
      <ul className={isSentence ? styles['parties'] : undefined}>
        {words.map((word) => (
          <li key={word.nl}>{word[language]}</li>
        ))}
      </ul>
    </Fact>
  )
}

function Steps({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const { language } = useTexts()
  const known = ids.filter((id) => articleById(id))
  if (known.length === 0) return null
  return (
    <Fact label={label}>
      <ul>
        {known.map((id) => (
          <li key={id}>
            <a href={`#/library/${id}`}>{titleOf(id, language)}</a>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

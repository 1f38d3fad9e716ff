import { isSomewhere, type ChosenRegions } from '#domain/region/lookup.ts'
import { agreementOf, insurerFindings, type InsurerFinding } from '#domain/region/preferent-insurer.ts'
import { AskButton } from '../../components/AskButton.tsx'
import { Chip } from '../../components/Chip.tsx'
import { Note } from '../../components/Note.tsx'
import { CertaintyChip } from '../../components/ProvenanceChip.tsx'
import { Fields, Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { InsurerFindings } from './InsurerFindings.tsx'
import styles from './Region.module.css'

/** Which insurer makes the agreements here: what the user heard, what sources say, and how sure that is. */
export function PreferentInsurer({ regions }: { readonly regions: ChosenRegions }) {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { preferentInsurer: heard, preferentInsurerSource: source } = snapshot.plan.region
  const findings = insurerFindings(regions, Number(pack.id))
  return (
    <Section title={t('region:insurer.title')}>
      <p className={styles['intro']}>{t('region:insurer.intro')}</p>
      {heard ? (
        <p className={styles['result']}>
          <b>{t('region:insurer.own', { insurer: heard })}</b>
          <Chip tone="own">{source ? t('region:insurer.ownSource', { source }) : t('field:own')}</Chip>
        </p>
      ) : null}
      {isSomewhere(regions) ? (
        <Verdict findings={findings} isHeard={heard !== null} />
      ) : (
        <p className="muted">{t('region:chooseFirst')}</p>
      )}
      <InsurerFindings findings={findings} careOffice={regions.careOffice} />
      <div className={styles['apart']}>
        <Fields paths={['region.preferentInsurer', 'region.preferentInsurerSource']} />
      </div>
    </Section>
  )
}

interface VerdictProps {
  readonly findings: readonly InsurerFinding[]
  /** The user knows better than the sources: nothing has to be asked. */
  readonly isHeard: boolean
}

/** What the findings come down to, how far they can be trusted, and the question for whoever knows. */
function Verdict({ findings, isHeard }: VerdictProps) {
  const { t, language } = useTexts()
  const [nearest] = findings
  const agreement = agreementOf(findings)
  const question =
    nearest && agreement !== 'differ'
      ? t('region:insurer.checkQuestion', { insurer: nearest.insurer[language] })
      : t('region:insurer.question')
  const ask = isHeard ? null : <AskButton about="region.preferentInsurer" party="rho" question={question} />
  if (!nearest || agreement === 'differ') {
    const [title, text] = nearest
      ? [t('region:insurer.agreement.differ'), t('region:insurer.differNote')]
      : [t('region:insurer.unknown'), t('region:insurer.unknownNote')]
    return (
      <Note tone={isHeard ? 'plain' : 'attention'} title={title} action={ask}>
        <p className="small">{text}</p>
      </Note>
    )
  }
  return (
    <>
      {isHeard ? null : (
        <p className={styles['result']}>
          <b>{nearest.insurer[language]}</b>
          <CertaintyChip entry={nearest.provenance} />
        </p>
      )}
      <p className="small muted">
        {findings.length > 1 ? t(`region:insurer.agreement.${agreement}`) : t('region:insurer.one')}{' '}
        {nearest.isOld ? t('region:insurer.old') : ''}
      </p>
      {ask ? <div className={styles['ask']}>{ask}</div> : null}
    </>
  )
}

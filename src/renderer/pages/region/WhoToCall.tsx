import { openIn, partySheets } from '#domain/conversations/open-questions.ts'
import type { Party } from '#domain/field/party.ts'
import type { ChosenRegions } from '#domain/region/lookup.ts'
import { insurerFindings } from '#domain/region/preferent-insurer.ts'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Region.module.css'

/** The three a newcomer calls first, in the order in which it helps. */
const FIRST_CALLS = ['rho', 'municipality', 'insurer'] as const satisfies readonly Party[]

/** Who to call, why, what to ask, and how many questions are open for them. */
export function WhoToCall({ regions }: { readonly regions: ChosenRegions }) {
  const { t } = useTexts()
  const { snapshot } = useWorkbook()
  const names = useNames(regions)
  const sheets = partySheets(snapshot.plan)
  return (
    <Section title={t('region:call.title')}>
      <p className={styles['intro']}>{t('region:call.intro')}</p>
      <ul className={styles['calls']}>
        {FIRST_CALLS.map((party) => {
          const sheet = sheets.find((candidate) => candidate.party === party)
          const open = sheet ? openIn(sheet) : 0
          return (
            <li key={party}>
              <div>
                <h3>{t(`conversations:parties.${party}`)}</h3>
                <p className="small">{names[party]}</p>
                {open > 0 ? (
                  <a className="small" href={`#/conversations/with/${party}`}>
                    {t('region:call.open', { count: open })}
                    <span className="hidden-visually">: {t(`conversations:parties.${party}`)}</span>
                  </a>
                ) : null}
              </div>
              <div className="small">
                <p>{t(`region:call.${party}.why`)}</p>
                <p>{t(`region:call.${party}.ask`)}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** What is known of the names behind these parties: the user's own first, then what the sources mention. */
function useNames(regions: ChosenRegions): Readonly<Record<(typeof FIRST_CALLS)[number], string>> {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { rho, municipality, preferentInsurer } = snapshot.plan.region
  const found = insurerFindings(regions, Number(pack.id))[0]?.insurer[language] ?? null
  const near = regions.rho.map(({ name }) => name)
  const rhoNames = near.length > 0 ? near : (regions.province?.rho ?? [])
  const mentioned = (names: readonly string[]) =>
    names.length > 0 ? t('region:call.named', { names: names.join(', ') }) : t('region:call.noName')
  return {
    rho: rho ?? mentioned(rhoNames),
    municipality: municipality ?? t('region:call.chooseMunicipality'),
    insurer: preferentInsurer ?? mentioned(found ? [found] : []),
  }
}

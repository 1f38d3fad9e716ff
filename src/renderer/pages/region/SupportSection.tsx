import { isSomewhere, type ChosenRegions } from '#domain/region/lookup.ts'
import { supportIn } from '#domain/region/support.ts'
import { AskButton } from '../../components/AskButton.tsx'
import { Chip } from '../../components/Chip.tsx'
import { Section } from '../../components/Section.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Region.module.css'

/** Help that was found for who starts or takes over here, with its year and whether it is known to go on. */
export function SupportSection({ regions }: { readonly regions: ChosenRegions }) {
  const { t, language } = useTexts()
  const programmes = supportIn(regions)
  const none = isSomewhere(regions) ? t('region:support.none') : t('region:chooseFirst')
  return (
    <Section title={t('region:support.title')}>
      <p className={styles['intro']}>{programmes.length > 0 ? t('region:support.intro') : none}</p>
      <ul className={styles['rows']}>
        {programmes.map(({ name, offers, status, year, source, area }) => (
          <li key={`${area} ${name.nl}`}>
            <p>
              <b>{name[language]}</b> <span className="small muted">{area}</span>
            </p>
            <p className="small">{offers[language]}</p>
            <div className="actions small">
              <Chip tone="dated">
                {year ?? t('reference:noYear')} · {status?.[language] ?? t('region:support.noStatus')}
              </Chip>
              <SourceDetails entry={{ source }} name={name[language]} />
              <AskButton
                about={`support-${area}-${name.nl}`.slice(0, 120)}
                party="rho"
                question={t('region:support.question', { name: name[language] })}
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

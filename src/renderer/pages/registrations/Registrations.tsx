import { Questions } from '../../components/Questions.tsx'
import { Section } from '../../components/Section.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { Chain } from './Chain.tsx'

/** Where you must be registered before you may bill: the chain with its dates, and how far each link is. */
export function Registrations() {
  const { t } = useTexts()
  return (
    <SubjectPage subject="registrations">
      <Section title={t('registrations:chain.title')}>
        <Chain />
      </Section>
      <Questions subject="registrations" group="person" ask={['bigRgs', 'bigRgsUntil']} />
      <Questions
        subject="registrations"
        group="company"
        ask={['keepsOwnCompany', 'kvk', 'kvkAppointmentOn']}
      />
      <Questions subject="registrations" group="care" ask={['careProviders', 'wtza', 'wtzaPermit']} />
      <Questions
        subject="registrations"
        group="billing"
        ask={['agb', 'agbRequestedOn', 'vecozo', 'vecozoSupplierConsent', 'vecozoCertificateUntil']}
      />
      <Questions subject="registrations" group="identity" ask={['uzi', 'uziCards', 'uziUntil']} />
      <Questions
        subject="registrations"
        group="duties"
        ask={['complaints', 'complaintsFrom', 'liabilityInsurance', 'liabilityFrom']}
      />
      <Questions
        subject="registrations"
        group="special"
        ask={['dispensesMedicines', 'pharmacyLicence', 'mergerCheck']}
      />
      <Questions subject="registrations" group="notes" ask={['contactPerson', 'note']} />
    </SubjectPage>
  )
}

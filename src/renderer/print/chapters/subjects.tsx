import { areaMargin, chosenOption, housingInTariff, rentTest, requiredArea } from '#domain/housing/costs.ts'
import { normPracticeFte } from '#domain/practice/size.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Answers } from '../Answers.tsx'
import { useFacts } from '../facts.tsx'
import { Outcomes } from '../Outcomes.tsx'
import { Lede } from '../parts.tsx'

/** Who the owner is, what is wanted and why. */
export function Person() {
  const { t } = useTexts()
  return (
    <>
      <Lede>{t('print:chapters.person.lede')}</Lede>
      <Answers subject="orientation" />
    </>
  )
}

/** The practice, its region, what it was compared with and what was looked into. */
export function Practice() {
  const { t } = useTexts()
  const { plan, pack } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.practice.lede')}</Lede>
      <Outcomes outcomes={[normPracticeFte(plan.practice, pack)]} />
      <Answers subject="practice" />
      <Answers subject="region" />
      <Answers subject="candidates" />
      <Answers subject="dueDiligence" />
    </>
  )
}

/** The building: what is needed, what it may cost, and the places there are. */
export function Housing() {
  const { t } = useTexts()
  const { plan, pack } = useFacts()
  const chosen = chosenOption(plan.housing)
  return (
    <>
      <Lede>{t('print:chapters.housing.lede')}</Lede>
      <Outcomes
        outcomes={[
          requiredArea(plan.practice, pack),
          housingInTariff(plan.practice, pack),
          ...(chosen ? [rentTest(chosen, plan.practice, pack), areaMargin(chosen, plan.practice, pack)] : []),
        ]}
      />
      <Answers subject="housing" />
    </>
  )
}

/** Contracts with insurers. */
export function Insurers() {
  const { t } = useTexts()
  return (
    <>
      <Lede>{t('print:chapters.insurers.lede')}</Lede>
      <Answers subject="insurers" />
    </>
  )
}

/** What has to be registered, which systems are used, with whom is worked together, and the handover. */
export function Organisation() {
  const { t } = useTexts()
  return (
    <>
      <Lede>{t('print:chapters.organisation.lede')}</Lede>
      <Answers subject="registrations" />
      <Answers subject="systems" />
      <Answers subject="collaboration" />
      <Answers subject="handover" />
    </>
  )
}

import { ItemList } from '../../components/list/ItemList.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { Profile } from './Profile.tsx'

/** What you want, what fits beside your life, what you can already do and who helps; summed up as a profile. */
export function Orientation() {
  return (
    <SubjectPage subject="orientation">
      <Questions subject="orientation" group="wishes" ask={['motivation', 'attraction', 'hesitation']} />
      <ItemList path="orientation.demands" columns={[{ field: 'kind' }, { field: 'isPresent' }]} />
      <Questions
        subject="orientation"
        group="work"
        ask={['preferredForm', 'duoPartner', 'hoursPerWeek', 'workDays', 'horizonMonth']}
      />
      <Questions
        subject="orientation"
        group="life"
        ask={['incomeNeedPerMonth', 'homePlace', 'travelMinutesMax', 'partnerWork', 'children']}
      />
      <Questions
        subject="orientation"
        group="learning"
        ask={[
          'confidenceEntrepreneur',
          'confidenceEmployer',
          'confidenceCareOrganiser',
          'managementTraining',
          'trialWeeks',
        ]}
      />
      <Questions
        subject="orientation"
        group="people"
        ask={['spokenWith', 'mentor', 'accountant', 'lawyer', 'lhvContact']}
      />
      <Profile />
    </SubjectPage>
  )
}

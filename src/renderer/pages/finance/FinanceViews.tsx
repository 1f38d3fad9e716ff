import { useTexts } from '../../app/useTexts.ts'
import { ViewLinks } from '../../components/ViewLinks.tsx'
import { placeOf, VIEWS, type View } from './views.ts'

/** The way from one view of the finance page to another. */
export function FinanceViews({ current }: { readonly current: View }) {
  const { t } = useTexts()
  const views = VIEWS.map((view) => ({
    place: placeOf(view),
    name: t(`finance:views.${view}`),
    isCurrent: view === current,
  }))
  return <ViewLinks label={t('finance:views.label')} views={views} />
}

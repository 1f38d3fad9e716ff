import type { ReactNode } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { PAGES, type PageId } from '#domain/plan/pages.ts'
import type { ShellState } from '#contract/shell-procedures.ts'
import { ConversationsPage } from '../pages/conversations/ConversationsPage.tsx'
import { Candidates } from '../pages/candidates/Candidates.tsx'
import { ChecksPage } from '../pages/checks/ChecksPage.tsx'
import { Collaboration } from '../pages/collaboration/Collaboration.tsx'
import { Dossier } from '../pages/dossier/Dossier.tsx'
import { DueDiligence } from '../pages/dueDiligence/DueDiligence.tsx'
import { Finance } from '../pages/finance/Finance.tsx'
import { Handover } from '../pages/handover/Handover.tsx'
import { Insurers } from '../pages/insurers/Insurers.tsx'
import { Orientation } from '../pages/orientation/Orientation.tsx'
import { Registrations } from '../pages/registrations/Registrations.tsx'
import { Schedule } from '../pages/schedule/Schedule.tsx'
import { Staffing } from '../pages/staffing/Staffing.tsx'
import { Systems } from '../pages/systems/Systems.tsx'
import { Housing } from '../pages/housing/Housing.tsx'
import { Library } from '../pages/library/Library.tsx'
import { PlanPage } from '../pages/plan/PlanPage.tsx'
import { Practice } from '../pages/practice/Practice.tsx'
import { ReferencePage } from '../pages/reference/ReferencePage.tsx'
import { RegionPage } from '../pages/region/RegionPage.tsx'
import { ReviewPage } from '../pages/review/ReviewPage.tsx'
import { RoutePage } from '../pages/route/RoutePage.tsx'
import { useArrivals } from '../search/arrival.ts'
import { ImportReportNote } from '../components/ImportReportNote.tsx'
import { ReviewBar } from '../components/review/ReviewBar.tsx'
import { SharedPage } from '../components/review/SharedPage.tsx'
import { NoticeArea } from '../components/NoticeArea.tsx'
import { OpenFailureNote } from '../components/OpenFailureNote.tsx'
import { ContextPanel } from './ContextPanel.tsx'
import { Rail } from './Rail.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useTexts } from './useTexts.ts'
import { useCommands } from './useCommands.ts'
import { useFolds } from './useFolds.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import styles from './Frame.module.css'

const PAGE_CONTENT: Readonly<Record<Exclude<PageId, 'finance' | 'schedule' | 'review'>, () => ReactNode>> = {
  route: RoutePage,
  orientation: Orientation,
  region: RegionPage,
  candidates: Candidates,
  practice: Practice,
  dueDiligence: DueDiligence,
  housing: Housing,
  staffing: Staffing,
  insurers: Insurers,
  registrations: Registrations,
  systems: Systems,
  collaboration: Collaboration,
  handover: Handover,
  dossier: Dossier,
  reference: ReferencePage,
  conversations: ConversationsPage,
  checks: ChecksPage,
  plan: PlanPage,
}

const CONTENT_PAGES = PAGES.flatMap(({ id }) =>
  id === 'finance' || id === 'schedule' || id === 'review' ? [] : [{ id, Content: PAGE_CONTENT[id] }],
)

/** The frame around every page: path on the left, page in the middle, explanation on the right, state below. */
export function Frame({ shell }: { readonly shell: ShellState }) {
  const { t } = useTexts()
  const { open, toggle, close } = useFolds()
  useKeptFocus()
  const history = useCommands()
  const [location] = useLocation()
  const arrivals = useArrivals(location)
  return (
    <div className={styles['frame']} data-open={open ?? 'none'}>
      <a className={styles['skip']} href="#content" onClick={skipToContent}>
        {t('frame:skip')}
      </a>
      <TopBar open={open} onToggle={toggle} />
      <div className={styles['rail']} id="rail" tabIndex={-1}>
        <Rail location={location} onFollow={close} />
      </div>
      <main className={styles['main']} id="content" tabIndex={-1}>
        {shell.open?.readOnly ? <ReviewBar /> : null}
        <NoticeArea />
        <ImportReportNote />
        {shell.failure ? <OpenFailureNote failure={shell.failure} /> : null}
        <Switch>
          {CONTENT_PAGES.map(({ id, Content }) => (
            <Route key={id} path={`/${id}`}>
              <SharedPage page={id}>
                <Content key={arrivals} />
              </SharedPage>
            </Route>
          ))}
          <Route path="/conversations/with/:party">
            <SharedPage page="conversations">
              <ConversationsPage key={arrivals} />
            </SharedPage>
          </Route>
          <Route path="/finance/*?">
            <SharedPage page="finance">
              <Finance key={arrivals} />
            </SharedPage>
          </Route>
          <Route path="/schedule/*?">
            <SharedPage page="schedule">
              <Schedule key={arrivals} />
            </SharedPage>
          </Route>
          <Route path="/review/*?">
            <ReviewPage key={arrivals} />
          </Route>
          <Route path="/library/*?">
            <Library key={arrivals} />
          </Route>
          <Route>
            <Redirect to="/route" replace />
          </Route>
        </Switch>
      </main>
      <div className={styles['panel']} id="panel" tabIndex={-1}>
        <ContextPanel location={location} />
      </div>
      <StatusBar shell={shell} history={history} />
    </div>
  )
}

function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

import '../app/zod-without-eval.ts'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../styles/tokens.css'
import '../styles/base.css'
import './print.css'
import './kit.css'
import './written.css'
import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { printProcedures, type PlanOrder, type PrintOrder } from '#contract/print-procedures.ts'
import { formatDay } from '#domain/field/format.ts'
import { bridge, checked } from '../app/bridge.ts'
import { changeLanguage, startTexts } from '../app/texts.ts'
import { WorkbookContext } from '../app/workbook.ts'
import { ChartHeightContext } from '../charts/useHeight.ts'
import { Document } from './Document.tsx'
import { factsOf, FactsContext } from './facts.tsx'
import { fitKit } from './fit-kit.ts'
import { hatchInLines } from './hatch.ts'
import { Kit } from './Kit.tsx'
import { layOut } from './lay-out.ts'
import { Written } from './Written.tsx'

/** Pixels; two charts with their numbers fit on a sheet. */
const CHART_HEIGHT = 215

/** Lays out what was ordered and tells main when it can be printed. */
async function run(): Promise<void> {
  const order = await checked(printProcedures['print.order'].output, bridge.printOrder({}))
  await startTexts()
  await changeLanguage(order.language)
  const [source, sheets] = [placeFor('source'), placeFor('sheets')]
  draw(order, source)
  // A font is fetched when something is laid out in it.
  source.getBoundingClientRect()
  await document.fonts.ready
  const title = 'document' in order ? order.document.about : (order.snapshot.plan.route.title ?? '')
  document.title = 'document' in order ? `${order.document.title} – ${title}` : title
  hatchInLines(source)
  for (const details of source.querySelectorAll('details')) details.open = true
  if ('printed' in order && order.printed.kind === 'kit') fitKit(source)
  const { pages, overflowing } = layOut(source, sheets, {
    head: title,
    foot: formatDay(order.today, order.language),
    page: (page, of) => i18next.t('print:page', { page, pages: of }),
    hasNoCover: 'document' in order,
  })
  await checked(printProcedures['print.ready'].output, bridge.printReady({ pages, overflowing }))
}

function placeFor(id: string): HTMLElement {
  const made = document.createElement('div')
  made.id = id
  document.body.append(made)
  return made
}

function draw(order: PrintOrder, into: HTMLElement): void {
  const content = 'document' in order ? <Written {...order.document} /> : <OfPlan order={order} />
  flushSync(() => createRoot(into).render(content))
}

function OfPlan({ order }: { readonly order: PlanOrder }) {
  const facts = factsOf(order)
  const { snapshot, printed } = order
  const workbook = { name: facts.plan.route.title ?? '', snapshot, pack: facts.pack, readOnly: true }
  return (
    <WorkbookContext value={workbook}>
      <FactsContext value={facts}>
        <ChartHeightContext value={CHART_HEIGHT}>
          {printed.kind === 'plan' ? <Document reader={printed.lens} /> : <Kit party={printed.party} />}
        </ChartHeightContext>
      </FactsContext>
    </WorkbookContext>
  )
}

run().catch((error: unknown) => {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  void bridge.printFailed({ message: message.slice(0, 2_000) })
})

import type { Page } from 'playwright-core'
import {
  fieldPath,
  LISTS,
  SCALARS,
  type FieldDefinition,
  type ListDefinition,
} from '#domain/plan/catalogue.ts'
import { PAGES } from '#domain/plan/pages.ts'
import type { Plan, Subject } from '#domain/plan/plan.ts'
import { listItems, readField, type Item } from '#domain/plan/read.ts'
import { newestPack } from '../../../scripts/reference/packs.ts'
import { enter, press } from './by-keyboard.ts'
import { readPlan } from './keyboard.ts'
import { until } from './patience.ts'
import { stored } from './workbook-page.ts'
import { answersIn } from './plan-answers.ts'

/** Something still to be done on the page: a question by its path, or a list by the words on its button. */
interface Task {
  readonly path: string
  readonly button: string | null
  readonly run: (page: Page) => Promise<void>
}

/** What is chosen with a button on the item itself. */
const CHOOSE: Readonly<Record<string, { readonly path: string; readonly button: string }>> = {
  'candidates.practices': { path: 'candidates.chosen', button: 'Mijn plan gaat over deze praktijk' },
  'housing.options': { path: 'housing.chosenOptionId', button: 'Met deze locatie rekenen' },
}

/** Asked before there is a workbook. */
const FIRST: readonly string[] = ['route.title', 'route.kind', 'route.startDate']

const ADD_BUTTONS: Readonly<Record<string, string>> = {
  'orientation.demands': 'Toevoegen: eis of afknapper',
  'region.contacts': 'Gesprek toevoegen',
  'candidates.practices': 'Toevoegen: praktijk',
  'dueDiligence.items': 'Toevoegen: vraag',
  'housing.options': 'Toevoegen: locatie',
  'staffing.staff': 'Toevoegen: medewerker',
  'staffing.locums': 'Toevoegen: waarneming',
  'staffing.trainees': 'Toevoegen: opleidingsplek',
  'insurers.market': 'Toevoegen: verzekeraar',
  'insurers.applications': 'Toevoegen: aanvraag',
  'finance.investments': 'Toevoegen: investering',
  'finance.loans': 'Toevoegen: lening',
  'finance.otherCosts': 'Toevoegen: kostenpost',
  'finance.otherIncome': 'Toevoegen: inkomstenpost',
  'collaboration.partners': 'Toevoegen: contact',
  'dossier.contacts': 'Toevoegen: persoon',
  'dossier.documents': 'Toevoegen: stuk',
  'conversations.questions': 'Eigen vraag toevoegen',
}

/** Enters a whole plan in the new workbook that is open, page after page; leaves out the fields of `without`. */
export async function enterPlan(page: Page, plan: Plan, without: (path: string) => boolean): Promise<void> {
  for (const { id, subject, routes } of PAGES) {
    if (!subject || !routes.includes(plan.route.kind ?? 'undecided')) continue
    if (answersIn(plan, subject, without).size === 0) continue
    await press(page, page.locator(`a[href="#/${id}"]`).last())
    await page.locator(`#rail [aria-current][href="#/${id}"]`).waitFor({ state: 'attached' })
    await work(page, tasksOf(plan, subject, without))
    if (subject === 'region') await askAboutInsurer(page, plan)
    if (plan[subject].finished) await finish(page, subject)
  }
}

function tasksOf(plan: Plan, subject: Subject, without: (path: string) => boolean): Task[] {
  const scalars = SCALARS.filter((field) => field.subject === subject).map((field) => fieldPath(field, null))
  const questions = scalars
    .filter((path) => !without(path) && !path.endsWith('.finished') && !isChosenOnItem(path))
    .filter((path) => readField(plan, path) !== null && !FIRST.includes(path))
    .map((path): Task => ({ path, button: null, run: (page) => enter(page, path, readField(plan, path)) }))
  const lists = LISTS.filter((list) => list.subject === subject && !without(list.path))
  return [...questions, ...lists.flatMap((list) => listTask(plan, list))]
}

function isChosenOnItem(path: string): boolean {
  return Object.values(CHOOSE).some((choice) => choice.path === path)
}

/** Does what is nearest ahead of the keyboard first, as somebody who walks down the page. */
async function work(page: Page, tasks: readonly Task[]): Promise<void> {
  let left = tasks
  while (left.length > 0) {
    const index = await nextOf(page, left)
    const task = left[index]
    if (!task) throw new Error(`not on the page: ${left.map(({ path }) => path).join(', ')}`)
    await task.run(page)
    left = left.filter((other) => other !== task)
  }
}

async function nextOf(page: Page, tasks: readonly Task[]): Promise<number> {
  const wanted = tasks.map(({ path, button }) => ({ path, button }))
  let found = -1
  await until(async () => {
    found = await page.evaluate(nearest, wanted)
    return found >= 0
  }).catch(() => false)
  return found
}

/** Runs in the page: the first of these that comes after what has focus, or else the first of all; -1 when none is there. */
function nearest(wanted: readonly { readonly path: string; readonly button: string | null }[]): number {
  const isWanted = (element: Element, { path, button }: (typeof wanted)[number]) =>
    button === null
      ? element.getAttribute('data-path') === path
      : [element.textContent, element.getAttribute('aria-label')].includes(button)
  const controls = [...document.querySelectorAll('#content [data-path], #content button')]
  const places = controls.flatMap((element) => {
    const index = wanted.findIndex((one) => isWanted(element, one))
    return index < 0 ? [] : [{ element, index }]
  })
  const now = document.activeElement
  const ahead = places.find(
    ({ element }) =>
      now === element ||
      now === null ||
      now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return (ahead ?? places[0])?.index ?? -1
}

function listTask(plan: Plan, list: ListDefinition): Task[] {
  const items = listItems(plan, list)
  const run = async (page: Page) => {
    for (const item of items) await enterItem(page, plan, list, item)
  }
  const [first] = items
  return first ? [{ path: list.path, button: buttonOf(list, first), run }] : []
}

async function enterItem(page: Page, plan: Plan, list: ListDefinition, item: Item): Promise<void> {
  const id = await openItem(page, list, item)
  const asked = list.fields.filter((field) => isTyped(field) && item[field.key] !== null)
  const tasks = asked.map(({ key }): Task => {
    const path = `${list.path}.${id}.${key}`
    return { path, button: null, run: () => enter(page, path, item[key] ?? null) }
  })
  await work(page, tasks)
  const choose = CHOOSE[list.path]
  if (!choose || readField(plan, choose.path) !== item.id) return
  await press(page, page.getByRole('button', { name: choose.button }))
  await until(async () => (await stored(page, choose.path)) === id)
}

/** Whether the user types this: what an item is about follows from the button that makes it. */
function isTyped({ list, key, meta }: FieldDefinition): boolean {
  return !meta.isCode && !(list?.path === 'reference.ownFigures' && key === 'figure')
}

/** The button that makes an item. */
function buttonOf(list: ListDefinition, item: Item): string {
  if (list.path !== 'reference.ownFigures') return ADD_BUTTONS[list.path] ?? ''
  const figure = newestPack().figures.get(String(item['figure']))
  return `Eigen cijfer gebruiken voor ${figure?.label.nl ?? ''}`
}

/** Makes the item, or unfolds the question that was put on the list on another page; answers its id. */
async function openItem(page: Page, list: ListDefinition, item: Item): Promise<string> {
  const before = listItems(await readPlan(page), list)
  const asked = before.find(({ about }) => typeof about === 'string' && about === item['about'])
  if (asked) {
    await press(page, page.locator('#content summary').filter({ hasText: String(asked['question']) }))
    return asked.id
  }
  await press(page, page.getByRole('button', { name: buttonOf(list, item), exact: true }).first())
  const made = async () =>
    listItems(await readPlan(page), list).find(({ id }) => !before.some((one) => one.id === id))
  await until(async () => (await made()) !== undefined)
  return (await made())?.id ?? ''
}

/** Puts the question about the preferent insurer on the list, when the plan has it. */
async function askAboutInsurer(page: Page, plan: Plan): Promise<void> {
  const about = 'region.preferentInsurer'
  if (plan.conversations.questions.every((question) => question.about !== about)) return
  const section = page.getByRole('region', { name: 'Preferente verzekeraar' })
  await press(page, section.getByRole('button', { name: /^Zet op de vragenlijst/ }))
  await until(async () => (await readPlan(page)).conversations.questions.some((one) => one.about === about))
}

async function finish(page: Page, subject: Subject): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Klaar met deze stap' }))
  await until(async () => (await stored(page, `${subject}.finished`)) === true)
}

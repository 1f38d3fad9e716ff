import type { Language } from '#domain/field/format.ts'
import { formatDay } from '#domain/field/format.ts'
import { deadlines, type Deadline } from '#domain/schedule/deadlines.ts'
import { planSchedule, type Schedule } from '#domain/schedule/schedule.ts'
import { Content, type Words } from '../search/content.ts'
import type { Workbook } from '../workbook.ts'
import type { DiaryEntry } from './diary.ts'

/** Where a diary file goes, in which language, and the ISO day of today. */
export interface DiaryRequest {
  readonly path: string
  readonly language: Language
  readonly today: string
}

/** Writes the deadlines of a workbook to a file that any diary can read. */
export class DiaryWriter {
  readonly #content: Content

  constructor(resourcesFolder: string) {
    this.#content = new Content(resourcesFolder)
  }

  /** Answers how many deadlines are in it; null when tasks wait for each other, so that there is no schedule. */
  write(workbook: Workbook, { path, language, today }: DiaryRequest): number | null {
    const { plan, referencePack } = workbook
    const { steps } = this.#content.pack(plan.reference.pack ?? referencePack)
    const { schedule } = planSchedule({ plan, steps, today })
    if (schedule === null) return null
    const words = this.#content.words(language)
    const entries = deadlines(schedule).map((deadline) => entryOf(deadline, words, language))
    workbook.saveDiary(path, {
      name: words('schedule:diary.name', { title: plan.route.title ?? '' }),
      entries,
      doneUids: doneIn(schedule),
    })
    return entries.length
  }
}

function entryOf(deadline: Deadline, words: Words, language: Language): DiaryEntry {
  const { uid, kind, date, about, step } = deadline
  const title = step?.title[language] ?? deadline.title ?? words('schedule:lists.tasks.unnamed')
  const summary = words(`schedule:diary.${about}`, { title })
  return {
    uid,
    kind,
    day: date,
    summary,
    description: words(`schedule:diary.${about}Note`, { title, day: formatDay(date, language) }),
    fingerprint: `${deadline.sequenceKey}|${summary}`,
  }
}

/** What need not be begun or finished any more because that has been done. */
function doneIn({ tasks }: Schedule): Set<string> {
  return new Set(
    tasks.flatMap(({ id, status }) => {
      if (status === 'done') return [`${id}.beginBy`, `${id}.planned`, `${id}.due`]
      return status === 'busy' ? [`${id}.beginBy`] : []
    }),
  )
}

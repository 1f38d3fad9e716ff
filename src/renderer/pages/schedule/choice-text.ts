import type { TFunction } from 'i18next'
import { formatDay, type Language } from '#domain/field/format.ts'
import type { Choice } from '#domain/schedule/record.ts'

/** A way out in words. */
export function choiceText(
  choice: Choice,
  t: TFunction,
  name: (id: string) => string,
  language: Language,
): string {
  const day = (value: string) => formatDay(value, language)
  switch (choice.kind) {
    case 'start':
      return t('schedule:breaks.choice.start', { day: day(choice.on) })
    case 'unpin':
      return t('schedule:breaks.choice.unpin', {
        day: day(choice.start),
        tasks: choice.moves.map(name).join(', '),
      })
    case 'shorten':
      return choice.cuts
        .map(({ id, byDays }) => t('schedule:breaks.choice.shorten', { task: name(id), count: byDays }))
        .join('; ')
    case 'together':
      return t(choice.isEnough ? 'schedule:breaks.choice.together' : 'schedule:breaks.choice.togetherHelps', {
        earlier: name(choice.earlier),
        later: name(choice.later),
      })
  }
}

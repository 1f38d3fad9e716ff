import type { PageStatus } from '#domain/plan/status.ts'
import type { Route } from '#domain/route/route.ts'
import { useTexts } from '../app/useTexts.ts'
import { usePlan } from '../app/workbook.ts'
import { Note } from './Note.tsx'
import { WayToField } from './FieldLink.tsx'

interface ReasonNoteProps {
  /** The routes the page is for. */
  readonly routes: readonly Route[]
  readonly reason: NonNullable<PageStatus['reason']>
}

/** Why a page does not apply: no route was chosen yet, or another one; and that nothing is lost. */
export function ReasonNote({ routes, reason }: ReasonNoteProps) {
  const { t, language } = useTexts()
  const { kind } = usePlan().route
  const names = routes.map((route) => t(`frame:routeShort.${route}`))
  return (
    <Note
      tone="plain"
      title={t(`frame:notHere.${reason}.title`)}
      action={
        <WayToField path="route.kind" className="button">
          {t(`frame:notHere.${reason}.way`)}
        </WayToField>
      }
    >
      <p className="small">
        {t(`frame:notHere.${reason}.text`, {
          route: t(`frame:routeShort.${kind ?? 'undecided'}`),
          routes: new Intl.ListFormat(language).format(names),
        })}
      </p>
    </Note>
  )
}

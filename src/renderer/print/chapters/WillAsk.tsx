import type { Reader } from '#domain/readers/readers.ts'
import { countOf, willAsk } from '#domain/readers/will-ask.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Checks, Unjudged } from '../Checks.tsx'
import { useFacts } from '../facts.tsx'
import { Paths } from '../LeftOut.tsx'
import { Lede, Nothing, Part } from '../parts.tsx'

/** What this reader wants to know and the plan does not say yet. */
export function WillAsk({ reader }: { readonly reader: Reader }) {
  const { t } = useTexts()
  const { plan, checks } = useFacts()
  const asked = willAsk(plan, checks, reader)
  const { questions, unknown, missing, open, unjudged } = asked
  return (
    <>
      <Lede>{t(`print:readers.${reader}.lede`)}</Lede>
      {countOf(asked) === 0 ? <Nothing /> : null}
      {open.length > 0 ? (
        <Part title={t('print:ask.open')}>
          <Checks results={open} />
        </Part>
      ) : null}
      {missing.length > 0 ? (
        <Part title={t('print:ask.missing')}>
          <Paths paths={missing} />
        </Part>
      ) : null}
      {unjudged.length > 0 ? (
        <Part title={t('print:ask.unjudged')}>
          <Unjudged results={unjudged} />
        </Part>
      ) : null}
      {questions.length + unknown.length > 0 ? (
        <Part title={t('print:ask.questions')}>
          <ul className="marked">
            {questions.map(({ id, question }) => (
              <li key={id}>{question ?? t('conversations:empty')}</li>
            ))}
          </ul>
          <Paths paths={unknown.map(({ path }) => path)} />
        </Part>
      ) : null}
    </>
  )
}

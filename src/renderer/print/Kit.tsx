import { partySheets, type PartySheet } from '#domain/conversations/open-questions.ts'
import { formatDay } from '#domain/field/format.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { isAsked } from '#domain/plan/status.ts'
import { keyFactsFor, type KitParty } from '#domain/readers/readers.ts'
import { fieldKey, pathLabel } from '../app/labels.ts'
import { useAnswerText } from '../app/useAnswerText.ts'
import { useTexts } from '../app/useTexts.ts'
import { useFacts } from './facts.tsx'
import { Nothing, Pairs } from './parts.tsx'
import { useItemName } from './usePathName.ts'

/** One page for one conversation: the facts it is about, and what is still to be asked, with room for the answers. */
export function Kit({ party }: { readonly party: KitParty }) {
  const { t, language } = useTexts()
  const { plan, today } = useFacts()
  const sheet = partySheets(plan).find((one) => one.party === party)
  const hasQuestions = sheet !== undefined && sheet.open.length + sheet.unknown.length > 0
  return (
    <div data-sheets="">
      <div className="kit" data-kit data-whole>
        <p className="kind">
          {t('print:kit.title')} · {plan.route.title} · {formatDay(today, language)}
        </p>
        <h1>{t(`conversations:parties.${party}`)}</h1>
        <h2>{t('print:kit.facts')}</h2>
        <KeyFacts party={party} />
        {hasQuestions ? <Questions sheet={sheet} /> : <p>{t('print:kit.none')}</p>}
        <p className="small muted" data-rest={t('print:kit.rest')} hidden />
      </div>
    </div>
  )
}

/** The answers this conversation is about, as far as they are there. */
function KeyFacts({ party }: { readonly party: KitParty }) {
  const { t } = useTexts()
  const { plan } = useFacts()
  const answerText = useAnswerText()
  const pairs = keyFactsFor(party).flatMap((path): (readonly [string, string])[] => {
    const definition = fieldAt(path)?.definition
    const value = readField(plan, path)
    if (!definition || value === null || !isAsked(plan, definition, null)) return []
    return [[t(`${fieldKey(definition)}.label`), answerText(definition, value)]]
  })
  return pairs.length === 0 ? <Nothing /> : <Pairs pairs={pairs} />
}

function Questions({ sheet }: { readonly sheet: PartySheet }) {
  const { t } = useTexts()
  const itemName = useItemName()
  const { open, unknown } = sheet
  const groups = new Map<string | null, string[]>()
  for (const { path } of unknown) {
    const title = itemName(path)
    groups.set(title, [...(groups.get(title) ?? []), path])
  }
  return (
    <>
      {open.length > 0 ? (
        <div data-group>
          <h2>{t('print:kit.own')}</h2>
          <ul>
            {open.map(({ id, question }) => (
              <Asked key={id} words={question ?? t('conversations:empty')} />
            ))}
          </ul>
        </div>
      ) : null}
      {[...groups].map(([title, paths]) => (
        <div key={title ?? ''} data-group>
          <h2>{title ?? t('print:kit.unknown')}</h2>
          <ul>
            {paths.map((path) => (
              <Asked key={path} words={pathLabel(path, t)} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** A question with a line for its answer. */
function Asked({ words }: { readonly words: string }) {
  return (
    <li data-question>
      <span>{words}</span>
      <i aria-hidden="true" />
    </li>
  )
}

import { useLayoutEffect, useRef } from 'react'
import { questionAbout } from '#domain/conversations/open-questions.ts'
import { partyOnRoute, type Party } from '#domain/field/party.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { fieldKey, itemTitleAt } from '../app/labels.ts'
import { useAddItem } from '../app/queries.ts'
import { useTexts } from '../app/useTexts.ts'
import { usePlan, useReadOnly } from '../app/workbook.ts'
import styles from './AskButton.module.css'

interface AskButtonProps {
  /** The field path or reference id that the answer makes known. */
  readonly about: string
  readonly party: Party
  readonly question: string
}

/** Puts a question on the list for somebody who knows, once; afterwards it is the way to that list. */
export function AskButton({ about, party, question }: AskButtonProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const add = useAddItem()
  const link = useRef<HTMLAnchorElement>(null)
  const wasPressed = !add.isIdle
  const isListed = questionAbout(plan, about) !== null
  const isReadOnly = useReadOnly()
  useLayoutEffect(() => {
    // The button that had focus made place for this link.
    if (isListed && wasPressed && document.activeElement === document.body) link.current?.focus()
  }, [isListed, wasPressed])
  const asked = partyOnRoute(party, plan.route.kind)
  if (isListed) {
    return (
      <a ref={link} className={styles['ask']} href="#/conversations">
        {t('conversations:isPut')}
        <span className="hidden-visually">: {question}</span>
      </a>
    )
  }
  if (asked === null || isReadOnly) return null
  return (
    <button
      type="button"
      className={styles['ask']}
      onClick={() => {
        if (!add.isPending)
          add.mutate({ list: 'conversations.questions', values: { question, party: asked, about } })
      }}
    >
      {t('conversations:put')}
      <span className="hidden-visually">: {question}</span>
    </button>
  )
}

/** For a field that is still unknown and that somebody else can answer: who that is, and the button. */
export function AskAboutField({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const plan = usePlan()
  const field = fieldAt(path)
  const party = partyOnRoute(field?.definition.meta.askParty ?? null, plan.route.kind)
  if (!field || party === null || readField(plan, path) !== null) return null
  const label = t(`${fieldKey(field.definition)}.label`)
  const item = itemTitleAt(plan, path, t)
  return (
    <section>
      <h3>{t('field:ask')}</h3>
      <p className="small">{t('field:askParty', { party: t(`field:parties.${party}`) })}</p>
      <AskButton about={path} party={party} question={item ? `${label} (${item})` : label} />
    </section>
  )
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '#domain/plan/apply.ts'
import type { Change } from '#domain/plan/change.ts'
import { changesOf } from '#domain/plan/edit.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import { Content } from '#workbook/search/content.ts'
import { keyOf, type SearchDocument } from '#workbook/search/document.ts'
import { allAnswers, refreshedAnswers, type OpenPlan } from '#workbook/search/sources/answers.ts'
import { editOf, editSequence, type Action } from './support/edits.ts'
import { RESOURCES } from './support/search.ts'

const content = new Content(RESOURCES)
const shelf = { content, language: 'nl', words: content.words('nl') } as const
const pack = content.pack('2026')
const opened = (plan: Plan): OpenPlan => ({ plan, pack, shelf })

const byKey = (documents: readonly SearchDocument[]) =>
  new Map(documents.map((document) => [keyOf(document), document]))

/** What each action changes in the plan that the actions before it made. */
function changesOfEach(actions: readonly Action[]): Change[][] {
  let plan = emptyPlan()
  let ids = 0
  return actions.map((action) => {
    const edit = editOf(plan, action, () => `item${String((ids += 1)).padStart(8, '0')}`)
    const changes = edit ? changesOf(plan, edit) : []
    plan = applyChanges(plan, changes)
    return changes
  })
}

test('what is refreshed change by change is what reading the whole plan gives', () => {
  fc.assert(
    fc.property(editSequence, (actions) => {
      let plan = emptyPlan()
      let known = byKey(allAnswers(opened(plan)))
      for (const changes of changesOfEach([
        { kind: 'set', path: 'route.kind', value: 'takeover' },
        ...actions,
      ])) {
        plan = applyChanges(plan, changes)
        const refreshed = refreshedAnswers(opened(plan), changes)
        if (refreshed) for (const key of refreshed.gone) known.delete(key)
        known = refreshed ? new Map([...known, ...byKey(refreshed.now)]) : byKey(allAnswers(opened(plan)))
      }
      expect(Object.fromEntries(known)).toEqual(Object.fromEntries(byKey(allAnswers(opened(plan)))))
    }),
  )
})

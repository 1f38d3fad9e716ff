import { listAt } from '#domain/plan/catalogue.ts'
import { answersTo } from '#domain/plan/given.ts'
import { listItems } from '#domain/plan/read.ts'
import { fieldKey, itemTitle } from '../../app/labels.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useFacts } from '../facts.tsx'
import { Nothing, Pairs } from '../parts.tsx'

/** Every loan with what was agreed about it. */
export function Loans() {
  const { t } = useTexts()
  const { plan } = useFacts()
  const answerText = useAnswerText()
  const list = listAt('finance.loans')
  if (!list) return null
  const items = listItems(plan, list)
  if (items.length === 0) return <Nothing />
  return items.map((item) => (
    <section key={item.id}>
      <h3>{itemTitle(list, item, t)}</h3>
      <Pairs
        two
        pairs={answersTo(plan, list.fields, item, 'asked')
          .filter(({ value, isMissing }) => value !== null || isMissing)
          .map(({ definition, value }) => [
            t(`${fieldKey(definition)}.label`),
            value === null ? t('plan:missing') : answerText(definition, value),
          ])}
      />
    </section>
  ))
}

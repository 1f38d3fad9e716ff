import { decisions } from '#domain/plan/decisions.ts'
import { fieldKey } from '../../app/labels.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { WayToField } from '../../components/FieldLink.tsx'
import { useIsShared } from '../../components/review/useIsShared.ts'

/** What the plan stands on: each decision with its answer, or that it is still open or was not shared. */
export function Decisions() {
  const { t } = useTexts()
  const answerText = useAnswerText()
  const isShared = useIsShared()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('plan:decided.what')}</th>
          <th scope="col">{t('plan:decided.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {decisions(usePlan()).map(({ path, definition, value }) => (
          <tr key={path}>
            <td>
              <WayToField path={path}>{t(`${fieldKey(definition)}.label`)}</WayToField>
            </td>
            <td>
              {value === null ? (
                <span className="muted">
                  {t(isShared(path) ? 'plan:decided.open' : 'review:notSharedShort')}
                </span>
              ) : (
                answerText(definition, value)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

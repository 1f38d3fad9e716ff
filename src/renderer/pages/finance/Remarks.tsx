import { formatEuro } from '#domain/field/format.ts'
import type { Remark } from '#domain/finance/remarks.ts'
import { Note } from '../../components/Note.tsx'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Finance.module.css'

/** What to watch, under the answers it is about. Shows nothing when there is nothing. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t, language } = useTexts()
  if (remarks.length === 0) return null
  return (
    <div className={styles['remarks']}>
      {remarks.map(({ id, tone, amount, name }) => (
        <Note
          key={`${id} ${name ?? ''}`}
          tone={tone}
          title={t(`finance:remarks.${id}.title`, { amount: formatEuro(amount ?? 0, language), name })}
        >
          <p className="small">{t(`finance:remarks.${id}.text`)}</p>
        </Note>
      ))}
    </div>
  )
}

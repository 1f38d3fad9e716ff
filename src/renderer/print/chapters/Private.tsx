import { useTexts } from '../../app/useTexts.ts'
import { BudgetPerYear } from '../Budget.tsx'
import { useFacts } from '../facts.tsx'
import { Needed } from '../LeftOut.tsx'
import { Lede } from '../parts.tsx'

/** What is left for the household. */
export function Private() {
  const { t } = useTexts()
  const { projection, built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.private.lede')}</Lede>
      {projection ? (
        <BudgetPerYear budget="private" projection={projection} />
      ) : (
        <Needed paths={built.needed} />
      )}
    </>
  )
}

import { missingStandard, type StandardQuestion } from '#domain/dueDiligence/standard.ts'
import { Section } from '../../components/Section.tsx'
import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './DueDiligence.module.css'
import { Editing } from '../../components/Editing.tsx'

const LANGUAGES = ['nl', 'en'] as const

/** Puts the questions of the standard list among the items, one edit each, as far as they are not there yet. */
export function StandardList() {
  const { t, language } = useTexts()
  const { dueDiligence, route } = usePlan()
  const add = useAddItem()
  const wording = ({ id, origin }: StandardQuestion, lng: (typeof LANGUAGES)[number]) =>
    `${t(`dueDiligence:standard.${id}`, { lng })} (${t(`dueDiligence:origins.${origin}`, { lng })})`
  const missing = missingStandard(route.kind, dueDiligence.items, (question) =>
    LANGUAGES.map((lng) => wording(question, lng)),
  )
  const addAll = async () => {
    for (const question of missing) {
      const { topic, askedParty } = question
      const values = { question: wording(question, language), topic, askedParty, state: 'open' }
      await add.mutateAsync({ list: 'dueDiligence.items', values })
    }
  }
  return (
    <Section title={t('dueDiligence:standardList.title')}>
      <p className={`muted ${styles['under']}`}>{t('dueDiligence:standardList.text')}</p>
      {missing.length === 0 ? (
        <p className={styles['under']}>{t('dueDiligence:standardList.complete')}</p>
      ) : (
        <Editing>
          <p className={styles['under']}>
            <button
              type="button"
              className="button"
              disabled={add.isPending}
              // What fails is shown by the mutation cache; the rest can be added again.
              onClick={() => void addAll().catch(() => undefined)}
            >
              {t('dueDiligence:standardList.add', { count: missing.length })}
            </button>
          </p>
        </Editing>
      )}
    </Section>
  )
}

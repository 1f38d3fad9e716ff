import { formatDay } from '#domain/field/format.ts'
import { ladder } from '#domain/housing/ladder.ts'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './Housing.module.css'

const COLUMNS = ['who', 'does', 'when', 'on'] as const

/** Who helps with housing, what they do and when to call them, with the day the user did. */
export function Ladder() {
  const { t, language } = useTexts()
  const { housing } = usePlan()
  return (
    <Section title={t('housing:ladder.title')}>
      <p className={styles['intro']}>{t('housing:ladder.intro')}</p>
      <table className={styles['ladder']} aria-label={t('housing:ladder.caption')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`housing:ladder.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ladder(housing).map(({ who, on }) => (
            <tr key={who}>
              <th scope="row">{t(`housing:ladder.${who}.who`)}</th>
              <td>{t(`housing:ladder.${who}.does`)}</td>
              <td>{t(`housing:ladder.${who}.when`)}</td>
              <td>
                {on === null ? (
                  <span className="muted">{t('housing:ladder.notYet')}</span>
                ) : (
                  formatDay(on, language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`small muted ${styles['source']}`}>
        {t('housing:ladder.article')} {t('housing:ladder.source')}
      </p>
    </Section>
  )
}

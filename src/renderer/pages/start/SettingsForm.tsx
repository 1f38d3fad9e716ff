import { useId } from 'react'
import { LANGUAGES, THEMES, type Settings } from '#contract/shell-procedures.ts'
import { useChangeSettings } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Start.module.css'

/** Language and appearance. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { t } = useTexts()
  const change = useChangeSettings()
  const languageId = useId()
  const themeId = useId()
  return (
    <section className={styles['settings']} aria-label={t('start:settings.title')}>
      <label htmlFor={languageId}>{t('start:settings.language')}</label>
      <select
        id={languageId}
        value={settings.language}
        onChange={(event) => change.mutate({ language: event.target.value === 'en' ? 'en' : 'nl' })}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {t(`start:settings.languages.${language}`)}
          </option>
        ))}
      </select>
      <label htmlFor={themeId}>{t('start:settings.theme')}</label>
      <select
        id={themeId}
        value={settings.theme}
        onChange={(event) =>
          change.mutate({ theme: THEMES.find((theme) => theme === event.target.value) ?? 'system' })
        }
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {t(`start:settings.themes.${theme}`)}
          </option>
        ))}
      </select>
    </section>
  )
}

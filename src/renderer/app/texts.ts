import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#domain/field/format.ts'

const files = import.meta.glob<Record<string, unknown>>('../../../resources/content/*/*.json', {
  eager: true,
  import: 'default',
})

/** `{ nl: { housing: {…} }, en: {…} }`: one namespace a file, named like the subject or part it serves. */
function bundles(): Record<string, Record<string, Record<string, unknown>>> {
  const byLanguage: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const [path, texts] of Object.entries(files)) {
    const [language = '', file = ''] = path.split('/').slice(-2)
    byLanguage[language] = { ...byLanguage[language], [file.replace('.json', '')]: texts }
  }
  return byLanguage
}

/** Loads all texts; Dutch until the settings say otherwise. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: bundles(),
    lng: 'nl',
    fallbackLng: false,
    defaultNS: 'frame',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

/** Switches the interface language. */
export async function changeLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  if (i18next.language !== language) await i18next.changeLanguage(language)
}

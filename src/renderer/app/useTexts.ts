import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { Language } from '#domain/field/format.ts'

/** The texts of the interface and the language they are in. Keys are written `file:key.key`. */
export function useTexts(): { readonly t: TFunction; readonly language: Language } {
  const { t, i18n } = useTranslation()
  return { t, language: i18n.language === 'en' ? 'en' : 'nl' }
}

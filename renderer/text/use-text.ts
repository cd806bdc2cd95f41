import type { Language } from '../../shared/notice/report.ts'
import { useSettings } from '../state/settings-store.ts'
import { en, type Text } from './en.ts'
import { formats, type Formats } from './formats.ts'
import { fr } from './fr.ts'

const texts: Record<Language, Text> = { en, fr }

/** The words of the interface in the chosen language, and the language itself; switches live. */
export function useText(): { text: Text; language: Language; format: Formats } {
  const language = useLanguage()
  return { text: texts[language], language, format: formats[language] }
}

export function useLanguage(): Language {
  return useSettings(({ language }) => (language === 'system' ? systemLanguage() : language))
}

function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

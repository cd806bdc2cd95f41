import type { Language } from '../../../shared/notice/report.ts'

/** The language of the person's terminal: French where it is set so, else English. */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  )
  return (set ?? Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

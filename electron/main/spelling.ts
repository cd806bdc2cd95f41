import type { Session } from 'electron'

/** Languages in which reasons and searches are typed. */
const wanted = ['en-GB', 'fr', 'fr-FR']

/**
 * Both languages at once. On Windows and Linux Chromium would fetch missing dictionaries from Google; the address it is
 * given instead is this machine's own discard port, where nothing answers (docs/security.md says how to bring them
 * along).
 */
export function checkSpelling(session: Session, platform: NodeJS.Platform): void {
  if (platform === 'darwin') return
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/')
  session.setSpellCheckerLanguages(
    wanted.filter((language) => session.availableSpellCheckerLanguages.includes(language)),
  )
}

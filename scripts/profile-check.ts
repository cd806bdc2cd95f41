import { terminalLanguage } from '../electron/services/settings/terminal-language.ts'
import { checkProfiles } from './profile-check/check-profiles.ts'

/**
 * `npm run profile:check FILE…`: whether a profile is valid, and what it reads in given notices: which form is
 * recognised and how surely, which labels were met, which required fields are missing, which headings it knows
 * (docs/profiles.md).
 */
const { lines, status } = await checkProfiles(process.argv.slice(2), terminalLanguage(process.env))
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = status

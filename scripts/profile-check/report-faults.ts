import type { Language } from '../../shared/notice/report.ts'
import type { ProfileError } from '../../shared/profile/profile-faults.ts'
import { lineOfKey } from './place-of-key.ts'
import type { CheckWords } from './words.ts'

/** A line for each thing that is wrong with a profile: where it stands in the file, which key, and what to write. */
export function faultLines(
  json: string,
  faults: readonly ProfileError[],
  language: Language,
  words: CheckWords,
): string[] {
  return [
    `  ${words.invalid(faults.length)}`,
    ...faults.map(({ key, reason }) => {
      const line = key === '' ? null : lineOfKey(json, key)
      const where = line === null ? '' : `${words.line(line)} `
      return `    ${where}${key === '' ? words.file : words.quote(key)} ${reason[language]}`
    }),
  ]
}

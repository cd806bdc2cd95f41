import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import type { HeaderFields, Language } from '../../../../shared/notice/report.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfileFiles } from '../../../../shared/profile/load-profile-files.ts'
import { document, sideLines } from './layouts/flow-layouts.ts'
import { invented, type InventedSide } from './layouts/invented-notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const folder = resolve(import.meta.dirname, '../../../../resources/profiles')
export const profiles = loadProfileFiles(
  readdirSync(folder).map((name) => ({ name, json: readFileSync(join(folder, name), 'utf8') })),
)

const labels: Partial<Record<keyof HeaderFields, string>> = {
  deadline: 'Application Deadline',
  salary: 'Salary (Pay Basis)',
  grade: 'Grade',
  clearance: 'Clearance Level',
}

/** The field as the parser reads it on both sides of a whole notice that has `written` for its value. */
export function read<Name extends keyof HeaderFields>(
  name: Name,
  written: Record<Language, string>,
): Record<Language, HeaderFields[Name]> {
  const place = invented.en.fields.findIndex(({ label }) => label === labels[name])
  const side = (language: Language): InventedSide => ({
    ...invented[language],
    title: name === 'title' ? written[language] : invented[language].title,
    fields: invented[language].fields.map((field, at) =>
      at === place ? { ...field, value: written[language] } : field,
    ),
  })
  const outcome = parseDocument(document([...sideLines(side('en')), ...sideLines(side('fr'))]), profiles, {
    lexicon,
    anyway: false,
  })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  if (outcome.file.en === null || outcome.file.fr === null) throw new Error(`a side is missing`)
  return { en: outcome.file.en.fields[name], fr: outcome.file.fr.fields[name] }
}

/** Each form on either side: a translator's system often leaves the other language's. The words are kept as written. */
export function expectForm(name: 'deadline' | 'salary' | 'grade' | 'clearance', written: string, value: unknown): void {
  const fields = read(name, { en: written, fr: written })
  const expected = value === null ? null : { value, text: written.normalize('NFC').replace(/\s+/gu, ' ') }
  for (const language of ['en', 'fr'] as const) {
    if (expected === null) expect(fields[language], language).toBeNull()
    else expect(fields[language], language).toMatchObject(expected)
    if (expected !== null && !('ambiguous' in Object(value)))
      expect(fields[language]?.value, language).not.toHaveProperty('ambiguous')
  }
}

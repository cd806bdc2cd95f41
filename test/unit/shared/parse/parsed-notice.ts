import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import type { ParsedFile } from '../../../../shared/notice/parsed-file.ts'
import type { Fields, Language, Side } from '../../../../shared/notice/report.ts'
import type { SourceDocument } from '../../../../shared/notice/source-document.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { expectedIn, line, type HeaderForm } from './layouts/flow-layouts.ts'
import { expectedFields, invented, letterhead, type InventedBlock } from './layouts/invented-notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

export const profile = loadProfile(
  readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8'),
  'nato-is.json',
)

export function parse(source: SourceDocument): Omit<ParsedFile, 'milliseconds'> {
  const outcome = parseDocument(source, [profile], { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return outcome.file
}

export function blocksOf(side: Side | null): InventedBlock[] {
  return (side?.blocks ?? [])
    .filter(({ kind }) => kind !== 'letterhead')
    .map(({ section, kind, group, text }) => ({ section, kind, group, text }))
}

function valuesOf(fields: Fields | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, located]) => [
      name,
      (located as { value: unknown } | null)?.value ?? null,
    ]),
  )
}

export function expectSide(
  file: Omit<ParsedFile, 'milliseconds'>,
  language: Language,
  form: HeaderForm = 'lines',
): void {
  expect(blocksOf(file[language])).toEqual(expectedIn(invented[language], form, language === 'fr'))
  expect(valuesOf(file[language]?.fields)).toMatchObject({
    ...expectedFields,
    title: language === 'en' ? 'Keeper, Register of Lamps' : 'Gardienne/Gardien (registre des lampes)',
    location: language === 'en' ? 'Belgium-Brussels' : 'Belgique-Bruxelles',
    body: language === 'en' ? 'NATO International Staff (NATO IS)' : 'OTAN SI',
    schedule: language === 'en' ? 'Full-time' : 'Temps plein',
  })
}

export const top = letterhead.map((text) => line(text))

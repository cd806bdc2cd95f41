import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import type { Language, Side } from '../../../../shared/notice/report.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { document, line } from './layouts/flow-layouts.ts'
import { expectedBlocks, invented, letterhead } from './layouts/invented-notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const profile = loadProfile(
  readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8'),
  'nato-is.json',
)

const top = letterhead.map((text) => line(text))

export type Sides = Record<Language, Side | null>

export function parse(lines: Line[]): Sides {
  const outcome = parseDocument(document([...top, ...lines]), [profile], { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return outcome.file
}

export const textsOf = (side: Side | null): string[] =>
  (side?.blocks ?? []).filter(({ kind }) => kind !== 'letterhead').map(({ text }) => text)

/** Both sides block by block, as the notice without any table has them. */
export function expectWhole(sides: Sides): void {
  for (const language of ['en', 'fr'] as const) {
    const blocks = (sides[language]?.blocks ?? [])
      .filter(({ kind }) => kind !== 'letterhead')
      .map(({ section, kind, group, text }) => ({ section, kind, group, text }))
    expect(blocks).toEqual(expectedBlocks(invented[language]))
  }
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { document, line, sideLines } from './layouts/flow-layouts.ts'
import { invented } from './layouts/invented-notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const profile = loadProfile(
  readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json'), 'utf8'),
  'nato-is.json',
)
const reference = /\((\d+)\)$/u.exec(invented.fr.title)?.[1] ?? ''

/** The notice in printed lines, the French title in two. */
function titlesOf(second: Partial<Line>): (string | undefined)[] {
  const lines = [...sideLines(invented.en), ...sideLines(invented.fr)].flatMap((each) =>
    each.text === invented.fr.title
      ? [
          { ...each, text: invented.fr.title.replace(/ \(\d+\)$/u, ''), unit: 'line' as const },
          line(`(${reference})`, { unit: 'line', ...second }),
        ]
      : [each],
  )
  const outcome = parseDocument(document(lines), [profile], { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return (outcome.file.fr?.blocks ?? []).filter(({ kind }) => kind === 'title').map(({ text }) => text)
}

describe('a reference that stands alone on a line', () => {
  test('is the end of the title above it', () => {
    expect(titlesOf({ spaceBefore: false })).toEqual([invented.fr.title])
  })

  test('is none where something is between', () => {
    expect(titlesOf({ spaceBefore: true })).not.toEqual([invented.fr.title])
  })
})

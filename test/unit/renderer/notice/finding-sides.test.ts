import { expect, test } from 'vitest'
import { placesOf, wordsBySide } from '../../../../renderer/notice/finding-sides.ts'
import type { Finding } from '../../../../shared/ipc/views.ts'
import { deskNotice } from '../../../fakes/desk.ts'

const [paired] = deskNotice.alignment.filter(({ en, fr }) => en.length === 1 && fr.length === 1)
const [gap] = deskNotice.alignment.filter(({ en, fr }) => en.length === 1 && fr.length === 0)
const [en, fr, alone] = [paired!.en[0]!, paired!.fr[0]!, gap!.en[0]!]
const said = (block: string, text: string): Finding['evidence'][number] => ({
  ...deskNotice.findings[0]!.evidence[0]!,
  block,
  text,
})
const finding = (check: string, parts: Partial<Finding>): Finding => ({
  ...deskNotice.findings[0]!,
  check,
  en: [],
  fr: [],
  evidence: [],
  ...parts,
})

test.each<[string, Finding, unknown]>([
  [
    'both sides where both have words',
    finding('number-mismatch', { en: [en], fr: [fr], evidence: [said(en, 'three'), said(fr, 'cinq')] }),
    [
      { language: 'en', words: ['three'] },
      { language: 'fr', words: ['cinq'] },
    ],
  ],
  [
    'nothing, where the other passage lacks what this one has',
    finding('number-mismatch', { en: [en], fr: [fr], evidence: [said(en, 'three')] }),
    [
      { language: 'en', words: ['three'] },
      { language: 'fr', words: [] },
    ],
  ],
  [
    'nothing, where there is no other passage',
    finding('block-missing', { en: [alone], evidence: [said(alone, 'all of it')] }),
    [
      { language: 'en', words: ['all of it'] },
      { language: 'fr', words: [] },
    ],
  ],
  [
    'one side, where the other is not spoken of',
    finding('spelling', { fr: [fr], evidence: [said(fr, 'cinqq')] }),
    [{ language: 'fr', words: ['cinqq'] }],
  ],
  [
    'one side, of a clause held against its standard',
    finding('clause-deviation', { en: [en], fr: [fr], evidence: [said(en, 'may')] }),
    [{ language: 'en', words: ['may'] }],
  ],
  ['no side, where no word is named', finding('language-missing', {}), []],
])('the words of %s', (_name, given, expected) => {
  expect(wordsBySide(deskNotice, given)).toEqual(expected)
})

test('a notice in one language has no other side to name', () => {
  expect(
    wordsBySide(
      { ...deskNotice, fr: null, alignment: [{ ...gap!, en: [alone] }] },
      finding('spelling', { en: [alone], evidence: [said(alone, 'x')] }),
    ),
  ).toEqual([{ language: 'en', words: ['x'] }])
})

test('the passages of a finding on one side are those two that stand on one line', () => {
  expect(placesOf(deskNotice, finding('spelling', { fr: [fr] }))).toEqual({ en: [en], fr: [fr] })
  expect(placesOf(deskNotice, finding('block-missing', { en: [alone] }))).toEqual({ en: [alone], fr: [] })
})

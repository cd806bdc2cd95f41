import { expect, test } from 'vitest'
import { sectionMissing } from '../../../../shared/checks/section-missing.ts'
import type { SectionId } from '../../../../shared/notice/report.ts'
import { findingsOf, side, type BodyLine } from '../../../fakes/notice.ts'

const numbers: SectionId[] = [
  'summary',
  'qualifications',
  'accountabilities',
  'interrelationships',
  'competencies',
  'contract',
  'application',
  'additional',
]
const body = (without: readonly SectionId[] = []): BodyLine[] =>
  numbers.flatMap((section, at): BodyLine[] =>
    without.includes(section)
      ? []
      : [
          [section, 'heading', `${at + 1}. ${section.toUpperCase()}`],
          [section, 'paragraph', `About ${section}.`],
        ],
  )

test('silent where both sides have every section, and where a side is missing altogether', () => {
  expect(findingsOf(sectionMissing, { en: side('en', {}, body()), fr: side('fr', {}, body()) })).toEqual([])
  expect(findingsOf(sectionMissing, { en: side('en', {}, body()), fr: null })).toEqual([])
  expect(
    findingsOf(sectionMissing, {
      en: side('en', {}, [['summary', 'paragraph', 'Of another form.']]),
      fr: side('fr', {}, [['summary', 'paragraph', 'D’une autre forme.']]),
    }),
  ).toEqual([])
})

test('silent where the other side has it under a name that the profile does not know', () => {
  const fr = side('fr', {}, [
    ...body(['additional']),
    ['application', 'paragraph', 'Bon à savoir'],
    ['application', 'paragraph', 'About it.'],
  ])
  expect(findingsOf(sectionMissing, { en: side('en', {}, body()), fr })).toEqual([])
})

test('silent where no organisation’s form was recognised', () => {
  const [en, fr] = [side('en', {}, body()), side('fr', {}, body(['additional']))]
  expect(findingsOf(sectionMissing, { en, fr, form: null })).toEqual([])
})

test('a section on one side only, with all its blocks that found no counterpart', () => {
  const en = side('en', {}, body())
  const fr = side('fr', {}, body(['additional']))
  const [finding, ...rest] = findingsOf(sectionMissing, { en, fr })
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', en: ['en15', 'en16'], fr: [] })
  expect(finding?.message.en).toBe(
    'Section “8. ADDITIONAL” has no counterpart in French (“8. INFORMATIONS COMPLÉMENTAIRES” expected).',
  )
  expect(finding?.evidence.map(({ text }) => text)).toEqual(['8. ADDITIONAL'])
})

test('only the heading is named where the text found its counterpart', () => {
  const en = side('en', {}, [...body(['additional']), ['contract', 'paragraph', 'About additional.']])
  const fr = side('fr', {}, body())
  const findings = findingsOf(sectionMissing, {
    en,
    fr,
    pairs: [
      ...Array.from({ length: 14 }, (_, at): [string[], string[]] => [[`en${at + 1}`], [`fr${at + 1}`]]),
      [[], ['fr15']],
      [['en15'], ['fr16']],
    ],
  })
  expect(findings.map(({ fr: concerned }) => concerned)).toEqual([['fr15']])
})

test('a required section that both sides lack', () => {
  const findings = findingsOf(sectionMissing, {
    en: side('en', {}, body(['contract'])),
    fr: side('fr', {}, body(['contract'])),
  })
  expect(findings.map(({ message }) => message.fr)).toEqual([
    'La section «\u00A06. CONTRACT\u00A0» / «\u00A06. CONTRAT\u00A0» manque dans les deux langues.',
  ])
})

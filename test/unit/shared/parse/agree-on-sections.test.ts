import { describe, expect, test } from 'vitest'
import type { Block, Language, SectionId, Side } from '../../../../shared/notice/report.ts'
import { agreeOnSections } from '../../../../shared/parse/agree-on-sections.ts'
import { noFields } from '../../../fakes/notice.ts'

/** "# " begins a heading; `section` and, behind a slash, `group`. */
type Line = [text: string, section: SectionId, group?: string]

function side(language: Language, lines: readonly Line[]): Side {
  const blocks = lines.map(([text, section, group = null], at): Block => ({
    id: `${language}${String(at + 1)}`,
    section,
    kind: text.startsWith('# ') ? 'heading' : 'paragraph',
    group,
    text: text.replace(/^# /u, ''),
    at: null,
  }))
  return { fields: noFields, blocks }
}

const sections = ({ blocks }: Side): string[] =>
  blocks.map(({ section, group }) => (group === null ? section : `${section}/${group}`))

describe('two files of one notice', () => {
  test('a heading of unknown words is in the section of the one with its number', () => {
    const { en, fr } = agreeOnSections(
      side('en', [
        ['# V. SALARY', 'contract'],
        ['The scale has ten steps.', 'contract'],
        ['# VI. MANNER OF DELIVERY', 'contract'],
        ['Envelopes are handed in at the gate.', 'contract'],
        ['# VII. CLOSING DATE', 'application'],
      ]),
      side('fr', [
        ['# V. TRAITEMENT', 'contract'],
        ['# VI. DÉPÔT DES CANDIDATURES', 'application'],
        ['Les plis sont remis à l’entrée.', 'application'],
        ['# VII. DATE DE CLÔTURE', 'application'],
      ]),
    )
    expect(sections(en)).toEqual(['contract', 'contract', 'application', 'application', 'application'])
    expect(sections(fr)).toEqual(['contract', 'application', 'application', 'application'])
  })

  test('without numbers, in that of the one at its place, with its group and those of its parts that are unknown too', () => {
    const { fr } = agreeOnSections(
      side('en', [
        ['# The lock', 'summary'],
        ['# Nice to have', 'qualifications', 'desirable'],
        ['A boat of one’s own.', 'qualifications', 'desirable'],
        ['# Odds and ends', 'qualifications', 'desirable'],
        ['# How to apply', 'application'],
      ]),
      side('fr', [
        ['# L’écluse', 'summary'],
        ['# En prime', 'summary'],
        ['Un bateau à soi.', 'summary'],
        ['# En vrac', 'summary'],
        ['# Postuler', 'application'],
      ]),
    )
    expect(sections(fr)).toEqual([
      'summary',
      'qualifications/desirable',
      'qualifications/desirable',
      'qualifications/desirable',
      'application',
    ])
  })

  test('where both name a section, or have other headings, each stays where its words say', () => {
    const english = side('en', [
      ['# Duties', 'accountabilities'],
      ['# Pay', 'contract'],
    ])
    const french = side('fr', [
      ['# Missions', 'accountabilities'],
      ['# Candidature', 'application'],
    ])
    expect(agreeOnSections(english, french)).toEqual({ en: english, fr: french })
    const longer = side('fr', [
      ['# Missions', 'accountabilities'],
      ['# Divers', 'accountabilities'],
      ['# Candidature', 'application'],
    ])
    expect(agreeOnSections(english, longer)).toEqual({ en: english, fr: longer })
  })
})

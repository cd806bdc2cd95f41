import { describe, expect, test } from 'vitest'
import { reportHtml } from '../../../../../renderer/features/report/report-html.ts'
import { reportModel } from '../../../../../renderer/features/report/report-model.ts'
import { en } from '../../../../../renderer/text/en.ts'
import { formats } from '../../../../../renderer/text/formats.ts'
import { fr } from '../../../../../renderer/text/fr.ts'
import { reportEn } from '../../../../../renderer/text/report-en.ts'
import { reportFr } from '../../../../../renderer/text/report-fr.ts'
import { fingerprintOfSide, textsOf } from '../../../../../shared/decisions/text-fingerprint.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import { deskNotice } from '../../../../fakes/desk.ts'

const now = '2026-02-03T10:00:00Z'
const [first] = deskNotice.findings
const decided: NoticeView = {
  ...deskNotice,
  history: {
    decisions: [
      {
        id: 'd1',
        post: '990001',
        finding: first!.id,
        check: first!.check,
        texts: textsOf(deskNotice, first!),
        kind: 'dismissed',
        reason: { kind: 'other', text: 'agreed <b>by phone</b>' },
        author: 'Zoé & Co',
        at: now,
      },
    ],
    signatures: [
      {
        id: 's1',
        post: '990001',
        language: 'fr',
        kind: 'signed',
        side: fingerprintOfSide(deskNotice.fr),
        author: 'M. Reader',
        at: now,
      },
    ],
  },
}
const english = (notice: NoticeView) =>
  reportModel({ notice, checks: new Map(), language: 'en', text: en, words: reportEn, format: formats.en, now })
const french = (notice: NoticeView) =>
  reportModel({ notice, checks: new Map(), language: 'fr', text: fr, words: reportFr, format: formats.fr, now })

describe('the report', () => {
  test('has every warning, decided or not, with reason, name and time', () => {
    const { findings } = english(decided)
    expect(findings).toHaveLength(deskNotice.findings.length)
    const dismissed = findings.filter(({ kind }) => kind === 'dismissed')
    expect(dismissed).toHaveLength(1)
    expect(dismissed[0]!.decision.slice(0, 2)).toEqual(['Dismissed', 'other reason: agreed <b>by phone</b>'])
    expect(dismissed[0]!.decision[2]).toMatch(/^Zoé & Co, 3 Feb 2026/u)
    expect(findings.filter(({ kind }) => kind === 'open').every(({ decision }) => decision[0] === 'Open')).toBe(true)
  })

  test('says who signed which language, and when a signature has lapsed', () => {
    expect(english(decided).signatures.map(({ words }) => words.replace(/,.*/u, ''))).toEqual([
      'not signed',
      'signed by M. Reader',
    ])
    const changed = { ...decided, fr: { ...decided.fr!, blocks: decided.fr!.blocks.slice(1) } }
    expect(english(changed).signatures[1]!.words).toMatch(/changed since$/u)
  })

  test('speaks French in French', () => {
    const model = french(decided)
    expect(model.title).toBe('Compte rendu de relecture\u00A0: 990001')
    expect(model.findings.some(({ decision }) => decision[0] === 'Écartée')).toBe(true)
  })

  test('as a file: one page without script or address, every text escaped', () => {
    const html = reportHtml(english(decided), reportEn)
    expect(html).toContain('agreed &#60;b&#62;by phone&#60;/b&#62;')
    expect(html).toContain('Zoé &#38; Co')
    expect(html).not.toMatch(/<script|<b>by phone|https?:|src=/u)
    expect(html).toContain(deskNotice.fr!.fields.title!.value)
  })

  test('names the passages paired by hand, with who paired them and when', () => {
    const paired: NoticeView = { ...deskNotice, pairings: [{ en: ['en17'], fr: [], author: 'Zoé & Co', at: now }] }
    const { pairings } = french(paired)
    expect(pairings.map(({ passages }) => passages)).toEqual([
      { en: [{ text: 'be able to swim 200 metres in cold water;', isStruck: false }], fr: [] },
    ])
    expect(pairings[0]!.made).toMatch(/^apparié par Zoé & Co, le 3 févr/u)
    expect(reportHtml(french(paired), reportFr)).toContain('Passages appariés à la main')
    expect(reportHtml(french(deskNotice), reportFr)).not.toContain('Passages appariés à la main')
  })

  test('words that are struck out in the file are struck in the passages', () => {
    const en = {
      ...deskNotice.en!,
      blocks: deskNotice.en!.blocks.map((block) =>
        block.id === 'en16' ? { ...block, struck: [[4, 'for sure']] satisfies [number, string][] } : block,
      ),
    }
    const html = reportHtml(english({ ...deskNotice, en }), reportEn)
    expect(html).toContain('have<s> for sure</s> at least three years')
    expect(reportHtml(english(deskNotice), reportEn)).not.toContain('<s>')
  })

  test('says which checks could not be run, beside the warnings and as none', () => {
    const broken: NoticeView = {
      ...deskNotice,
      findings: [],
      unchecked: [{ check: 'spell<ing', why: 'fault', block: null }],
    }
    expect(english(broken)).toMatchObject({ findings: [], unchecked: [expect.stringMatching(/^Not checked: spell/u)] })
    expect(reportHtml(english(broken), reportEn)).toContain(
      '<p class="quiet">Not checked: spell&#60;ing — a fault of the program; it was written down.</p>',
    )
    expect(reportHtml(french(broken), reportFr)).toContain('Non contrôlé\u00A0: spell&#60;ing')
    expect(reportHtml(english(deskNotice), reportEn)).not.toContain('Not checked')
  })

  test('says of what was not recognised as a notice that it was not, and what it lacks', () => {
    const anyway = {
      profile: 'house',
      labels: [
        { name: { en: 'Closing date:', fr: 'Date de clôture :' }, isFound: false },
        { name: { en: 'Grade', fr: 'Grade' }, isFound: true },
      ],
      headings: [],
    }
    expect(english({ ...deskNotice, anyway }).anyway).toMatch(
      /because somebody asked for it\. Not found in it: Closing date\.$/u,
    )
    expect(french({ ...deskNotice, anyway }).anyway).toMatch(/Non trouvé\u00A0: Date de clôture\.$/u)
    expect(english(deskNotice).anyway).toBeNull()
  })

  test('a notice in one language is compared with nothing', () => {
    expect(english({ ...deskNotice, fr: null }).facts.map(({ agreementWords }) => agreementWords)).not.toContain(
      'missing on one side',
    )
  })

  test('shows the marks by which a file’s name would end otherwise than it reads', () => {
    const [source] = deskNotice.sources
    const turned = english({ ...deskNotice, sources: [{ ...source!, file: '/n/avis\u202Efdp.exe' }] })
    expect(turned.files).toEqual([expect.stringContaining('avis\uFFFDfdp.exe')])
    expect(reportHtml(turned, reportEn)).not.toContain('\u202E')
  })

  test('a notice without warnings says so', () => {
    expect(reportHtml(english({ ...deskNotice, findings: [] }), reportEn)).toContain(
      'The checks found nothing to report.',
    )
  })
})

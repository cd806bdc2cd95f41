import { expect, test } from 'vitest'
import { scoreFindings } from '../../../../scripts/accuracy/score-findings.ts'
import type { Truth, TruthFinding } from '../../../../scripts/accuracy/truth-form.ts'
import type { Finding, NoticeReport } from '../../../../shared/notice/report.ts'

const texts = { en: 'Candidates may hold a permit or a licence.', fr: 'Les candidats doivent avoir un permis.' }

const truth = (known: Partial<TruthFinding>): Truth => ({
  file: '',
  reference: '1',
  en: { fields: {}, blocks: [{ id: 'en1', section: 'other', kind: 'paragraph', text: texts.en }] },
  fr: { fields: {}, blocks: [{ id: 'fr1', section: 'other', kind: 'paragraph', text: texts.fr }] },
  alignment: [{ en: ['en1'], fr: ['fr1'] }],
  findings: [
    {
      check: 'meaning',
      en: ['en1'],
      fr: ['fr1'],
      evidenceEn: 'Candidates may hold',
      evidenceFr: 'doivent avoir',
      auto: false,
      why: 'may is not must',
      certainty: 'sure',
      severity: 'error',
      ...known,
    },
  ],
})

function said(check: string, words: string, severity: Finding['severity'] = 'warning'): NoticeReport {
  const [language, id] = texts.en.includes(words) ? (['en', 'e7'] as const) : (['fr', 'f7'] as const)
  const start = texts[language].indexOf(words)
  const side = (own: string, text: string) =>
    ({ fields: {}, blocks: [{ id: own, text }] }) as unknown as NoticeReport['en']
  return {
    reference: '1',
    sources: [],
    form: null,
    en: side('en7', texts.en),
    fr: side('fr7', texts.fr),
    alignment: [],
    unchecked: [],
    findings: [
      {
        id: '1',
        check,
        severity,
        en: ['en7'],
        fr: ['fr7'],
        evidence: [{ block: id === 'e7' ? 'en7' : 'fr7', start, end: start + words.length, text: words }],
        message: { en: '', fr: '' },
      },
    ],
  }
}

test.each<[string, Partial<TruthFinding>, NoticeReport, boolean, number]>([
  ['a check of meaning on the words', {}, said('negation-mismatch', 'doivent'), true, 0],
  ['a check of facts that may show it, on the words', {}, said('number-mismatch', 'may'), true, 0],
  ['a check of meaning on other words', {}, said('negation-mismatch', 'or a licence'), false, 1],
  ['half a word', {}, said('negation-mismatch', 'oivent'), false, 1],
  ['a check of writing on the words', {}, said('spelling', 'doivent'), false, 1],
  ['a mere note of a sure error', {}, said('negation-mismatch', 'doivent', 'info'), false, 0],
  ['a mere note of what is arguable', { certainty: 'arguable' }, said('negation-mismatch', 'may', 'info'), true, 0],
  ['the check that the truth names', { check: 'spelling' }, said('spelling', 'doivent'), true, 0],
  ['that check, and other words than it quotes', { check: 'spelling' }, said('spelling', 'permis'), true, 1],
])('%s', (_name, known, notice, isNamed, wrong) => {
  const score = scoreFindings(notice, truth(known), false)
  expect([score.defects.map((defect) => defect.isNamed), score.wronglySaid.length]).toEqual([[isNamed], wrong])
})

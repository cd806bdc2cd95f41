import { expect, test } from 'vitest'
import { formDefectTotals, scoreFormDefect } from '../../../../scripts/accuracy/outside/form-defects.ts'
import { formTotals, scoreForm, type FormTruth } from '../../../../scripts/accuracy/outside/form-score.ts'
import type { Finding, NoticeReport } from '../../../../shared/notice/report.ts'

const truth: FormTruth = {
  en: {
    fields: {
      title: 'Clerk, Loans',
      posts: 2,
      salary: { amount: 3000, currency: 'EUR', period: 'biweekly' },
      grade: null,
    },
    accept: { title: ['Loans Clerk'] },
    blocks: [
      { id: 'en1', section: 'header', kind: 'title', text: 'Clerk, Loans' },
      { id: 'en2', section: 'summary', kind: 'paragraph', text: 'The clerk keeps the register of loans.' },
    ],
  },
  fr: {
    fields: { title: 'Commis aux prêts' },
    blocks: [{ id: 'fr1', section: 'header', kind: 'title', text: 'Commis aux prêts' }],
  },
  alignment: [
    { en: ['en1'], fr: ['fr1'] },
    { en: ['en2'], fr: [] },
  ],
}

function read(findings: Finding[] = []): NoticeReport {
  const side = (fields: Record<string, unknown>, blocks: [string, string, string][]) =>
    ({
      fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
      blocks: blocks.map(([id, kind, text]) => ({ id, kind, text })),
    }) as unknown as NoticeReport['en']
  return {
    reference: null,
    sources: [],
    form: null,
    en: side({ title: 'Loans clerk', posts: 1, salary: { amount: 3000.004, currency: 'EUR', period: 'month' } }, [
      ['en1', 'heading', 'Clerk, Loans'],
      ['en2', 'item', 'The clerk keeps the register of loans'],
      ['en3', 'paragraph', 'Page 1'],
    ]),
    fr: side({ title: 'Commis aux prêts' }, [['fr1', 'title', 'Commis aux prêts']]),
    alignment: [
      { en: ['en1'], fr: ['fr1'], confidence: 1 },
      { en: ['en3'], fr: ['fr1'], confidence: 1 },
    ],
    unchecked: [],
    findings,
  }
}

const finding = (check: string, en: string[], severity: Finding['severity'] = 'error'): Finding => ({
  id: check,
  check,
  severity,
  en,
  fr: [],
  evidence: [],
  message: { en: check, fr: '' },
})

test('values, passages, kinds and links are counted; what is equally right counts as right', () => {
  const score = scoreForm(truth, read([finding('order', ['en1']), finding('spelling', [], 'info')]))
  expect(score).toMatchObject({
    fields: 4,
    fieldsRight: 3,
    wrongFields: ['en.posts: 1 for 2'],
    blocks: { right: 3, missing: 0, extra: 1 },
    kinds: 3,
    kindsRight: 2,
    links: { right: 1, missing: 0, extra: 1 },
    errors: 1,
    warnings: 0,
    lost: 0,
  })
  expect(formTotals([score, scoreForm(truth, null)])).toMatchObject({
    cases: 2,
    lost: 1,
    fields: 0.375,
    errors_clean: 0.5,
  })
})

test('a planted defect is found by what the clean notice does not have, on its passage', () => {
  const defect = {
    file: 'd.txt',
    notice: 'a',
    class: 'meaning',
    kind: 'verb',
    after: ['The clerk keeps the register of loans.'],
  } as const
  const planted = { ...defect, after: [...defect.after] }
  const clean = read([finding('order', ['en1'])])
  const score = (findings: Finding[]) => scoreFormDefect(planted, read(findings), clean)
  expect(score([finding('order', ['en1'])])).toMatchObject({ isRight: false, fresh: [] })
  expect(score([finding('order', ['en1']), finding('verb', ['en2'])])).toMatchObject({ isRight: true, elsewhere: [] })
  expect(score([finding('verb', ['en1'])]).elsewhere).toHaveLength(1)
  expect(score([finding('verb', ['en2'], 'info')]).isRight).toBe(false)
  const freedom = { ...planted, class: 'freedom' as const }
  const scored = [
    { defect: planted, score: score([finding('verb', ['en2'])]) },
    { defect: freedom, score: scoreFormDefect(freedom, read([finding('verb', ['en2'])]), clean) },
  ]
  expect(formDefectTotals(scored)).toEqual({ fact: 0, meaning: 1, freedom: 0, noise: 0 })
})

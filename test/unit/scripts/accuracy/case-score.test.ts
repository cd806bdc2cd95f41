import { expect, test } from 'vitest'
import { caseTotals, scoreCase, type OutsideCase } from '../../../../scripts/accuracy/outside/case-score.ts'
import type { Finding, NoticeReport } from '../../../../shared/notice/report.ts'

const texts = { en1: 'She leads a dozen clerks.', en2: 'Clerks sort letters.', fr1: 'Elle dirige vingt commis.' }

function one(of: Partial<OutsideCase> = {}): OutsideCase {
  return {
    file: 'p1.txt',
    kind: 'number',
    group: 'fact',
    expect: 'finding',
    debatable: false,
    where_en: ['a dozen'],
    where_fr: ['vingt'],
    acceptable_checks: ['*'],
    ...of,
  }
}

function finding(block: keyof typeof texts, words: string, of: Partial<Finding> = {}): Finding {
  const start = texts[block].indexOf(words)
  return {
    id: words,
    check: 'number-mismatch',
    severity: 'error',
    en: block.startsWith('en') ? [block] : [],
    fr: block.startsWith('fr') ? [block] : [],
    evidence: [{ block, start, end: start + words.length, text: words }],
    message: { en: '', fr: '' },
    ...of,
  }
}

function notice(...findings: Finding[]): NoticeReport {
  const side = (language: 'en' | 'fr') =>
    ({
      fields: {},
      blocks: Object.entries(texts)
        .filter(([id]) => id.startsWith(language))
        .map(([id, text]) => ({ id, text })),
    }) as unknown as NoticeReport['en']
  return {
    reference: null,
    sources: [],
    form: null,
    en: side('en'),
    fr: side('fr'),
    alignment: [],
    findings,
    unchecked: [],
  }
}

test.each<[string, Partial<OutsideCase>, Finding[], string, number]>([
  ['words on the spot', {}, [finding('en1', 'dozen')], 'FOUND', 0],
  ['words beside it', {}, [finding('en1', 'clerks')], 'NEAR', 0],
  ['another passage', {}, [finding('en2', 'letters')], 'MISSED', 1],
  ['a note about a fact', {}, [finding('en1', 'dozen', { severity: 'info' })], 'NEAR', 0],
  ['a note about language', { group: 'language' }, [finding('en1', 'dozen', { severity: 'info' })], 'FOUND', 0],
  ['the wrong check', { acceptable_checks: ['order'] }, [finding('fr1', 'vingt')], 'NEAR', 0],
  ['a variant passed over', { expect: 'silent' }, [], 'SILENT', 0],
  ['a variant that something is said of', { expect: 'silent' }, [finding('fr1', 'commis')], 'ALARM', 0],
  ['a variant that was not read', { expect: 'silent', where_en: ['nowhere'], where_fr: [] }, [], 'UNREAD', 0],
  [
    'what is left out, named anywhere',
    { where_en: [], where_fr: [], acceptable_checks: ['number-mismatch'] },
    [finding('en2', 'letters')],
    'FOUND',
    0,
  ],
  ['outside the inserted text', { text_en: 'a dozen clerks' }, [finding('en1', 'She')], 'NEAR', 0],
])('%s', (_name, of, findings, status, noise) => {
  const score = scoreCase(one(of), notice(...findings))
  expect([score.status, score.noise.length]).toEqual([status, noise])
})

test('what people would not agree on is left out of the shares, not of the noise', () => {
  const scored = [one(), one({ debatable: true }), one({ expect: 'silent' })].map((each, at) => ({
    one: each,
    score: scoreCase(each, at === 1 ? notice(finding('en2', 'letters')) : notice(finding('en1', 'dozen'))),
  }))
  expect(caseTotals(scored)).toMatchObject({ cases: 2, found: 1, silent: 0, noise: 0.333, found_fact: 1 })
  expect(scoreCase(one(), null).status).toBe('UNREAD')
})

import { describe, expect, test } from 'vitest'
import { defineCheck, type Check, type Report } from '../../../../../shared/checks/check.ts'
import { checks as allChecks } from '../../../../../shared/checks/index.ts'
import { runChecks } from '../../../../../shared/checks/run/run-checks.ts'
import { natoProfile, noticeOf, side } from '../../../../fakes/notice.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'

const en = side('en', {}, [
  ['summary', 'paragraph', 'The swan swims.'],
  ['summary', 'paragraph', 'The owl sleeps.'],
])
const fr = side('fr', {}, [
  ['summary', 'paragraph', 'Le cygne nage.'],
  ['summary', 'paragraph', 'Le hibou dort.'],
])
interface Messages {
  seen: { what: string }
}
const swan: Report<Messages> = {
  message: 'seen',
  values: { what: 'swan' },
  en: ['en1'],
  fr: ['fr1'],
  marks: [{ block: 'en1', start: 4, end: 8 }],
}

function check(id: string, reports: Report<Messages>[] | Error): Check {
  return defineCheck<Messages>({
    id,
    rank: allChecks.find((known) => known.id === id)?.rank ?? 'value',
    severity: 'error',
    title: { en: `Title of ${id}`, fr: `Titre de ${id}` },
    explain: { en: 'It looks.', fr: 'Il regarde.' },
    messages: {
      seen: { en: ({ what }) => `A ${what} was seen.`, fr: ({ what }) => `Un ${what} a été vu.` },
    },
    run: () => {
      if (reports instanceof Error) throw reports
      return reports
    },
  })
}

const run = (
  checks: Check[],
  severities: Parameters<typeof runChecks>[2]['severities'] = {},
  profileChecks: (typeof natoProfile)['checks'] = {},
  notice = noticeOf({ en, fr }),
) =>
  runChecks(notice, { ...natoProfile, checks: profileChecks }, { asOf: '2030-01-15', lexicon, severities }, checks)
    .findings

test('what a profile chose for a check that was divided goes to its parts, unless it names them', () => {
  const parts = [check('bound-mismatch', [swan]), check('name-mismatch', [swan])]
  expect(run(parts, {}, { 'number-mismatch': 'off' })).toEqual([])
  expect(run(parts, { 'bound-mismatch': 'info' }, { 'number-mismatch': 'off' })).toMatchObject([{ severity: 'info' }])
  expect(run(parts, {}, { 'number-mismatch': 'off', 'name-mismatch': 'warning' })).toMatchObject([
    { check: 'name-mismatch', severity: 'warning' },
  ])
})

test('a report becomes a finding with its words and both sentences', () => {
  expect(run([check('bird', [swan])])).toMatchObject([
    {
      check: 'bird',
      severity: 'error',
      en: ['en1'],
      fr: ['fr1'],
      evidence: [{ block: 'en1', start: 4, end: 8, text: 'swan' }],
      message: { en: 'A swan was seen.', fr: 'Un swan a été vu.' },
    },
  ])
})

describe('severity', () => {
  test.each([
    ['the check’s own', {}, {}, {}, ['error']],
    ['the report’s over the check’s', {}, {}, { severity: 'info' as const }, ['info']],
    ['the profile’s over the report’s', {}, { bird: 'warning' as const }, { severity: 'info' as const }, ['warning']],
    ['the user’s over the profile’s', { bird: 'info' as const }, { bird: 'warning' as const }, {}, ['info']],
    ['switched off by the user', { bird: 'off' as const }, {}, {}, []],
    [
      'switched off by the profile, on again by the user',
      { bird: 'error' as const },
      { bird: 'off' as const },
      {},
      ['error'],
    ],
    ['one lower on an uncertain pair', {}, {}, { confidence: 0.3 }, ['warning']],
    ['info is the lowest', { bird: 'info' as const }, {}, { confidence: 0.3 }, ['info']],
  ])('%s', (_, user, profile, report, expected) => {
    expect(run([check('bird', [{ ...swan, ...report }])], user, profile).map(({ severity }) => severity)).toEqual(
      expected,
    )
  })

  test('doubt is said in both languages', () => {
    const [finding] = run([check('bird', [{ ...swan, confidence: 0.3 }])])
    expect(finding?.message).toEqual({
      en: 'A swan was seen (it is not certain that the two passages belong together).',
      fr: 'Un swan a été vu (il n’est pas certain que les deux passages se correspondent).',
    })
  })
})

test('what has not the form of a notice is not told so again by every check on its form', () => {
  const lacking = { ...swan, marks: [] }
  const elsewhere = { ...lacking, en: ['en2'], fr: ['fr2'] }
  const checks = [check('field-missing', [swan, lacking]), check('bird', [elsewhere])]
  const anyway = { profile: 'nato-is', labels: [], headings: [] }
  expect(
    runChecks(
      { ...noticeOf({ en, fr }), anyway },
      natoProfile,
      { asOf: '2030-01-15', lexicon, severities: {} },
      checks,
    ).findings.map(({ check: id }) => id),
  ).toEqual(['field-missing', 'bird'])
  expect(run(checks).map(({ check: id }) => id)).toEqual(['field-missing', 'field-missing', 'bird'])
})

describe('words of a scan that were hard to read', () => {
  const misread = (words: string[]) =>
    noticeOf({ en: { ...en, blocks: en.blocks.map((block) => ({ ...block, doubtful: words })) }, fr })
  test.each([
    ['lessen what rests on them', ['swan'], 'warning', 'A swan was seen (a word here was hard to read in the scan).'],
    [
      'also when they carry punctuation or are only touched',
      ['swan.', 'e swan swi'],
      'warning',
      'A swan was seen (a word here was hard to read in the scan).',
    ],
    ['do not lessen what stands elsewhere in the block', ['The', 'swims.'], 'error', 'A swan was seen.'],
  ])('%s', (_, words, severity, message) => {
    expect(run([check('bird', [swan])], {}, {}, misread(words))).toMatchObject([{ severity, message: { en: message } }])
  })
})

describe('ids', () => {
  const idsOf = (...args: Parameters<typeof run>) => run(...args).map(({ id }) => id)

  test('stay the same when blocks are renumbered and spaces or case change', () => {
    const later = noticeOf({
      en: side('en', {}, [
        ['summary', 'heading', 'New'],
        ['summary', 'paragraph', 'The  SWAN swims.'],
      ]),
      fr: side('fr', {}, [
        ['summary', 'heading', 'Nouveau'],
        ['summary', 'paragraph', 'Le cygne nage.'],
      ]),
    })
    expect(idsOf([check('bird', [{ ...swan, en: ['en2'], fr: ['fr2'] }])], {}, {}, later)).toEqual(
      idsOf([check('bird', [swan])]),
    )
  })

  test('change with the text and with the values, and tell two alike apart', () => {
    const [first = ''] = idsOf([check('bird', [swan])])
    expect(idsOf([check('bird', [{ ...swan, en: ['en2'] }])])).not.toContain(first)
    expect(idsOf([check('bird', [{ ...swan, values: { what: 'duck' } }])])).not.toContain(first)
    expect(idsOf([check('bird', [swan, swan])])).toEqual([first, `${first}-2`])
  })
})

test('one place is one finding: what a check of an earlier rank explains is not told, unless that check is off', () => {
  const checks = [
    check('number-mismatch', [swan, { ...swan, en: ['en2'], fr: ['fr2'], marks: [] }]),
    check('deadline-mismatch', [swan]),
  ]
  const told = (severities: Parameters<typeof run>[1]) =>
    run(checks, severities).map((finding) => [finding.check, finding.en[0]])
  expect(told({})).toEqual([
    ['number-mismatch', 'en2'],
    ['deadline-mismatch', 'en1'],
  ])
  expect(told({ 'deadline-mismatch': 'off' })).toEqual([
    ['number-mismatch', 'en1'],
    ['number-mismatch', 'en2'],
  ])
})

test('a check that throws is named and takes nothing with it', () => {
  const { findings, unchecked } = runChecks(
    noticeOf({ en, fr }),
    natoProfile,
    { asOf: '2030-01-15', lexicon, severities: {} },
    [check('broken', new Error('no nest')), check('bird', [swan])],
  )
  expect(findings.map((finding) => [finding.check, finding.severity])).toEqual([['bird', 'error']])
  expect(unchecked).toEqual([{ check: 'broken', why: 'fault', block: null }])
})

test('a check that throws is told, so that it can be written down', () => {
  const told: [string, unknown][] = []
  const error = new Error('no nest')
  const options = {
    asOf: '2026-01-01',
    lexicon,
    severities: {},
    broke: (id: string, thrown: unknown) => told.push([id, thrown]),
  }
  runChecks(noticeOf({ en, fr }), natoProfile, options, [check('broken', error)])
  expect(told).toEqual([['broken', error]])
})

test('each check is told before it runs; one that is left out is named, and neither run nor told', () => {
  const started: string[] = []
  const options = {
    asOf: '2026-01-01',
    lexicon,
    severities: { off: 'off' as const },
    started: (id: string) => started.push(id),
    leaveOut: new Set(['slow', 'off']),
  }
  const checks = [check('bird', [swan]), check('slow', new Error('ran')), check('off', [swan]), check('last', [])]
  const { findings, unchecked } = runChecks(noticeOf({ en, fr }), natoProfile, options, checks)
  expect(findings.map((finding) => finding.check)).toEqual(['bird'])
  expect(unchecked).toEqual([{ check: 'slow', why: 'too-long', block: null }])
  expect(started).toEqual(['bird', 'last'])
})

import { describe, expect, test } from 'vitest'
import { checks } from '../../../../shared/checks/index.ts'
import { findingsOfExample } from '../../../fakes/judge-example.ts'
import { bulletsOf, exampleOf, examplesOfPages } from '../../../fakes/page-examples.ts'

/**
 * What the pages of docs/checks give as examples is true: a notice that says what stands under *Passes* is left alone
 * by its check, one that says what stands under *Fails* is not.
 */
const pages = examplesOfPages()

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const page = pages.find((one) => one.check === id)

  test.each((page?.passes ?? []).map((bullet) => [bullet.join(''), bullet] as const))(
    'passes: %s',
    async (_, bullet) => {
      expect((await findingsOfExample(check, exampleOf(bullet))).map(({ message }) => message.en)).toEqual([])
    },
  )

  test.each((page?.fails ?? []).map((bullet) => [bullet.join(''), bullet] as const))('fails: %s', async (_, bullet) => {
    const example = exampleOf(bullet)
    const findings = await findingsOfExample(check, example)
    expect(findings.length).toBeGreaterThan(0)
    const marked = findings.flatMap(({ evidence }) => evidence.map(({ text }) => text))
    expect(marked).toEqual(expect.arrayContaining(example.marks))
  })
})

test('every check is silent on the notice that the examples are set in', async () => {
  const example = exampleOf(['- File: `310001.txt`'])
  for (const check of checks)
    expect((await findingsOfExample(check, example)).map(({ message }) => `${check.id}: ${message.en}`)).toEqual([])
})

test('an example is a bullet, with what belongs to it under it', () => {
  const bullets = bulletsOf(`
- Header: \`Grade: G12\` ∥ – → \`G12\` (a remark)
  - Two signed notices, french contract: \`Un an.\`
  - Files: \`a.txt\` ∥ –
- English: \`One.\`
  - Struck out: \`Two.\`
  - Today: \`2030-02-01\`
`)
  expect(bullets.map(exampleOf)).toEqual([
    {
      changes: [{ place: 'header', en: 'Grade: G12', fr: null }],
      marks: ['G12'],
      others: [{ who: 'two signed notices', count: 2, kind: 'signed', changes: [{ place: 'contract', fr: 'Un an.' }] }],
      files: { en: 'a.txt', fr: null },
      today: null,
      leftovers: [],
    },
    {
      changes: [{ place: '', en: 'One.' }],
      marks: [],
      others: [],
      files: { en: 'notice.txt', fr: 'notice.txt' },
      today: '2030-02-01',
      leftovers: [{ kind: 'struck', text: 'Two.' }],
    },
  ])
})

test.each([
  'Words in no bullet.',
  '- A list in which all items end alike.',
  '- `three years` and « quatre ans ».',
  '- `In which language?`',
  '- English: `one` ∥ `un`',
  '- Attic: `one` ∥ `un`',
  '- English: `one` and more',
])('no example: %s', (line) => {
  expect(() => bulletsOf(line).map(exampleOf)).toThrow()
})

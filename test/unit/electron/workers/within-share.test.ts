import { expect, test, vi } from 'vitest'
import { withinShare } from '../../../../electron/workers/within-share.ts'
import { runChecks } from '../../../../shared/checks/run/run-checks.ts'
import { defineCheck, type Check } from '../../../../shared/checks/check.ts'
import { natoProfile, noticeOf, side } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

/** Never comes back: twice as long for each further letter. */
const backtracks = (): boolean => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`)

test('work that comes to its end is done, and gives what it throws', () => {
  const work = vi.fn()
  expect(withinShare(work, 200)).toBe(true)
  expect(work).toHaveBeenCalledOnce()
  expect(() =>
    withinShare(() => {
      throw new Error('no nest')
    }),
  ).toThrow('no nest')
})

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['one expression', backtracks],
  [
    'work that catches all',
    () => {
      for (;;)
        try {
          backtracks()
        } catch {
          continue
        }
    },
  ],
])('%s that has no end is ended', (_, work) => {
  expect(withinShare(() => void work(), 100)).toBe(false)
  expect(withinShare(() => undefined, 100)).toBe(true)
})

test('work inside work is ended by itself', () => {
  const ends: boolean[] = []
  expect(
    withinShare(() => {
      ends.push(
        withinShare(() => {
          for (;;);
        }, 50),
      )
    }, 10_000),
  ).toBe(true)
  expect(ends).toEqual([false])
})

test('what others compute meanwhile is not held against it', () => {
  const waiting = new Int32Array(new SharedArrayBuffer(4))
  let tries = 0
  // Waits by the clock and computes next to nothing.
  expect(
    withinShare(() => {
      tries++
      for (let at = 0; at < 30; at++) Atomics.wait(waiting, 0, 0, 10)
    }, 200),
  ).toBe(true)
  expect(tries).toBeGreaterThan(1)
})

test('a check that has no end is named, and what the others find stands', () => {
  const notice = noticeOf({
    en: side('en', {}, [['summary', 'paragraph', 'The swan swims.']]),
    fr: side('fr', {}, [['summary', 'paragraph', 'Le cygne nage.']]),
  })
  const check = (id: string, run: () => unknown): Check =>
    defineCheck<{ seen: Record<string, never> }>({
      id,
      rank: 'value',
      severity: 'error',
      title: { en: id, fr: id },
      explain: { en: id, fr: id },
      messages: { seen: { en: () => `${id} saw.`, fr: () => `${id} a vu.` } },
      run: () => {
        run()
        return [{ message: 'seen', values: {}, en: ['en1'], fr: ['fr1'], marks: [] }]
      },
    })
  const quick = (): undefined => undefined
  const { findings, unchecked } = runChecks(
    notice,
    natoProfile,
    { asOf: '2030-01-15', lexicon, severities: {}, within: (work) => withinShare(work, 150) },
    [
      check('first', quick),
      check('endless', backtracks),
      check('between', quick),
      check('looping', backtracks),
      check('last', quick),
    ],
  )
  expect(findings.map((finding) => finding.check)).toEqual(['first', 'between', 'last'])
  expect(unchecked).toEqual([
    { check: 'endless', why: 'too-long', block: null },
    { check: 'looping', why: 'too-long', block: null },
  ])
})

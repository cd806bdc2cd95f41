import { describe, expect, test } from 'vitest'
import { ranks, type Claim, type Place, type Rank, type AnyReport } from '../../../../../shared/checks/check.ts'
import { checks } from '../../../../../shared/checks/index.ts'
import { explains, givesWayTo, withoutClaimed, type Spoken as Placed } from '../../../../../shared/checks/run/claims.ts'

const rankOf = (id: string): Rank => checks.find((check) => check.id === id)?.rank ?? 'look'

/** A report on the blocks of its marks. */
type Spoken = Placed & { report: AnyReport }

function spoken(check: string, places: [block: string, start: number, end: number][], claims?: Claim[]): Spoken {
  const marks = places.map(([block, start, end]): Place => ({ block, start, end }))
  const of = (side: string) => [...new Set(marks.map(({ block }) => block).filter((block) => block.startsWith(side)))]
  const report: AnyReport = {
    message: 'seen',
    values: {},
    en: of('en'),
    fr: of('fr'),
    marks,
    ...(claims && { claims }),
  }
  return { check, rank: rankOf(check), report }
}

const told = (all: readonly Spoken[]): string[] => withoutClaimed(all).map(({ check }) => check)

describe('a report that stays', () => {
  const order = (claims: Claim[]) => spoken('order', [['en1', 0, 40]], claims)
  const ending = spoken('punctuation', [['en1', 30, 40]], [{ kind: 'ending', block: 'en1' }])

  test.each<[string, Spoken[], string[]]>([
    [
      'explains no other words of its line, where it is a fact',
      [
        spoken('grade-mismatch', [['en1', 0, 4]]),
        spoken('spelling', [['en1', 0, 4]]),
        spoken('field-format', [['en1', 20, 25]]),
      ],
      ['grade-mismatch', 'field-format'],
    ],
    [
      'explains nothing of another passage',
      [spoken('grade-mismatch', [['en1', 0, 4]]), spoken('spelling', [['en2', 0, 4]])],
      ['grade-mismatch', 'spelling'],
    ],
    [
      'explains what touches its words, of any later rank',
      [spoken('number-mismatch', [['en1', 0, 9]]), spoken('spelling', [['en1', 5, 12]])],
      ['number-mismatch'],
    ],
    [
      'explains no other words of its passage',
      [spoken('number-mismatch', [['en1', 0, 9]]), spoken('spelling', [['en1', 9, 12]])],
      ['number-mismatch', 'spelling'],
    ],
    [
      'explains, where it is between the sides, why their row reads unlike that of other notices',
      [
        spoken('number-mismatch', [
          ['en1', 0, 9],
          ['fr1', 0, 9],
        ]),
        spoken('clause-deviation', [['en1', 20, 25]]),
      ],
      ['number-mismatch'],
    ],
    [
      'explains no clause by a slip in other words',
      [spoken('spelling', [['en1', 0, 9]]), spoken('clause-deviation', [['en1', 20, 25]])],
      ['spelling', 'clause-deviation'],
    ],
    [
      'leaves what an earlier or its own rank says',
      [
        spoken('spelling', [['en1', 0, 9]]),
        spoken('punctuation', [['en1', 0, 9]]),
        spoken('section-missing', [['en1', 0, 9]]),
        spoken('reports-mismatch', [['en1', 0, 9]]),
      ],
      ['section-missing', 'reports-mismatch'],
    ],
    [
      'explains an ending, and only that',
      [order([{ kind: 'ending', block: 'en1' }]), ending, spoken('spelling', [['en1', 30, 40]])],
      ['order', 'spelling'],
    ],
    [
      'explains of a passage what is of the ranks that it names',
      [
        spoken('order', [['en1', 0, 3]], [{ kind: 'passage', block: 'en1', against: ['number'] }]),
        spoken('number-mismatch', [['en1', 20, 22]]),
        spoken('acronym-mismatch', [['en1', 20, 22]]),
      ],
      ['order', 'acronym-mismatch'],
    ],
    [
      'explains of its words what is of the ranks that it names',
      [
        spoken(
          'block-missing',
          [['en1', 0, 30]],
          [{ kind: 'words', block: 'en1', start: 0, end: 30, against: ['number'] }],
        ),
        spoken('number-mismatch', [['en1', 20, 22]]),
        spoken('spelling', [['en1', 25, 28]]),
      ],
      ['block-missing', 'spelling'],
    ],
    [
      'explains what stands alone, and only that',
      [
        spoken('placeholder', [['fr1', 0, 3]], [{ kind: 'lone', block: 'en1' }]),
        spoken('number-mismatch', [['en1', 20, 22]], [{ kind: 'lone', block: 'en1' }]),
        spoken('link-mismatch', [['en1', 30, 35]]),
      ],
      ['placeholder', 'link-mismatch'],
    ],
    [
      'explains no difference of the sides by a slip in one of them, but for a number',
      [
        spoken('repeated-word', [['en1', 0, 9]]),
        spoken('grade-mismatch', [['en1', 0, 2]]),
        spoken('untranslated', [['en1', 3, 4]]),
        spoken('link-mismatch', [['en1', 4, 5]]),
        spoken('number-mismatch', [['en1', 5, 6]]),
        spoken('spelling', [['en1', 7, 9]]),
      ],
      ['repeated-word', 'grade-mismatch', 'untranslated', 'link-mismatch'],
    ],
    ...['contract-terms-mismatch', 'competency-mismatch', 'language-level-mismatch', 'ocr-suspect'].map(
      (check): [string, Spoken[], string[]] => [
        `explains a number, where it knows what it is the number of: ${check}`,
        [spoken(check, [['en1', 5, 9]]), spoken('number-mismatch', [['en1', 0, 9]])],
        [check],
      ],
    ),
    [
      'explains nothing where it claims nothing, and without marks has only a place to look at',
      [
        spoken('file-leftovers', [['en1', 0, 40]], []),
        { ...spoken('clause-missing', []), report: { ...spoken('clause-missing', []).report, en: ['en1'] } },
        spoken('spelling', [['en1', 5, 12]]),
      ],
      ['file-leftovers', 'clause-missing', 'spelling'],
    ],
  ])('%s', (_, all, expected) => {
    expect(told(all)).toEqual(expected)
    expect([...told([...all].reverse())].reverse()).toEqual(expected)
  })

  test('what is left out explains nothing: its own explanation may not reach so far', () => {
    const number = spoken('number-mismatch', [['en1', 0, 9]])
    const slip = spoken('spelling', [['en1', 5, 12]])
    expect(told([slip, number])).toEqual(['number-mismatch'])
    expect(told([slip, number, spoken('block-missing', [['en1', 0, 3]])])).toEqual(['spelling', 'block-missing'])
  })

  test('an ending is its last sign, though words before it are marked', () => {
    const beside = spoken('number-mismatch', [['en1', 28, 34]])
    expect(told([beside, ending])).toEqual(['number-mismatch', 'punctuation'])
    expect(told([spoken('number-mismatch', [['en1', 28, 40]]), ending])).toEqual(['number-mismatch'])
  })
})

describe('the exceptions', () => {
  test.each<[string, string, string]>([
    ['a passage in the other language has no counterpart there', 'block-missing', 'untranslated'],
    ['the sentence without counterpart is the clause', 'clause-missing', 'block-missing'],
    ['an item without counterpart is why its list is longer', 'list-count', 'block-missing'],
    ['an item that stands elsewhere is why its list is longer there', 'list-count', 'order'],
    ['before a date, and after it, are opposites', 'bound-mismatch', 'opposite-mismatch'],
    [
      'a requirement that is only desirable is not missing among the essential ones',
      'block-missing',
      'requirement-moved',
    ],
    ['a requirement that became desirable is why its list is shorter', 'list-count', 'requirement-moved'],
    ['that it became desirable is graver than its other place', 'order', 'requirement-moved'],
    ['“unless” is lost as a condition, before it is a denial', 'negation-mismatch', 'condition-mismatch'],
  ])('%s', (_, general, special) => {
    const [a, b] = [spoken(general, [['en1', 0, 9]]), spoken(special, [['en1', 5, 9]])]
    expect(told([a, b])).toEqual([special])
    expect(told([b, a])).toEqual([special])
    expect(told([a, spoken(special, [['en1', 20, 29]])])).toEqual([general, special])
  })

  test('one that gives way stays where what it gives way to is left out itself', () => {
    const all = [
      spoken('clause-missing', [['en1', 0, 20]]),
      spoken('block-missing', [['en1', 0, 9]]),
      spoken('untranslated', [['en1', 0, 4]]),
    ]
    expect(told(all.slice(0, 2))).toEqual(['block-missing'])
    expect(told(all.slice(1))).toEqual(['untranslated'])
  })

  test('each is in the table above, of one rank, and gives way to none that gives way to it', () => {
    const pairs = Object.entries(givesWayTo).flatMap(([check, others]) =>
      others.map((other) => [check, other] as const),
    )
    expect(pairs).toHaveLength(9)
    for (const [check, other] of pairs) {
      expect(rankOf(other), `${check} and ${other}`).toBe(rankOf(check))
      expect(reaches(other, check), `${other} gives way to ${check}`).toBe(false)
    }
  })

  function reaches(from: string, to: string): boolean {
    return (givesWayTo[from] ?? []).some((next) => next === to || reaches(next, to))
  }
})

describe('whatever is reported', () => {
  const many = drawn(400)

  test('the order in which it comes does not matter', () => {
    for (const [all, draw] of many) expect(ids(withoutClaimed(shuffled(all, draw)))).toEqual(ids(withoutClaimed(all)))
  })

  test('something is left where something came in', () => {
    for (const [all] of many) expect(withoutClaimed(all).length).toBeGreaterThan(0)
  })

  test('doing it twice changes nothing', () => {
    for (const [all] of many) expect(withoutClaimed(withoutClaimed(all))).toEqual(withoutClaimed(all))
  })

  test('what is left out is explained by something that stays, and nothing that stays is', () => {
    for (const [all] of many) {
      const kept = withoutClaimed(all)
      for (const one of all) expect(kept.some((by) => explains(by, one))).toBe(!kept.includes(one))
    }
  })

  /**
   * Switching a check off can only lift what its findings claimed, and what a finding had claimed that is explained
   * in turn by one that was lifted: never anything else, and never anything of an earlier rank.
   */
  test('a check that is switched off lifts only what was claimed by findings that went with it', () => {
    let lifted = 0
    for (const [all] of many)
      for (const off of new Set(all.map(({ check }) => check))) {
        const [before, after] = [withoutClaimed(all), withoutClaimed(all.filter(({ check }) => check !== off))]
        const gone = before.filter((one) => !after.includes(one))
        const come = after.filter((one) => !before.includes(one))
        lifted += come.length
        for (const one of come) expect(gone.some((by) => explains(by, one))).toBe(true)
        for (const one of gone) expect(one.check === off || come.some((by) => explains(by, one))).toBe(true)
        for (const one of come) expect(ranks.indexOf(one.rank)).toBeGreaterThanOrEqual(ranks.indexOf(rankOf(off)))
        if (gone.length === 0) expect(come).toEqual([])
      }
    expect(lifted).toBeGreaterThan(100)
  })
})

function ids(all: readonly Spoken[]): string[] {
  return all.map(({ report }) => report.message).sort()
}

/** Reports of any checks on a few short passages, where they get into each other's way; the same at every run. */
function drawn(rounds: number): [Spoken[], () => number][] {
  const draw = numbersFrom(15)
  const below = (limit: number) => Math.floor(draw() * limit)
  const block = () => `${below(2) === 0 ? 'en' : 'fr'}${1 + below(3)}`
  const place = (): [string, number, number] => {
    const start = below(20)
    return [block(), start, start + 1 + below(8)]
  }
  const rankDrawn = (): Rank => ranks[below(ranks.length)] ?? 'look'
  const claim = (): Claim => {
    const [id, start, end] = place()
    if (below(4) === 0) return { kind: below(2) === 0 ? 'ending' : 'lone', block: id }
    if (below(3) === 0) return { kind: 'words', block: id, start, end }
    if (below(4) === 0) return { kind: 'words', block: id, start, end, against: [rankDrawn()] }
    return below(2) === 0 ? { kind: 'passage', block: id } : { kind: 'passage', block: id, against: [rankDrawn()] }
  }
  const several = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make)
  return Array.from({ length: rounds }, () => {
    const all = Array.from({ length: 1 + below(14) }, (_, at) => {
      const check = checks[below(checks.length)]?.id ?? ''
      const one = spoken(check, several(3, place), below(3) === 0 ? several(3, claim) : undefined)
      return { ...one, report: { ...one.report, message: String(at) } }
    })
    return [all, draw]
  })
}

function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** A linear congruence, with the figures of Numerical Recipes: from 0 to 1, the same ones from one seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32
}

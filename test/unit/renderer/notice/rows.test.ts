import { describe, expect, test } from 'vitest'
import {
  foldQuietRows,
  pairRows,
  rowOfBlock,
  rowOfFinding,
  sectionAt,
  sectionStarts,
} from '../../../../renderer/notice/rows.ts'
import { deskNotice } from '../../../fakes/desk.ts'

const rows = pairRows(deskNotice, deskNotice.findings)

describe('rows of a notice', () => {
  test('every pair is a row, in reading order', () => {
    expect(rows.map(({ key }) => key)).toEqual(
      deskNotice.alignment.map(({ en, fr }) => `${en.join('+')}|${fr.join('+')}`),
    )
  })

  test.each([
    [0, 'letterhead'],
    [1, 'title'],
    [2, 'field'],
    [7, 'banner'],
    [8, 'heading'],
    [9, 'text'],
    [14, 'text'],
  ])('row %i is drawn as %s', (index, form) => {
    expect(rows[index]?.form).toBe(form)
  })

  test('a row carries the findings of either side and the gravest severity', () => {
    expect(rows[3]?.findings.map(({ id }) => id)).toEqual(['f1'])
    expect(rows[3]?.severity).toBe('error')
    expect(rows[9]?.severity).toBeNull()
  })

  test('a gap has one empty side and is not an uncertain pairing', () => {
    expect(rows[16]).toMatchObject({ fr: [], uncertain: false, severity: 'error' })
  })

  test('a row says that it was paired by hand, or that its passage was set apart', () => {
    expect(rows.some(({ byHand }) => byHand)).toBe(false)
    const made = { author: 'M. Reader', at: '2026-02-03T10:00:00Z' }
    const paired = pairRows(
      {
        ...deskNotice,
        pairings: [
          { en: ['en10'], fr: ['fr10'], ...made },
          { en: ['en17'], fr: [], ...made },
        ],
      },
      [],
    )
    expect(paired.filter(({ byHand }) => byHand).map(({ key }) => key)).toEqual(['en10|fr10', 'en17|'])
  })

  test('only a weak pairing of two texts is uncertain', () => {
    expect(rows.filter(({ uncertain }) => uncertain).map(({ key }) => key)).toEqual(['en21|fr21'])
  })

  test('findings that are hidden leave no trace', () => {
    expect(pairRows(deskNotice, []).every(({ severity }) => severity === null)).toBe(true)
  })

  test('a pair of blocks that nobody knows is passed over', () => {
    expect(pairRows({ ...deskNotice, alignment: [{ en: ['en999'], fr: [], confidence: 0 }] }, [])).toEqual([])
  })
})

describe('folding', () => {
  const folded = foldQuietRows(rows, new Set())

  test('rows with warnings stay, the others are folded between them, none is lost', () => {
    expect(folded.flatMap((row) => (row.kind === 'fold' ? row.rows : [row]))).toEqual(rows)
    expect(folded.filter((row) => row.kind === 'pair').every(({ severity }) => severity !== null)).toBe(true)
  })

  test('two folds never touch', () => {
    expect(folded.some((row, index) => row.kind === 'fold' && folded[index + 1]?.kind === 'fold')).toBe(false)
  })

  test('an opened fold shows its rows after itself', () => {
    const [first] = folded
    const opened = foldQuietRows(rows, new Set([first!.key]))
    expect(opened[0]).toMatchObject({ kind: 'fold', open: true })
    expect(opened.slice(1, 4)).toEqual(rows.slice(0, 3))
  })

  test('nothing to fold where every row has a warning', () => {
    const loud = rows.filter(({ severity }) => severity !== null)
    expect(foldQuietRows(loud, new Set())).toEqual(loud)
  })
})

describe('sections', () => {
  const starts = sectionStarts(rows)

  test('each begins at its first row, with both headings and the gravest warning inside', () => {
    expect(starts.map(({ section, index }) => [section, index])).toEqual([
      ['header', 0],
      ['summary', 8],
      ['qualifications', 11],
      ['accountabilities', 21],
      ['interrelationships', 26],
      ['competencies', 29],
      ['contract', 32],
      ['application', 34],
    ])
    expect(starts[2]).toMatchObject({
      en: '2. QUALIFICATIONS AND EXPERIENCE',
      fr: '2. QUALIFICATIONS ET EXPÉRIENCE',
      severity: 'error',
    })
    expect(starts[1]?.severity).toBeNull()
  })

  test.each([
    [0, 'header'],
    [8, 'summary'],
    [20, 'qualifications'],
    [99, 'application'],
  ])('row %i stands in %s', (index, section) => {
    expect(sectionAt(starts, index)?.section).toBe(section)
  })

  test('footnotes at the end of a side are its notes', () => {
    const add = (side: typeof deskNotice.en, id: string) => ({
      ...side!,
      blocks: [
        ...side!.blocks,
        {
          id,
          section: 'other' as const,
          kind: 'paragraph' as const,
          group: null,
          text: 'At least nine years.',
          at: null,
        },
      ],
    })
    const noted = {
      ...deskNotice,
      en: add(deskNotice.en, 'en90'),
      fr: add(deskNotice.fr, 'fr90'),
      alignment: [...deskNotice.alignment, { en: ['en90'], fr: ['fr90'], confidence: 0.9 }],
    }
    expect(sectionStarts(pairRows(noted, [])).at(-1)).toMatchObject({ section: 'notes', en: null, fr: null })
  })

  test('text that stands under no heading at all is other text', () => {
    const plain = (id: string) => ({
      fields: deskNotice.en!.fields,
      blocks: [{ id, section: 'other' as const, kind: 'paragraph' as const, group: null, text: 'A letter.', at: null }],
    })
    expect(
      sectionStarts(
        pairRows(
          {
            ...deskNotice,
            en: plain('en1'),
            fr: plain('fr1'),
            alignment: [{ en: ['en1'], fr: ['fr1'], confidence: 1 }],
          },
          [],
        ),
      ).map(({ section }) => section),
    ).toEqual(['other'])
  })

  test('an empty notice has no section', () => {
    expect(sectionAt([], 0)).toBeNull()
  })

  test('sections are found through folds', () => {
    expect(sectionStarts(foldQuietRows(rows, new Set())).map(({ section }) => section)).toEqual(
      starts.map(({ section }) => section),
    )
  })
})

test('a finding is found in its first row, and nowhere when it is hidden', () => {
  expect(rowOfFinding(rows, 'f2')).toBe(15)
  expect(rowOfFinding(rows, 'nobody')).toBe(-1)
})

test('a block is found on either side, in the fold that hides it, and nowhere when it is no block', () => {
  expect([rowOfBlock(rows, 'en16'), rowOfBlock(rows, 'fr16'), rowOfBlock(rows, 'en99')]).toEqual([15, 15, -1])
  const folded = foldQuietRows(rows, new Set())
  const at = rowOfBlock(folded, 'en10')
  expect(folded[at]?.kind).toBe('fold')
  const opened = foldQuietRows(rows, new Set([folded[at]!.key]))
  expect(opened[rowOfBlock(opened, 'en10')]).toMatchObject({ kind: 'pair', en: [{ id: 'en10' }] })
})

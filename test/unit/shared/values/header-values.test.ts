import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { parseClearance } from '../../../../shared/values/clearance.ts'
import { fold, foldWords } from '../../../../shared/text/fold.ts'
import { isSameGrade, parseGrade } from '../../../../shared/values/grade.ts'
import { parseReports } from '../../../../shared/values/reports.ts'
import { parseSmallNumber, splitTitle } from '../../../../shared/values/title.ts'

const generalProfile = loadProfile(
  readFileSync(resolve(import.meta.dirname, '../../../../resources/profiles/general.json'), 'utf8'),
  'general.json',
)
const scales = { gradePattern: String.raw`G-?\d{1,2}|L[IT][ .-]?\d|[ABCLP][.-]?\d` }

describe('grades', () => {
  test.each([
    ['G17', 'G17', 'G17'],
    ['NATO Grade G17', 'G17', 'G17'],
    ['G17-G20', 'G17', 'G20'],
    ['G17 – G20', 'G17', 'G20'],
    ['G17/G20', 'G17', 'G20'],
    ['G17/20', 'G17', 'G20'],
    ['NATO Grade G11-G15', 'G11', 'G15'],
    ['A.2 / NATO Grade G15', 'G15', 'G15'],
    ['B2-B3', 'B2', 'B3'],
    ['A-4/G-20', 'G20', 'G20'],
    ['LI 3', 'LI3', 'LI3'],
    ['A1/A2', 'A1', 'A2'],
    ['P-4', 'P4', 'P4'],
    ['g15 à g17', 'G15', 'G17'],
  ])('%s', (text, min, max) => {
    expect(parseGrade(text, scales)).toEqual({ min, max })
  })

  const general = { gradePattern: generalProfile.gradePattern, gradesAsWritten: true }
  test.each([
    ['EC-04', 'EC-04', 'EC-04'],
    ['AS-02/03', 'AS-02', 'AS-03'],
    ['P-2', 'P-2', 'P-2'],
    ['P4', 'P4', 'P4'],
    ['G-6', 'G-6', 'G-6'],
    ['GS-6', 'GS-6', 'GS-6'],
    ['NO-B', 'NO-B', 'NO-B'],
    ['AD 7', 'AD 7', 'AD 7'],
    ['AST 4', 'AST 4', 'AST 4'],
    ['FG IV', 'FG IV', 'FG IV'],
    ['A2 - A4', 'A2', 'A4'],
    ['A2/A3/A4', 'A2', 'A4'],
    ['B3', 'B3', 'B3'],
    ['TL3.4', 'TL3.4', 'TL3.4'],
    ['PL5', 'PL5', 'PL5'],
    ['Function group and grade AD 6', 'AD 6', 'AD 6'],
  ])('of a scale whose signs belong to it: %s', (text, min, max) => {
    expect(parseGrade(text, general)).toEqual({ min, max })
  })

  test('two grades are one however they are written', () => {
    expect(isSameGrade({ min: 'P-2', max: 'P-2' }, { min: 'P2', max: 'P2' })).toBe(true)
    expect(isSameGrade({ min: 'A2', max: 'A4' }, { min: 'A2', max: 'A5' })).toBe(false)
  })

  test.each(['', 'Senior', 'NG17X', 'AG177'])('none in “%s”', (text) => {
    expect(parseGrade(text, scales)).toBeNull()
  })

  test('a grade named again further on is not a second one', () => {
    expect(parseGrade('G15 (recruitment at G12 is possible)', scales)).toEqual({ min: 'G15', max: 'G15' })
  })
})

describe('clearances', () => {
  const known = [
    { code: 'NS', names: { en: ['NATO SECRET'], fr: ['SECRET OTAN'] } },
    { code: 'CTS', names: { en: ['COSMIC TOP SECRET'], fr: ['COSMIC TRÈS SECRET'] } },
    { code: 'CTSA', names: { en: ['COSMIC TOP SECRET ATOMAL'], fr: ['COSMIC TRÈS SECRET ATOMAL'] } },
  ]
  test.each([
    ['NS', 'NS'],
    ['NATO SECRET (NS)', 'NS'],
    ['Secret OTAN', 'NS'],
    ['CTS', 'CTS'],
    ['Cosmic très secret', 'CTS'],
    ['COSMIC TOP SECRET ATOMAL', 'CTSA'],
    ['NSA', null],
    ['', null],
    ['none', null],
  ])('%s', (text, code) => {
    expect(parseClearance(text, known)).toBe(code)
  })
})

describe('titles', () => {
  test.each([
    ['Keeper, Lamps (241324)', 'Keeper, Lamps', '241324', null],
    ['Keeper, Lamps-250914', 'Keeper, Lamps', '250914', null],
    ['Keeper, Lamps – 250914', 'Keeper, Lamps', '250914', null],
    ['Keeper (two posts) (241324)', 'Keeper', '241324', 2],
    ['Keeper (241324) (3 posts)', 'Keeper', '241324', 3],
    ['Gardienne (deux postes)-250914', 'Gardienne', '250914', 2],
    ['Gardien (registre) (241324) (2 postes)', 'Gardien (registre)', '241324', 2],
    ['Ref. 241324 - Keeper', 'Keeper', '241324', null],
    ['Réf. : 241324', '', '241324', null],
    ['(241324)', '', '241324', null],
    ['Keeper of 2412345 lamps', 'Keeper of 2412345 lamps', null, null],
    ['Keeper', 'Keeper', null, null],
    // A mistyped reference is one all the same; a year is none.
    ['Keeper, Lamps (24132)', 'Keeper, Lamps', '24132', null],
    ['Keeper, Lamps-2413244', 'Keeper, Lamps', '2413244', null],
    ['Keeper, Lamps (24I324) (2 posts)', 'Keeper, Lamps', '24I324', 2],
    ['Keeper, Agenda-2030', 'Keeper, Agenda-2030', null, null],
    ['Keeper, Room 24132', 'Keeper, Room 24132', null, null],
  ])('%s', (text, title, reference, posts) => {
    expect(splitTitle(text, String.raw`\d{6}`)).toMatchObject({ title, reference, posts })
  })

  test.each([
    ['Keeper, Lamps (241324, 241325)', ['241324', '241325']],
    ['Keeper, Lamps (2 posts) (241324) (241325)', ['241324', '241325']],
    ['Keeper, Lamps - 241324 and 241325', ['241324', '241325']],
    ['Gardienne (lampes) (241324 / 241325 et 241326)', ['241324', '241325', '241326']],
  ])('%s has as many references', (text, references) => {
    const parts = splitTitle(text, String.raw`\d{6}`)
    expect(parts).toMatchObject({ reference: references[0], references })
    expect(parts.title).toMatch(/^(?:Keeper, Lamps|Gardienne \(lampes\))$/u)
  })
})

describe('reports', () => {
  const none = { en: ['N/A', 'None'], fr: ['sans objet', 'aucun(e)'] }
  test.each([
    ['8', 8],
    ['N/A', 0],
    ['N/a.', 0],
    ['sans objet.', 0],
    ['None at present', 0],
    ['three', 3],
    ['quatre analystes', 4],
    ['12 keepers', 12],
    ['', null],
    ['to be decided', null],
  ])('“%s”', (text, value) => {
    expect(parseReports(text, none)).toBe(value)
  })
  test.each([
    ['3', 3],
    ['deux', 2],
    ['2.5', null],
    ['version2', null],
  ])('the small number in “%s”', (text, value) => {
    expect(parseSmallNumber(text)).toBe(value)
  })
})

test('folding keeps every place', () => {
  const text = 'Niveau de l’habilitation « Très » – œuvre\u00A0É'
  expect(fold(text)).toHaveLength(text.length)
  expect(fold(text)).toBe('niveau de l\'habilitation " tres " - œuvre e')
  expect(foldWords(text)).toBe('niveau de l habilitation tres oeuvre e')
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fields, Language } from '../../../../shared/notice/report.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { document, line, sideLines } from './layouts/flow-layouts.ts'
import { invented, type InventedSide } from './layouts/invented-notice.ts'

const folder = resolve(import.meta.dirname, '../../../../resources/profiles')
const profiles = readdirSync(folder).map((file) => loadProfile(readFileSync(join(folder, file), 'utf8'), file))

const labels: Partial<Record<keyof Fields, string>> = {
  deadline: 'Application Deadline',
  salary: 'Salary (Pay Basis)',
  grade: 'Grade',
  clearance: 'Clearance Level',
}

/** The field as the parser reads it on both sides of a whole notice that has `written` for its value. */
function read<Name extends keyof Fields>(
  name: Name,
  written: Record<Language, string>,
): Record<Language, Fields[Name]> {
  const place = invented.en.fields.findIndex(({ label }) => label === labels[name])
  const side = (language: Language): InventedSide => ({
    ...invented[language],
    title: name === 'title' ? written[language] : invented[language].title,
    fields: invented[language].fields.map((field, at) =>
      at === place ? { ...field, value: written[language] } : field,
    ),
  })
  const outcome = parseDocument(document([...sideLines(side('en')), ...sideLines(side('fr'))]), profiles)
  if (!outcome.ok) throw new Error(outcome.failure.code)
  if (outcome.file.en === null || outcome.file.fr === null) throw new Error(`a side is missing`)
  return { en: outcome.file.en.fields[name], fr: outcome.file.fr.fields[name] }
}

/** Each form on either side: a translator's system often leaves the other language's. The words are kept as written. */
function expectForm(name: 'deadline' | 'salary' | 'grade' | 'clearance', written: string, value: unknown): void {
  const fields = read(name, { en: written, fr: written })
  const expected = value === null ? null : { value, text: written.normalize('NFC').replace(/\s+/gu, ' ') }
  for (const language of ['en', 'fr'] as const) {
    if (expected === null) expect(fields[language], language).toBeNull()
    else expect(fields[language], language).toMatchObject(expected)
    if (expected !== null && !('ambiguous' in Object(value)))
      expect(fields[language]?.value, language).not.toHaveProperty('ambiguous')
  }
}

describe('deadlines', () => {
  test.each<[string, string | null, string | null]>([
    ['08-Jan-2023', '2023-01-08', null],
    ['18-Jan-2026, 11:59:00 PM', '2026-01-18', '23:59:00'],
    ['Ongoing', null, null],
    ['Sunday 21 September 2025', '2025-09-21', null],
    ['January 19, 2025', '2025-01-19', null],
    ['mardi 23 avril 2013', '2013-04-23', null],
    ['mardi 1er décembre 2015', '2015-12-01', null],
    ['02-févr.-2025', '2025-02-02', null],
    ['août 18, 2025', '2025-08-18', null],
    ['29 juil. 2025', '2025-07-29', null],
    ['24-APR-2020', '2020-04-24', null],
    ['04-MAI-2025', '2025-05-04', null],
    ['15 septembre 2022 – 14 octobre 2022', '2022-10-14', null],
    ['10 March 2025 23:59 CET/CEST', '2025-03-10', '23:59:00'],
    ['21/09/2025 (midnight The Hague time)', '2025-09-21', '24:00:00'],
    // Other months, other abbreviations, with and without their full stops.
    ['13-Dec-2025', '2025-12-13', null],
    ['13-DÉC-2025', '2025-12-13', null],
    ['13-déc.-2025', '2025-12-13', null],
    ['01-AOÛT-2025', '2025-08-01', null],
    ['3 sept. 2025', '2025-09-03', null],
    ['Sept. 3, 2025', '2025-09-03', null],
    ['7 janv. 2026', '2026-01-07', null],
    ['30-juin-2025', '2025-06-30', null],
    ['16-Avr-2024', '2024-04-16', null],
    ['19 NOV 2025', '2025-11-19', null],
    ['19 nov., 2025', '2025-11-19', null],
    ['19/Nov/2025', '2025-11-19', null],
    ['19.Nov.2025', '2025-11-19', null],
    ['19Nov2025', '2025-11-19', null],
    ['Feb 2nd 2026', '2026-02-02', null],
    ['2nd of February 2026', '2026-02-02', null],
    ['the 22nd of June, 2025', '2025-06-22', null],
    ['le 1er mars 2026', '2026-03-01', null],
    ['le dimanche 1ᵉʳ mars 2026', '2026-03-01', null],
    ['Friday, 6 March 2026', '2026-03-06', null],
    ['Friday, March 6, 2026', '2026-03-06', null],
    ['vendredi, 6 mars 2026', '2026-03-06', null],
    ['6 mars 2026 inclus', '2026-03-06', null],
    ['22-Jun-25', '2025-06-22', null],
    ['2025/06/22', '2025-06-22', null],
    ['2025-06-22', '2025-06-22', null],
    ['22.06.2025', '2025-06-22', null],
    ['22 / 06 / 2025', '2025-06-22', null],
    ['06/22/2025', '2025-06-22', null],
    ['22-06-2025', '2025-06-22', null],
    ['6\u00A0mars\u202F2026', '2026-03-06', null],
    ['6\u2009March\u20092026', '2026-03-06', null],
    // Periods, of which the end counts.
    ['from 15 September 2025 to 14 October 2025', '2025-10-14', null],
    ['du 15 septembre au 14 octobre 2025', '2025-10-14', null],
    ['15 September - 14 October 2025', '2025-10-14', null],
    ['15/09/2025 - 14/10/2025', '2025-10-14', null],
    ['15 Sept. 2025 until 14 Oct. 2025', '2025-10-14', null],
    ['1–30 June 2025', '2025-06-30', null],
    ['du 1er au 30 juin 2025', '2025-06-30', null],
    ['28 December 2025 to 11 January 2026, 17:00', '2026-01-11', '17:00:00'],
    // Hours and time zones.
    ['22 juin 2025, 23h59', '2025-06-22', '23:59:00'],
    ['22 juin 2025 à 23 h 59', '2025-06-22', '23:59:00'],
    ['22 juin 2025 à 23h', '2025-06-22', '23:00:00'],
    ['22 juin 2025 à 17 heures', '2025-06-22', '17:00:00'],
    ['22 juin 2025 à 23 h 59 (heure de Bruxelles)', '2025-06-22', '23:59:00'],
    ['22 June 2025, 5 p.m. (Brussels time)', '2025-06-22', '17:00:00'],
    ['22 June 2025 at 5:30 PM CEST', '2025-06-22', '17:30:00'],
    ['22 June 2025, 11.59 pm', '2025-06-22', '23:59:00'],
    ['22 June 2025, 12:00 a.m.', '2025-06-22', '00:00:00'],
    ['22 June 2025, 12 noon', '2025-06-22', '12:00:00'],
    ['22-Jun-2025, 11:59:00 P.M.', '2025-06-22', '23:59:00'],
    ['22-Jun-2025 23:59:59', '2025-06-22', '23:59:59'],
    ['2025-06-22T23:59', '2025-06-22', '23:59:00'],
    ['22 June 2025 2359 hours', '2025-06-22', '23:59:00'],
    ['22 June 2025, 1700 CET', '2025-06-22', '17:00:00'],
    ['22 June 2025 23:59 UTC+2', '2025-06-22', '23:59:00'],
    ['22 June 2025 23:59 (GMT+01:00)', '2025-06-22', '23:59:00'],
    ['midnight on 22 June 2025', '2025-06-22', '24:00:00'],
    ['22 juin 2025 à minuit', '2025-06-22', '24:00:00'],
    ['22 juin 2025 à midi', '2025-06-22', '12:00:00'],
    ['22 June 2025 (midday CET)', '2025-06-22', '12:00:00'],
    ['23:59 on Sunday 22 June 2025', '2025-06-22', '23:59:00'],
    ['22.06.2025, 23:59 Uhr', '2025-06-22', '23:59:00'],
    ['22 June 2025, 24:00', '2025-06-22', '24:00:00'],
    ['22 June 2025 (UTC+02:00) 23:59', '2025-06-22', '23:59:00'],
    ['22 June 2025, 17.00 hrs', '2025-06-22', '17:00:00'],
    ['22 juin 2025 à 23 heures 59', '2025-06-22', '23:59:00'],
    ['22 juin 2025 (0h00, heure de Paris)', '2025-06-22', '00:00:00'],
    ['Closing: 22 June 2025 at 12 midnight', '2025-06-22', '24:00:00'],
    ['22 June 2025 - 6 pm', '2025-06-22', '18:00:00'],
    ['1 June 2025, 09:00 - 22 June 2025, 17:00', '2025-06-22', '17:00:00'],
    ['22 June 2025 (extended to 29 June 2025)', '2025-06-29', null],
    ['22 juin 2025, prolongé jusqu’au 29 juin 2025', '2025-06-29', null],
    // Nothing that is a day.
    ['En continu', null, null],
    ['Until filled', null, null],
    ['31-Feb-2025', null, null],
    ['TBD', null, null],
    ['10 March, 23:59', null, null],
    ['June 2025', null, null],
  ])('%s', (written, date, time) => {
    expectForm('deadline', written, date === null ? null : { date, time })
  })

  test.each([
    ['06/12/2025', '2025-12-06'],
    ['03.04.2026, 23:59', '2026-04-03'],
    ['1/2/2026', '2026-02-01'],
    ['05-11-2025', '2025-11-05'],
    ['06/12/25', '2025-12-06'],
  ])('%s is flagged as ambiguous', (written, date) => {
    const { en, fr } = read('deadline', { en: written, fr: written })
    expect([en?.value, fr?.value]).toMatchObject([
      { date, ambiguous: true },
      { date, ambiguous: true },
    ])
  })
})

describe('salaries', () => {
  test.each<[string, number | null, string, 'month' | 'year', number?]>([
    ['7,563.38Euro (EUR) Monthly', 7563.38, 'EUR', 'month'],
    ['10 729,95Euro (EUR) Mensuelle', 10729.95, 'EUR', 'month'],
    ['8,273.12', 8273.12, 'EUR', 'month'],
    ['13,914.54€', 13914.54, 'EUR', 'month'],
    ['EUR 11 135.20, tax free', 11135.2, 'EUR', 'month'],
    ['€49,420.00', 49420, 'EUR', 'month'],
    ['€ 30.530,00 gross p.a.', 30530, 'EUR', 'year'],
    ['5,043.00 - 7,563.38 Euro (EUR) Monthly', 5043, 'EUR', 'month', 7563.38],
    // Spaces of every width, apostrophes, full stops and commas between thousands.
    ['10\u00A0729,95\u00A0€', 10729.95, 'EUR', 'month'],
    ['10\u202F729,95 EUR', 10729.95, 'EUR', 'month'],
    ['10\u2009729,95 €', 10729.95, 'EUR', 'month'],
    ["10'729.95 CHF", 10729.95, 'CHF', 'month'],
    ['CHF 10’729.95 per month', 10729.95, 'CHF', 'month'],
    ['10.729,95 €', 10729.95, 'EUR', 'month'],
    ['10729.95', 10729.95, 'EUR', 'month'],
    ['10729,95', 10729.95, 'EUR', 'month'],
    ['10 729', 10729, 'EUR', 'month'],
    ['10,729', 10729, 'EUR', 'month'],
    ['10.729 euros', 10729, 'EUR', 'month'],
    ['€ 10,729.-', 10729, 'EUR', 'month'],
    ['€10,729.9', 10729.9, 'EUR', 'month'],
    // Other currencies, other words for the time.
    ['£7,563.38 per month', 7563.38, 'GBP', 'month'],
    ['7 563,38 GBP par mois', 7563.38, 'GBP', 'month'],
    ['GBP 90,760 per annum', 90760, 'GBP', 'year'],
    ['USD 71,203.00 yearly', 71203, 'USD', 'year'],
    ['71 203 $ par an', 71203, 'USD', 'year'],
    ['US$ 71,203', 71203, 'USD', 'month'],
    ['7,563.38US Dollar (USD) Monthly', 7563.38, 'USD', 'month'],
    ['7,563.38Pound Sterling (GBP) Monthly', 7563.38, 'GBP', 'month'],
    ['30 530,00 dollars canadiens (CAD) par mois', 30530, 'CAD', 'month'],
    ['CAD 8,100.00 Monthly', 8100, 'CAD', 'month'],
    ['45 000 DKK per month', 45000, 'DKK', 'month'],
    ['12 345,67 PLN mensuel', 12345.67, 'PLN', 'month'],
    ['7 563,38 euros bruts par mois', 7563.38, 'EUR', 'month'],
    ['Euro 7,563.38 (monthly, tax free)', 7563.38, 'EUR', 'month'],
    ['60,516.00Euro (EUR) Yearly', 60516, 'EUR', 'year'],
    ['60 516,00Euro (EUR) Annuelle', 60516, 'EUR', 'year'],
    ['60 516 € bruts annuels', 60516, 'EUR', 'year'],
    ['€60,516 annually', 60516, 'EUR', 'year'],
    ['€ 5,043.00/month', 5043, 'EUR', 'month'],
    ['5 043 €/mois', 5043, 'EUR', 'month'],
    ['€60.5k', null, 'EUR', 'year'],
    // Ranges and steps.
    ['EUR 5,043.00 to EUR 7,563.38', 5043, 'EUR', 'month', 7563.38],
    ['de 5 043,00 € à 7 563,38 € par mois', 5043, 'EUR', 'month', 7563.38],
    ['between €60,516 and €90,760 a year', 60516, 'EUR', 'year', 90760],
    ['entre 60 516 et 90 760 euros par an', 60516, 'EUR', 'year', 90760],
    ['5.043,00 – 7.563,38 EUR', 5043, 'EUR', 'month', 7563.38],
    ['5 043,00-7 563,38 €', 5043, 'EUR', 'month', 7563.38],
    ['7,563.38 (step 1)', 7563.38, 'EUR', 'month'],
    ['Step 1: 7,563.38', 7563.38, 'EUR', 'month'],
    ['starting from €7,563.38 (2025 scale)', 7563.38, 'EUR', 'month'],
    ['à partir de 7 563,38 € (barème 2025)', 7563.38, 'EUR', 'month'],
    ['2025 scale: 7,563.38 EUR', 7563.38, 'EUR', 'month'],
    ['to be agreed', null, 'EUR', 'month'],
    ['see scale A', null, 'EUR', 'month'],
  ])('%s', (written, amount, currency, period, max) => {
    expectForm(
      'salary',
      written,
      amount === null ? null : { amount, currency, period, ...(max === undefined ? {} : { max }) },
    )
  })
})

describe('grades', () => {
  test.each<[string, string | null, string]>([
    ['G17', 'G17', 'G17'],
    ['G17-G20', 'G17', 'G20'],
    ['G17/G20', 'G17', 'G20'],
    ['G17/20', 'G17', 'G20'],
    ['A.2 / NATO Grade G15', 'G15', 'G15'],
    ['B2-B3', 'B2', 'B3'],
    ['A-4/G-20', 'G20', 'G20'],
    ['LI 3', 'LI3', 'LI3'],
    ['A1/A2', 'A1', 'A2'],
    ['P-4', 'P4', 'P4'],
    ['NATO Grade G17', 'G17', 'G17'],
    ['NATO Grade G12-G15', 'G12', 'G15'],
    ['Grade OTAN G15', 'G15', 'G15'],
    ['G.15', 'G15', 'G15'],
    ['G 15', 'G15', 'G15'],
    ['G-15/G-17', 'G15', 'G17'],
    ['G15–17', 'G15', 'G17'],
    ['G15 to G17', 'G15', 'G17'],
    ['G15 à G17', 'G15', 'G17'],
    ['G15 ou G17', 'G15', 'G17'],
    ['G15 et G17', 'G15', 'G17'],
    ['NATO Grade G15 - NATO Grade G17', 'G15', 'G17'],
    ['G15 (A2)', 'G15', 'G15'],
    ['A2 (G15)', 'G15', 'G15'],
    ['A.2', 'A2', 'A2'],
    ['A-2', 'A2', 'A2'],
    ['A2-A3', 'A2', 'A3'],
    ['A.2/A.3', 'A2', 'A3'],
    ['B.5', 'B5', 'B5'],
    ['B5/B6', 'B5', 'B6'],
    ['C 3', 'C3', 'C3'],
    ['A 2 / A 3', 'A2', 'A3'],
    ['24', '24', '24'],
    ['8/10', '8', '10'],
    ['5/8, 8, 8/10, 10', '5', '10'],
    ['LT4', 'LT4', 'LT4'],
    ['LT-4', 'LT4', 'LT4'],
    ['LI.3', 'LI3', 'LI3'],
    ['P3/P4', 'P3', 'P4'],
    ['P-3/P-4', 'P3', 'P4'],
    ['U1', 'U1', 'U1'],
    ['G5', 'G5', 'G5'],
    ['g17', 'G17', 'G17'],
    ['Ungraded', null, ''],
    ['to be decided', null, ''],
  ])('%s', (written, min, max) => {
    expectForm('grade', written, min === null ? null : { min, max })
  })
})

describe('clearances', () => {
  test.each<[string, string | null]>([
    ['NS', 'NS'],
    ['CTS', 'CTS'],
    ['NATO SECRET (NS)', 'NS'],
    ['NATO SECRET', 'NS'],
    ['SECRET OTAN', 'NS'],
    ['NS (NATO SECRET)', 'NS'],
    ['COSMIC TOP SECRET (CTS)', 'CTS'],
    ['Cosmic Top Secret', 'CTS'],
    ['COSMIC TRÈS SECRET', 'CTS'],
    ['CTSA', 'CTSA'],
    ['CTS-A', 'CTSA'],
    ['COSMIC TOP SECRET ATOMAL (CTS-A)', 'CTSA'],
    ['NC', 'NC'],
    ['NATO CONFIDENTIAL', 'NC'],
    ['CONFIDENTIEL OTAN', 'NC'],
    ['NR', 'NR'],
    ['NATO RESTRICTED (NR)', 'NR'],
    ['DIFFUSION RESTREINTE OTAN', 'NR'],
    ['NATO UNCLASSIFIED', 'NU'],
    ['SANS CLASSIFICATION OTAN', 'NU'],
    ['none required', null],
  ])('%s', (written, code) => {
    expectForm('clearance', written, code)
  })
})

describe('titles', () => {
  test.each<[en: string, fr: string, title: Record<Language, string>, posts: number]>([
    [
      'Keeper, Lamps (918273)',
      'Gardienne/Gardien (lampes) (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps-918273',
      'Gardienne/Gardien (lampes)-918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps - 918273',
      'Gardienne/Gardien (lampes) – 918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      '918273 - Keeper, Lamps',
      '918273 – Gardienne/Gardien (lampes)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps [918273]',
      'Gardienne/Gardien (lampes) [918273]',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps (Ref. 918273)',
      'Gardienne/Gardien (lampes) (réf. 918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps: 918273',
      'Gardienne/Gardien (lampes) : 918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps (2 posts) (918273)',
      'Gardienne/Gardien (lampes) (2 postes) (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      2,
    ],
    [
      'Keeper, Lamps (three posts)-918273',
      'Gardienne/Gardien (lampes) (trois postes)-918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      3,
    ],
    [
      'Keeper, Lamps - 4 posts (918273)',
      'Gardienne/Gardien (lampes) - 4 postes (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      4,
    ],
    [
      'Keeper, Lamps x2 (918273)',
      'Gardienne/Gardien (lampes) x2 (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      2,
    ],
  ])('%s', (en, fr, title, posts) => {
    for (const [name, expected] of [
      ['title', title],
      ['reference', { en: '918273', fr: '918273' }],
      ['posts', { en: posts, fr: posts }],
    ] as const) {
      const fields = readTitle(en, fr)
      expect([fields.en[name]?.value, fields.fr[name]?.value], name).toEqual([expected.en, expected.fr])
    }
  })

  test.each([
    ['918273', '918273'],
    ['(918273)', '(918273)'],
    ['Reference: 918273', 'Référence : 918273'],
    ['Job Number: 918273', "Numéro de l'emploi : 918273"],
    ['Ref.: 918273', 'Réf. : 918273'],
    ['Vacancy Number 918273', 'Numéro de référence 918273'],
  ])('the reference on its own line: %s', (en, fr) => {
    for (const order of ['below', 'above']) {
      const fields = readTitle('Keeper, Lamps', 'Gardienne/Gardien (lampes)', { en, fr }, order)
      for (const language of ['en', 'fr'] as const)
        expect([fields[language].title?.value, fields[language].reference?.value], `${language}, ${order}`).toEqual([
          language === 'en' ? 'Keeper, Lamps' : 'Gardienne/Gardien (lampes)',
          '918273',
        ])
    }
  })
})

function readTitle(
  en: string,
  fr: string,
  own: Record<Language, string> | null = null,
  order = 'below',
): Record<Language, Fields> {
  const lines = (['en', 'fr'] as const).flatMap((language) => {
    const [, ...rest] = sideLines(invented[language])
    const title = line(language === 'en' ? en : fr)
    const head =
      own === null ? [title] : order === 'below' ? [title, line(own[language])] : [line(own[language]), title]
    return [...head, ...rest]
  })
  const outcome = parseDocument(document(lines), profiles)
  if (!outcome.ok || outcome.file.en === null || outcome.file.fr === null) throw new Error('a side is missing')
  return { en: outcome.file.en.fields, fr: outcome.file.fr.fields }
}

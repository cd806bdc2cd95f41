import { expect, test } from 'vitest'
import { readTerms } from '../../../../../electron/workers/terms/read-terms.ts'
import { TermFileError } from '../../../../../shared/terms/term-file-error.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const tide = { en: ['Tide Centre'], fr: ['Centre des marées'] }
const port = { en: ['Port Office', 'PO'], fr: ['Bureau du port', 'BP'] }

const files: readonly [what: string, file: string, found: { en: string[]; fr: string[] }[]][] = [
  ['by hand, with commas', 'English,French\nTide Centre,Centre des marées\n', [tide]],
  ['by hand, with semicolons, French first', '\uFEFFFrançais;Anglais\r\nCentre des marées;Tide Centre\r\n', [tide]],
  ['by hand, with tabs and language codes', 'fr-CA\ten-GB\nCentre des marées\tTide Centre', [tide]],
  [
    'TERMIUM: a row for an entry, synonyms and abbreviations with what is said of each',
    'SUBJECT_EN,TERM_EN,TERM_EN_PARAMETER,ABBREVIATION_EN,ABBREVIATION_EN_PARAMETER,SYNONYMS_EN,SYNONYMS_EN_PARAMETERS,TEXTUAL_SUPPORT_1_EN,DOMAINE_FR,TERME_FR,TERME_FR_PARAMETRE,ABBREVIATION_FR,ABBREVIATION_FR_PARAMETRE,SYNONYMES_FR,SYNONYMES_FR_PARAMETRES,JUSTIFICATION_1_FR\n' +
      'Ports,Port Office,correct,PO,correct,Quay Office; Wharf Office,"former designation; obsolete","DEF: an office, of a port",Ports,Bureau du port,"correct, nom masculin",BP,correct,,,"DÉF : un bureau"\n' +
      'Tides,Tide Centre,correct,,,,,,Marées,Centre des marées,correct,,,Centre de marée,"désuet, nom masculin",\n',
    [port, tide],
  ],
  [
    'IATE: a row for a term, with the number of its entry',
    'E_ID|E_DOMAINS|L_CODE|T_TERM|T_TYPE|T_RELIABILITY|T_EVALUATION\n' +
      '17|ports|en|Port Office|Term|3|Preferred\n17|ports|en|PO|Abbreviation|3|\n17|ports|en|Quay Office|Term|1|Obsolete\n17|ports|fr|Bureau du port|Term|3|\n17|ports|fr|BP|Abbreviation|3|\n17|ports|de|Hafenamt|Term|3|\n18|tides|fr|Centre des marées|Term|3|\n18|tides|en|Tide Centre|Term|3|\n',
    [port, tide],
  ],
  [
    'UNTERM: a column for a language, its acronyms and variants, below a title',
    'Search results\n\nRecord;Subject;English;English acronym;English variant;French;French acronym;French variant;Spanish;Remarks\n' +
      '12;Ports;Port Office;PO;;Bureau du port;BP;;Oficina del puerto;none\n',
    [port],
  ],
  [
    'NATOTerm: terms and abbreviations of both languages with their status',
    'Record number,English term,English abbreviation,English definition,French term,French abbreviation,French definition,English status,French status\n' +
      '1,Port Office,PO,The office,Bureau du port,BP,Le bureau,NATO Agreed,NATO Agreed\n' +
      '2,Wharf Office,,x,Bureau du quai,,y,Cancelled,NATO Agreed\n',
    [port],
  ],
  [
    'NATOTerm in French',
    'Numéro;Terme en anglais;Abréviation en anglais;Définition en anglais;Terme en français;Abréviation en français\n1;Port Office;PO;The office;Bureau du port;BP\n',
    [port],
  ],
  [
    'quotes, lines inside a cell and several terms of one cell',
    'EN term,FR term\n"Port Office\nPO","Bureau du port | BP"\n"Tide ""Centre""",Centre des marées\n',
    [port, { en: ['Tide "Centre"'], fr: ['Centre des marées'] }],
  ],
  [
    'a stray quotation mark, rows that are too short or too long, and empty ones',
    'EN\tFR\nTide Centre\tCentre des marées\textra\n\nAlone\n5" Gun Team\tÉquipe du canon de 5 pouces\n',
    [tide, { en: ['5" Gun Team'], fr: ['Équipe du canon de 5 pouces'] }],
  ],
]

test.each(files)('a table: %s', (_what, file, found) => {
  expect(readTerms(bytes(file)).concepts).toEqual(found)
})

test('UTF-16 and Windows-1252, as spreadsheets save them', () => {
  const file = 'Anglais\tFrançais\r\nTide Centre\tCentre des marées\r\n'
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, 'utf16le')])
  for (const one of [wide, Buffer.from(file, 'latin1')]) expect(readTerms(one).concepts).toEqual([tide])
})

test.each([
  ['', 'is empty', 'est vide'],
  ['Tide Centre,Centre des marées\n', 'names no column of English', 'ne nomme pas de colonne de termes anglais'],
  ['German,French\nAmt,Bureau\n', 'names no column of English', 'ne nomme pas de colonne'],
  ['English definition,French definition\na,b\n', 'names no column of English', 'ne nomme pas de colonne'],
  [
    'Language,Term\nen,Port Office\nfr,Bureau du port\n',
    'no column that says which of them belong together (line 1)',
    '(ligne 1)',
  ],
  [
    'English,French\nPort Office,"Bureau\nTide Centre,Centre\n',
    'quotation mark that nothing closes (line',
    'guillemet que rien ne ferme (ligne',
  ],
  [
    'English,French\nPort Office,\n',
    'has no entry with a term in English and one in French',
    'ne contient aucune fiche',
  ],
])('%j is refused in plain words', (file, en, fr) => {
  expect.assertions(2)
  try {
    readTerms(bytes(file))
  } catch (error) {
    if (!(error instanceof TermFileError)) throw error
    expect(error.words.en).toContain(en)
    expect(error.words.fr).toContain(fr)
  }
})

test('a cell without end is no table, and is refused before it is kept', () => {
  expect(() => readTerms(bytes(`English,French\n"${'x'.repeat(400_000)}",y\n`))).toThrow(TermFileError)
})

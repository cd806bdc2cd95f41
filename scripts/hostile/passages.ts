/** Passages that no person writes. `make(size)` gives some `size` letters. */
export interface PassageKind {
  name: string
  make: (size: number) => string
}

const until = (size: number, part: (at: number) => string, between = ''): string => {
  const parts: string[] = []
  for (let length = 0, at = 0; length < size; at++) {
    const one = part(at)
    parts.push(one)
    length += one.length + between.length
  }
  return parts.join(between)
}
const repeated = (name: string, part: string): PassageKind => ({ name, make: (size) => until(size, () => part) })
const inARow = (name: string, between: string, part: (at: number) => string): PassageKind => ({
  name,
  make: (size) => until(size, part, between),
})

/** Letters as chance has them, and words of them, the same for the same number. */
const letter = (at: number): string => {
  const letters = 'etaoinsrhldcumfpgwybvkxjqz'
  return letters.charAt((Math.imul(at + 1, 2_654_435_761) >>> 8) % letters.length)
}
const word = (at: number): string => until(3 + (at % 7), (of) => letter(at * 11 + of))
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XL', 'MCMXC']
const sentences = [
  'The incumbent keeps the archive in good order and answers every request that arrives within the week.',
  'La personne titulaire tient les archives en bon ordre et répond à toute demande qui lui parvient.',
]

/** In one line, wherever a text may stand. */
export const passageKinds: readonly PassageKind[] = [
  inARow('letters without a space', '', (at) => letter(at)),
  inARow(
    'English words without a space',
    '',
    (at) => ['the', 'common', 'services', 'of', 'office', 'and', 'records'][at % 7] ?? '',
  ),
  inARow(
    'French words without a space',
    '',
    (at) => ['le', 'division', 'services', 'de', 'été', 'une', 'générale'][at % 7] ?? '',
  ),
  repeated('one letter', 'a'),
  repeated('one accented letter', 'é'),
  repeated('capital letters', 'ABCDEFGH'),
  repeated('one capital letter', 'A'),
  inARow('capitals and small letters', '', (at) => (at % 2 === 0 ? 'aB' : 'Cd')),
  repeated('opened round brackets', '('),
  repeated('closed round brackets', ')'),
  repeated('opened square brackets', '['),
  repeated('closed square brackets', ']'),
  repeated('curly brackets', '{}'),
  repeated('angle brackets', '<'),
  repeated('pairs of brackets', '()'),
  { name: 'nested brackets', make: (size) => '('.repeat(size / 2) + 'a' + ')'.repeat(size / 2) },
  repeated('mixed brackets', '([{<«'),
  repeated('mixed brackets that do not match', '(]{>)['),
  inARow('bracketed letters', ' ', (at) => `(${letter(at)})`),
  repeated('hyphens', '-'),
  repeated('en dashes', '–'),
  repeated('em dashes and hyphens', '—-–'),
  repeated('spaced dashes', '- '),
  repeated('straight quotes', '"'),
  repeated('curly quotes', '“”'),
  repeated('guillemets', '«»'),
  repeated('opened guillemets with spaces', '« '),
  repeated('apostrophes', '’'),
  repeated('elisions', 'l’'),
  repeated('straight apostrophes', "'"),
  repeated('ones', '1'),
  repeated('spaced ones', '1 '),
  inARow('digits', '', (at) => String(at % 10)),
  inARow('digit groups', ' ', () => '000'),
  inARow('digit groups with commas', ',', () => '000'),
  repeated('decimal points', '1.5.'),
  repeated('commas between ones', '1,'),
  repeated('currency signs', '€'),
  inARow('amounts', ' ', (at) => `€ ${at + 1} 000,50`),
  repeated('percent signs', '1%'),
  inARow('dates', ' ', (at) => `${(at % 28) + 1} January 2030`),
  inARow('short dates', ' ', (at) => `${(at % 28) + 1}/01/2030`),
  inARow('French dates', '', (at) => `${(at % 28) + 1} janvier 2030`),
  inARow('months', ' ', () => 'May'),
  inARow('Roman numerals', ' ', (at) => roman[at % roman.length] ?? ''),
  repeated('Roman letters', 'MCDXLVI'),
  repeated('slashes', '/'),
  inARow('letters and slashes', '/', (at) => letter(at)),
  repeated('backslashes', '\\'),
  repeated('full stops', '.'),
  repeated('leaders', '. '),
  repeated('ellipses', '…'),
  repeated('underscores', '_'),
  repeated('letters and underscores', 'a_'),
  repeated('letters with combining accents', 'e\u0301'),
  repeated('combining accents alone', '\u0301'),
  repeated('emoji', '😀'),
  repeated('emoji families', '👨\u200D👩\u200D👧'),
  repeated('right-to-left marks', '\u200Fa'),
  repeated('zero-width joiners', '\u200D'),
  repeated('no-break spaces', '\u00A0'),
  repeated('letters and no-break spaces', 'a\u00A0'),
  repeated('narrow no-break spaces and signs', '\u202F:'),
  repeated('spaces', ' '),
  repeated('tabs', 'a\t'),
  repeated('tabs alone', '\t'),
  repeated('soft hyphens', 'a\u00AD'),
  repeated('at signs', '@'),
  repeated('letters and at signs', 'a@'),
  repeated('letters and points', 'a.'),
  { name: 'an address', make: (size) => `${'a.'.repeat(size / 4)}a@${'b.'.repeat(size / 4)}b` },
  inARow('addresses', '', () => 'a@b.example'),
  { name: 'a link', make: (size) => `https://example.org/${'a/'.repeat(size / 2)}` },
  inARow('links', '', () => 'https://a.example'),
  repeated('www', 'www.'),
  repeated('http', 'http://'),
  repeated('query signs', '&a=1?'),
  repeated('acronym letters', 'A.B.C.'),
  inARow('acronyms', ' ', (at) => word(at).toUpperCase()),
  inARow('acronyms in brackets', ' ', (at) => `(${word(at).toUpperCase()})`),
  inARow('names with acronyms', ' ', (at) => `Big New Office (${word(at).toUpperCase()})`),
  inARow('hyphenated words', '-', word),
  inARow('hyphenated letters', '-', (at) => letter(at)),
  inARow('broken words', '- ', word),
  inARow('ones in words', ' ', () => 'one'),
  inARow('French ones in words', ' ', () => 'un'),
  inARow('hundreds in words', ' ', () => 'hundred'),
  inARow('numbers in words', ' ', (at) => ['twenty', 'two', 'thousand', 'and', 'six', 'million'][at % 6] ?? ''),
  inARow('French numbers in words', '-', (at) => ['quatre', 'vingt', 'dix', 'mille', 'cent'][at % 5] ?? ''),
  inARow('and/or', ' ', (at) => `${word(at)} and/or`),
  inARow('and', ' ', () => 'and'),
  inARow('words joined by and', ' and ', word),
  inARow('not', ' ', () => 'not'),
  inARow('double slashes of gender', ' ', () => 'La/Le titulaire'),
  repeated('list markers', '1.'),
  repeated('spaced list markers', '1. '),
  repeated('letter markers', '(a) '),
  repeated('bullets', '•'),
  repeated('spaced bullets', '• '),
  inARow('one word', ' ', () => 'the'),
  inARow('one long word', ' ', () => 'administration'),
  inARow('two words', ' ', (at) => (at % 2 === 0 ? 'very' : 'good')),
  inARow('misspelt words', ' ', (at) => `x${word(at)}`),
  inARow('words', ' ', word),
  inARow('capitalised words', ' ', (at) => word(at).replace(/^./u, (first) => first.toUpperCase())),
  inARow('words with commas', ', ', word),
  inARow('words with semicolons', ' ; ', word),
  repeated('colons', ':'),
  inARow('labels', ' ', () => 'Grade:'),
  inARow('labels with values', ' ', () => 'Application Deadline: 09-Mar-2027'),
  repeated('semicolons', ' ;'),
  repeated('question marks', '?!'),
  repeated('asterisks', '*'),
  repeated('hashes', '#'),
  repeated('bars', '|'),
  repeated('equal signs', '='),
  repeated('tildes', '~'),
  repeated('backquotes', '`'),
  repeated('carets', '^'),
  repeated('plus signs', '+1'),
  repeated('open tags', '<b'),
  repeated('tags', '<b>'),
  repeated('entities', '&amp;'),
  inARow('years', '-', (at) => String(1900 + (at % 200))),
  inARow('times', ' ', (at) => `${at % 24}:00`),
  inARow('grades', ' ', (at) => `G${at % 24}`),
  inARow('references', ' ', (at) => String(260000 + at)),
  inARow('language levels', ' ', () => 'V (“Advanced”)'),
  inARow('placeholders', ' ', () => '[TBD]'),
  inARow('xs', '', () => 'X'),
  inARow('other scripts', '', (at) => String.fromCodePoint(0x4e00 + (at % 5000))),
  inARow('Cyrillic letters', '', (at) => String.fromCodePoint(0x430 + (at % 32))),
  inARow('the same sentence', ' ', () => sentences[0] ?? ''),
  inARow('the same French sentence', ' ', () => sentences[1] ?? ''),
  inARow('different sentences', ' ', (at) =>
    `${word(at)} ${until(60, (of) => word(at * 13 + of), ' ')}.`.replace(/^./u, (first) => first.toUpperCase()),
  ),
  inARow('short sentences', ' ', () => 'It is.'),
  inARow('one-letter words', ' ', (at) => letter(at)),
]

type Place = 'paragraph' | 'item' | 'heading' | 'value'

/** The clean sample with a passage at one place, in one language or both. */
export function withPassage(sample: string, passage: string, place: Place, sides: readonly ('en' | 'fr')[]): string {
  const anchors = {
    paragraph: {
      en: ['nothing of lasting value is lost.', ' '],
      fr: ['rien de durablement utile ne soit perdu.', ' '],
    },
    item: { en: ['- a certificate in the conservation', ' '], fr: ['- un certificat en conservation', ' '] },
    heading: { en: ['Expertise Development', ' '], fr: ['Développement de l’expertise', ' '] },
    value: { en: ['Schedule: Full-time', ' '], fr: ['Temps plein', ' '] },
  } as const
  return sides.reduce((text, side) => {
    const [anchor, between] = anchors[place][side]
    if (!text.includes(anchor)) throw new Error(`The sample has no “${anchor}”`)
    return text.replace(anchor, () => `${anchor}${between}${passage}`)
  }, sample)
}

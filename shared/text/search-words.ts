import { fold } from './fold.ts'

/**
 * The form in which a search compares: no case, no accents, ligatures opened, words between single spaces. The signs of
 * "R&D", "C++" and "C#" belong to their word; every other sign only parts words, so "l’eau" is found as "l eau" is, and
 * a dash as a hyphen.
 */
export function foldForSearch(text: string): string {
  // Most rows have no accents: a tenth of the time for the same answer.
  if (!isPlain.test(text)) return foldWithOrigins(text).folded
  return text
    .toLowerCase()
    .replace(/[^a-z0-9&+#]+/gu, ' ')
    .replace(/ ?& ?/gu, '&')
    .trim()
}

/**
 * The words of a query, in that form. What is typed without a space stays together: "3.5" is not a 3 and a 5 anywhere.
 * A text fits when it holds every one of them.
 */
export function searchWords(query: string): string[] {
  return query
    .replace(/\s*&\s*/gu, '&')
    .split(/\s+/u)
    .map(foldForSearch)
    .filter((word) => word !== '')
}

/** The same form, and for each of its letters, and for its end, the place in the text it came from. */
export function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = ''
  const origins: number[] = []
  let at = 0
  for (const letter of text) {
    for (const plain of plainForm(letter)) {
      const last = folded.at(-1) ?? ' '
      if (plain === ' ' && (last === ' ' || last === '&')) continue
      if (plain === '&' && last === ' ' && folded !== '') {
        // In the place of the space, whose origin it takes over.
        folded = `${folded.slice(0, -1)}&`
        continue
      }
      folded += plain
      origins.push(...new Array<number>(plain.length).fill(at))
    }
    at += letter.length
  }
  if (folded.endsWith(' ')) return { folded: folded.slice(0, -1), origins }
  return { folded, origins: [...origins, text.length] }
}

const isPlain = /^[\u0000-\u007F]*$/u

/** One letter may become two (œ), or none: an accent that stands by itself, a soft hyphen. */
function plainForm(letter: string): string {
  return common[letter.charCodeAt(0)] ?? plainFormOf(letter)
}

function plainFormOf(letter: string): string {
  const opened = letter.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, '')
  return fold(opened)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}&+#]/gu, ' ')
}

/** The letters that English and French are written with: a list of thousands is searched at every key. */
const common: readonly string[] = Array.from({ length: 0x250 }, (_, code) => plainFormOf(String.fromCharCode(code)))

/**
 * How one letter may go wrong, the likeliest slips first: accents, doubled and dropped letters, exchanged neighbours.
 */
const letters = 'esiantrulodcmpgvbfhqyxjkzwéèêàçâîïôûùëœ-'
const accents: Readonly<Record<string, string>> = {
  a: 'àâ',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  o: 'ôœ',
  u: 'ùûü',
  à: 'a',
  â: 'a',
  ç: 'c',
  é: 'èêe',
  è: 'éêe',
  ê: 'éèe',
  ë: 'e',
  î: 'i',
  ï: 'i',
  ô: 'o',
  ù: 'u',
  û: 'u',
}

/** Shorter words are one letter away from too many others. */
const enoughLetters = 4

/** Letters that look alike in print: what a scan takes for each other, and a tired eye overlooks. */
const looks: readonly (readonly [seen: string, meant: string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['d', 'cl'],
  ['cl', 'd'],
  ['w', 'vv'],
  ['vv', 'w'],
  ['h', 'li'],
  ['li', 'h'],
  ['n', 'ri'],
  ['ri', 'n'],
  ['u', 'ii'],
  ['ii', 'u'],
]

/**
 * A known word that differs by one letter, by two exchanged, or by two that look like one; null where there is none.
 */
export function nearWord(word: string, isKnown: (word: string) => boolean): string | null {
  if (word.length < enoughLetters) return null
  for (const candidate of slips(word)) if (candidate.length > 2 && isKnown(candidate)) return candidate
  return null
}

/** The known word that a scan would read so: "governrnent" → "government". Null where no such exchange makes one. */
export function lookAlike(word: string, isKnown: (word: string) => boolean): string | null {
  if (word.length < enoughLetters) return null
  for (const candidate of alike(word)) if (isKnown(candidate)) return candidate
  return null
}

function* slips(word: string): Generator<string> {
  for (let index = 0; index < word.length; index++)
    for (const accent of accents[word[index] ?? ''] ?? '') yield cut(word, index, 1, accent)
  for (let index = 0; index + 1 < word.length; index++)
    if (word[index] !== word[index + 1]) yield cut(word, index, 2, `${word[index + 1] ?? ''}${word[index] ?? ''}`)
  for (let index = 0; index < word.length; index++) yield cut(word, index, 1, '')
  for (let index = 0; index < word.length; index++) yield cut(word, index, 0, word[index] ?? '')
  yield* alike(word)
  for (let index = 0; index <= word.length; index++) for (const letter of letters) yield cut(word, index, 0, letter)
  for (let index = 0; index < word.length; index++)
    for (const letter of letters) if (letter !== word[index]) yield cut(word, index, 1, letter)
}

function* alike(word: string): Generator<string> {
  for (const [seen, meant] of looks)
    for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) yield cut(word, at, seen.length, meant)
}

function cut(word: string, index: number, removed: number, added: string): string {
  return word.slice(0, index) + added + word.slice(index + removed)
}

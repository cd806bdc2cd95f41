import { Passage } from '../analysis/passage.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Language } from '../notice/report.ts'
import type { Mark } from './mark.ts'

/**
 * A web or mail address. Its value is its page: host and path without protocol, "www." and final slash, and with a star
 * for the language that it names, so that two addresses of one page in two languages are equal.
 */
export interface Link extends Mark {
  kind: 'link'
  text: string
  /** Language that the address itself names ("/fr/", "lang=en"), else null. */
  language: Language | null
}

const address =
  /\]\((?<target>[^)\s]+)\)|(?:https?:\/\/|www\.)[^\s<>()\]»”"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.@/])(?:[a-z0-9-]+\.)+(?:int|org|com|net|eu|edu|gov)(?:\/[^\s<>()\]»”"]*)?(?![\w@])/giu

/** In reading order. */
export function readLinks(passage: Passage): readonly Link[] {
  return [...passage.text.matchAll(address)].map((match): Link => {
    const target = match.groups?.target
    const text = (target ?? match[0]).replace(/[.,;:!?]+$/u, '')
    const start = match.index + (target === undefined ? 0 : 2)
    return { kind: 'link', ...pageOf(text, passage.lexicon), text, start, end: start + text.length }
  })
}

function pageOf(text: string, lexicon: Lexicon): { values: [string]; language: Language | null } {
  const plain = text
    .toLowerCase()
    .replace(/^mailto:/u, '')
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '')
  const named = languagesIn(plain, lexicon)
  const page = named.reduceRight((left, { start, end }) => `${left.slice(0, start)}*${left.slice(end)}`, plain)
  // "/fr/home_e.htm" leads to what its folder says: a letter is often left over from the page it was copied of.
  const plainly = named.filter(({ isLetter }) => !isLetter)
  const [first, ...others] = plainly.length > 0 ? plainly : named
  const isOne = others.every(({ language }) => language === first?.language)
  return { values: [page], language: first !== undefined && isOne ? first.language : null }
}

interface NamedLanguage {
  language: Language
  start: number
  end: number
  /** A single letter at the end of a file's name, which says less than a word. */
  isLetter: boolean
}

/** Parts of an address that name a language, from left to right. Which do stands in address-languages.tsv. */
function languagesIn(page: string, lexicon: Lexicon): NamedLanguage[] {
  const found = (['en', 'fr'] as const).flatMap((language) => {
    const passage = new Passage(page, language, lexicon)
    return passage.hits('address-languages').flatMap(({ row: { value }, start, end }): NamedLanguage[] => {
      const isLetter = value === 'file'
      const stands = isPart(isLetter, passage.folded.slice(0, start), passage.folded.slice(end))
      return stands ? [{ language, start, end, isLetter }] : []
    })
  })
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Signs on both sides set it apart, not two hyphens ("mise-en-page"); a single letter has to close a file's name.
 */
function isPart(closesFile: boolean, before: string, after: string): boolean {
  return closesFile
    ? /\/[^/]*[_-]$/u.test(before) && /^\.[a-z0-9]+(?:$|[?#])/u.test(after)
    : /(?:^|[/?&_.=-])$/u.test(before) &&
        /^(?:$|[/?&_.#-])/u.test(after) &&
        !(before.endsWith('-') && after.startsWith('-'))
}

import { commonWeight, weightOf, type Bag } from '../text/overlap.ts'
import { wordsAndMarks } from '../lexicon/word-views.ts'
import { hash } from '../text/hash.ts'

/** A word or mark of a clause, and the form in which wordings are compared. */
export interface ClauseWord {
  form: string
  start: number
  end: number
}

/** Months have the same names in any year. */
const aYear = { months: 12, any: 2000 }
/** Both languages' months, written out. */
const months: ReadonlySet<string> = new Set(['en', 'fr'].flatMap(monthsOf))

/**
 * The words of a text for comparing wordings: kinds of quotation mark and apostrophe do not count, nor what varies from
 * post to post (months, years, language levels), nor how French names both genders, which gender-form judges.
 */
export function clauseWords(text: string): readonly ClauseWord[] {
  const found = wordsAndMarks(text).map(({ start, end }): ClauseWord => ({
    form: plainForm(text.slice(start, end)),
    start,
    end,
  }))
  // How a list item ends is for punctuation to judge.
  if (/^[.;,]$/u.test(found.at(-1)?.form ?? '')) found.pop()
  return withoutGender(withoutLevels(found))
}

function plainForm(word: string): string {
  if (word.length === 1) {
    if (/[“”"«»„]/u.test(word)) return '"'
    if (/[’‘'´`]/u.test(word)) return "'"
    if (/[–—−-]/u.test(word)) return '-'
    return word
  }
  if (months.has(word.toLowerCase())) return '‹month›'
  if (/^(?:19|20)\d\d$/u.test(word)) return '‹year›'
  return word.replace(/[’‘´`]/gu, "'")
}

/** As the platform writes them: wordings are compared in the desk's window as well, which has no lexicon. */
function monthsOf(language: string): string[] {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: aYear.months }, (_, month) => names.format(Date.UTC(aYear.any, month)).toLowerCase())
}

/** V ("Advanced") and IV ("Upper-intermediate") are one wording; their quotation marks belong to it. */
function withoutLevels(found: ClauseWord[]): ClauseWord[] {
  const isLevel = (at: number) => /^(?:VI|IV|V|I{1,3})$/u.test(found[at]?.form ?? '') && found[at + 1]?.form === '('
  if (found.filter((_, index) => isLevel(index)).length < 2) return found
  const kept: ClauseWord[] = []
  let depth: 'outside' | 'level' | 'inside' = 'outside'
  found.forEach((word, index) => {
    const last = kept.at(-1)
    if (isLevel(index)) depth = 'level'
    else if (depth === 'level' && word.form === '(') depth = 'inside'
    else if (depth === 'inside' && word.form === ')') depth = 'outside'
    const isAdjective = depth === 'inside' && /\p{L}/u.test(word.form)
    if (isAdjective && last?.form === '‹adjective›') last.end = word.end
    else kept.push({ ...word, form: isLevel(index) ? '‹level›' : isAdjective ? '‹adjective›' : word.form })
  })
  return kept
}

const articles = /^(?:le\/la|la\/le|l[ea]|un\/une|une\/un)$/iu
const pronouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'il/elle': 'il',
    'elle/il': 'il',
    elle: 'il',
    il: 'il',
    'ils/elles': 'ils',
    'elles/ils': 'ils',
    elles: 'ils',
    ils: 'ils',
    'la/le': 'le',
    'le/la': 'le',
    'du/de': 'de',
  }),
)

/** « La/Le titulaire », « le/la titulaire » and « la personne titulaire » name the same person. */
function withoutGender(found: ClauseWord[]): ClauseWord[] {
  const kept: ClauseWord[] = []
  for (const word of found) {
    const previous = kept.at(-1)
    if (/^titulaire$/iu.test(word.form) && previous !== undefined && /^(?:personne|le|la)$/iu.test(previous.form)) {
      kept.pop()
      const article = kept.at(-1)
      const isPerson = previous.form.toLowerCase() === 'personne'
      if (isPerson && article !== undefined && articles.test(article.form)) kept.pop()
      kept.push({
        form: '‹titulaire›',
        start: isPerson && article !== undefined ? article.start : previous.start,
        end: word.end,
      })
      continue
    }
    const pronoun = pronouns.get(word.form.toLowerCase())
    kept.push(
      pronoun === undefined
        ? word
        : { ...word, form: /^\p{Lu}/u.test(word.form) ? pronoun.charAt(0).toUpperCase() + pronoun.slice(1) : pronoun },
    )
  }
  return kept
}

/** Two texts with this in common are one wording. */
export function wordingKey(text: string): string {
  return hash(
    clauseWords(text)
      .map(({ form }) => form)
      .join(' '),
  )
}

/** The words of a text, each with how often it occurs; marks and case left out. */
export function wordBag(text: string): Bag {
  const bag = new Map<string, number>()
  for (const { form } of clauseWords(text)) {
    if (!/[\p{L}\p{N}]/u.test(form)) continue
    const word = form.toLowerCase()
    bag.set(word, (bag.get(word) ?? 0) + 1)
  }
  return bag
}

/** 0…1: how much two texts say in the same words (Dice), or how much of the shorter one stands in the longer. */
export function likeness(a: Bag, b: Bag): number {
  const [sizeA, sizeB, common] = [weightOf(a), weightOf(b), commonWeight(a, b)]
  const shorter = Math.min(sizeA, sizeB)
  if (shorter === 0) return 0
  return Math.max((2 * common) / (sizeA + sizeB), shorter >= enoughWords ? (common / shorter) * cutShort : 0)
}

/** A clause cut short is still known by so many of its words … */
const enoughWords = 10
/** … though never as like it as one that is whole: so much of its likeness counts. */
const cutShort = 0.8

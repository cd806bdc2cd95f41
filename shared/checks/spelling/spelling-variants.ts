import { alternatives } from '../../lexicon/alternatives.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { writtenWords } from '../../lexicon/word-views.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import type { Block } from '../../notice/report.ts'
import type { Dictionaries } from '../../spelling/known-words.ts'
import type { CheckInput, Report } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { placeOf, slipsBy, textsOf, type Slip } from '../parts/side-texts.ts'

/** `word`: as it is written; `near`, as it should be. `split`: one name, as each side writes it. */
export interface VariantMessages {
  /** `word`: as it is spelled in America. */
  american: { word: string; british: string }
  variants: { rare: string; usual: string }
  hyphen: { word: string }
  split: Sides<string>
}
type Message = keyof VariantMessages

const isWords = /^\p{L}{2,}(?:is)(?:e|es|ed|er|ers|ing|ation|ations|ational)$/iu
const izWords = /^\p{L}{2,}(?:iz)(?:e|es|ed|er|ers|ing|ation|ations|ational)$/iu
const hyphenated = /^\p{L}{2,}-\p{L}{3,}$/u
const camel = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}]*(?![\p{L}\p{N}])/gu

/**
 * One word in two spellings within the English text, numbers without their hyphen, names written apart. All of them
 * matters of style.
 */
export function spellingVariants(input: CheckInput): Report<VariantMessages>[] {
  const english =
    textsOf(input)
      .find(({ language }) => language === 'en')
      ?.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'field') ?? []
  const written = english.flatMap((block) =>
    writtenWords(block.text, input.passage(block).words, '-').map(({ text, start, end }): Slip<Message> => ({
      message: 'variants',
      language: 'en',
      block: block.id,
      start,
      end,
      words: text,
    })),
  )
  const find = (pattern: RegExp): Slip<Message>[] => written.filter(({ words }) => pattern.test(words))
  const endings = mixture(
    find(izWords).filter(({ words }) => isVerb(words, 'z', input.dictionaries)),
    find(isWords).filter(({ words }) => isVerb(words, 's', input.dictionaries)),
  )
  const pairs = twoVarieties(english, input)
  const mixed = new Set(pairs.flatMap(({ marks }) => marks.map(({ block, start }) => `${block} ${start}`)))
  const all = varieties(english, input)
  const abroad = (isAmerican(all) ? [] : all)
    .filter(({ isAlone, slip }) => isAlone && !mixed.has(`${slip.block} ${slip.start}`))
    .map(({ slip, british }): Report<VariantMessages> => ({
      message: 'american',
      values: { word: slip.words, british },
      ...placeOf([slip]),
      severity: 'info',
    }))
  const numbers = english
    .flatMap((block) => slipsBy('hyphen', 'en', block, input.analysis.lexicon.once(looseNumbers)))
    .map((slip): Report<VariantMessages> => ({
      message: 'hyphen',
      values: { word: slip.words },
      ...placeOf([slip]),
      severity: 'info',
    }))
  return [
    ...endings,
    ...pairs,
    ...abroad,
    ...joined(
      find(hyphenated).filter(({ words }) => input.dictionaries?.knows(words.split('-')[1] ?? '', 'en') !== false),
      written,
    ),
    ...numbers,
    ...splitNames(input),
  ]
}

/** Tens are said as one word, as are ones: what is put together of both is joined by a hyphen. */
const tens = { least: 20, most: 90 } as const
/** What a word of the tens is joined to. */
const ones = { least: 1, most: 9 } as const

/** "Twenty one": tens and ones without the hyphen that joins them. */
function looseNumbers(lexicon: Lexicon): RegExp {
  const words = ({ least, most }: { least: number; most: number }): string => {
    const rows = lexicon.table('number-words').filter(({ value }) => Number(value) >= least && Number(value) <= most)
    return alternatives(rows, 'en')
  }
  return new RegExp(String.raw`(?<![\p{L}-])(?:${words(tens)}) (?:${words(ones)})(?![\p{L}-])`, 'giu')
}

interface Variety {
  slip: Slip<Message>
  of: string
  british: string
  /** American, and told without a British form beside it; names keep their capital and their spelling. */
  isAlone: boolean
}

/** Words of the English text that are spelled in two ways, as english-spellings.tsv has them. */
function varieties(english: readonly Block[], input: CheckInput): Variety[] {
  return english.flatMap((block) =>
    input
      .passage(block)
      .hits('english-spellings')
      .map(({ row, start, end }) => {
        const words = block.text.slice(start, end)
        const [of = '', british = '', alone] = row.value.split(' ')
        const isAlone = alone !== undefined && words === words.toLowerCase()
        return {
          slip: { message: 'variants', language: 'en', block: block.id, start, end, words },
          of,
          british,
          isAlone,
        }
      }),
  )
}

/** Words spelled in the American way alone that show a habit: one may be a slip. */
const enoughAmerican = 2

/** A text that spells several words as America does, and none as Britain does, is American English. */
function isAmerican(all: readonly Variety[]): boolean {
  const wordsOf = (variety: string) => new Set(all.flatMap(({ of, british }) => (of === variety ? [british] : [])))
  return wordsOf('british').size === 0 && wordsOf('american').size >= enoughAmerican
}

/** The house writes British English: whichever is rarer, the American form is the slip. */
function twoVarieties(english: readonly Block[], input: CheckInput): Report<VariantMessages>[] {
  return [...Map.groupBy(varieties(english, input), ({ british }) => british).values()].flatMap((found) => {
    const slipsOf = (variety: string) => found.flatMap(({ of, slip }) => (of === variety ? [slip] : []))
    // A name keeps its own: "the Defense Center".
    const american = slipsOf('american').filter(({ words, start }) => start === 0 || /^\p{Ll}/u.test(words))
    return mixReport(american, slipsOf('british'))
  })
}

function mixture(one: readonly Slip<Message>[], other: readonly Slip<Message>[]): Report<VariantMessages>[] {
  if (one.length === 0 || other.length === 0) return []
  return one.length <= other.length ? mixReport(one, other) : mixReport(other, one)
}

/** Every odd form is marked, and the first of the others to compare with. */
function mixReport(rare: readonly Slip<Message>[], usual: readonly Slip<Message>[]): Report<VariantMessages>[] {
  if (rare.length === 0 || usual.length === 0) return []
  return [
    {
      message: 'variants',
      values: { rare: rare[0]?.words ?? '', usual: usual[0]?.words ?? '' },
      ...placeOf([...rare, ...usual.slice(0, 1)]),
      severity: 'info',
    },
  ]
}

/** Letters with the ending: shorter ones ("rise", "sized") have no root before it. */
const shortestVerb = 7

/** Verbs that take either ending, and what is made of them: "exercise", "advise" and "size" take one only. */
function isVerb(words: string, letter: 's' | 'z', dictionaries: Dictionaries | undefined): boolean {
  const lower = words.toLowerCase()
  if (
    /^(?:\p{L}{0,3}(?:vis|mis|pris|cis|guis|wis|rais|nois|prais|pois|crois|chois|ris|siz|priz|seiz|maiz)(?:e|ing)|exercis|practis|chastis|advertis|compris|compromis|disguis|enterpris|expertis|franchis|improvis|precis|promis|revis|supervis|surpris|televis|premis|otherwis|likewis|concis|advis|devis|demis|liais|despis|excis|incis|circumcis|merchandis|paradis|treatis|turquois|malais|apprais|prais|rais|analys|paralys|catalys)/u.test(
      lower,
    )
  )
    return false
  if (/(?:ise|ised|ising|iser|ises|ize|ized|izing|izer|izes|isers|izers)$/u.test(lower) && lower.length < shortestVerb)
    return false
  // "Isation" words always have both; others must be words when written with an s.
  return letter === 's' ? (dictionaries?.knows(words, 'en') ?? true) : true
}

/** "Co-operation" beside "cooperation". */
function joined(hyphens: readonly Slip<Message>[], written: readonly Slip<Message>[]): Report<VariantMessages>[] {
  if (hyphens.length === 0) return []
  const plain = Map.groupBy(written, ({ words }) => words.toLowerCase())
  return [...Map.groupBy(hyphens, ({ words }) => words.toLowerCase().replace('-', ''))].flatMap(([word, found]) =>
    mixture(found, plain.get(word) ?? []),
  )
}

/** "Chat GPT" facing « ChatGPT ». */
function splitNames(input: CheckInput): Report<VariantMessages>[] {
  return input.rows.flatMap((row) =>
    (['en', 'fr'] as const).flatMap((language) => {
      const other = otherLanguage(language)
      return row[language]
        .flatMap((block) => slipsBy<Message>('split', language, block, camel))
        .flatMap((whole) => {
          const apart = new RegExp(
            `(?<![\\p{L}])${whole.words.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')}(?![\\p{L}])`,
            'gu',
          )
          const [slip] = row[other].flatMap((block) => slipsBy<Message>('split', other, block, apart))
          const both = row[other].some(({ text }) => text.includes(whole.words))
          return slip === undefined || both
            ? []
            : [
                {
                  message: 'split' as const,
                  values: language === 'en' ? { en: whole.words, fr: slip.words } : { en: slip.words, fr: whole.words },
                  ...placeOf([slip, whole]),
                  severity: 'info' as const,
                },
              ]
        })
    }),
  )
}

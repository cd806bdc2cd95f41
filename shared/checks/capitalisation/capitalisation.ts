import { otherLanguage } from '../../notice/block-text.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { joiningWords } from '../../lexicon/little-words.ts'
import { opensPart } from '../../lexicon/sentences.ts'
import { plainWords, type Written } from '../../lexicon/word-views.ts'
import type { Block, Language } from '../../notice/report.ts'
import { caseSlips } from './case-slips.ts'
import { defineCheck, type CheckInput, type Report } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { placeOf, slipsBy, textsOf, type Slip } from '../parts/side-texts.ts'
import { unitNames } from './unit-names.ts'

type Word = { word: string; meant: string; language: Language }
interface Messages {
  twoWays: { rare: string; usual: string; language: Language }
  across: Sides<string>
  small: Word
  capital: Word
  inside: Word
}

/** A word beside an acronym ("NATO Enterprise", « programme SPS »), or a name with a capital inside it (SharePoint). */
const besideAcronym =
  /(?<![\p{L}\p{N}’'&/-])(?:\p{Lu}{2}[\p{Lu}\p{N}]* \p{L}[\p{L}-]{3,}|\p{L}[\p{L}-]{3,} \p{Lu}{2}[\p{Lu}\p{N}]*)(?![\p{L}\p{N}(’'/-])/gu
/** Letters: what is shorter than most acronyms is a word too often. */
const shortestForm = 4
const twoCapitals = /\p{Lu}\p{Lu}/u
/** SharePoint: only a word that has such a form is looked for in its other forms. */
const innerCapital = /(?<!\p{L})\p{L}*\p{Ll}\p{Lu}\p{Ll}\p{L}*/gu
const camel = /(?<![\p{L}\p{N}/.@-])\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*(?![\p{L}\p{N}])/gu
const wholeInCapitals = /^[\p{Lu}\p{N}\P{L}]+$/u

export const capitalisation = defineCheck<Messages>({
  id: 'capitalisation',
  rank: 'wording',
  severity: 'info',
  title: { en: 'Capital letters', fr: 'Majuscules' },
  explain: {
    en: 'A name is written with a capital in one place and without it in another place of the same language, or a letter is in the wrong case.',
    fr: 'Dans une même langue, un nom est écrit tantôt avec une majuscule, tantôt sans, ou une lettre est majuscule ou minuscule à tort.',
  },
  messages: {
    twoWays: {
      en: ({ rare, usual, ...values }, { quote, language }) =>
        `${language(values.language)} writes ${quote(rare)} in one place and ${quote(usual)} in others.`,
      fr: ({ rare, usual, ...values }, { quote, language }) =>
        `Le texte ${language(values.language)} écrit tantôt ${quote(rare)}, tantôt ${quote(usual)}.`,
    },
    across: {
      en: ({ en, fr }, { quote }) => `The name is written ${quote(en)} in English and ${quote(fr)} in French.`,
      fr: ({ en, fr }, { quote }) => `Le nom est écrit ${quote(en)} en anglais et ${quote(fr)} en français.`,
    },
    small: {
      en: ({ word, meant }, { quote }) => `${quote(word)} is written with a capital: ${quote(meant)}.`,
      fr: ({ word, meant }, { quote }) => `${quote(word)} prend une majuscule\u00A0: ${quote(meant)}.`,
    },
    capital: {
      en: ({ word, meant }, { quote }) => `${quote(word)} is written without a capital here: ${quote(meant)}.`,
      fr: ({ word, meant }, { quote }) => `${quote(word)} s’écrit ici sans majuscule\u00A0: ${quote(meant)}.`,
    },
    inside: {
      en: ({ word, meant }, { quote }) =>
        `${quote(word)} has a capital or a small letter in the wrong place: ${quote(meant)}.`,
      fr: ({ word, meant }, { quote }) =>
        `${quote(word)} a une majuscule ou une minuscule mal placée\u00A0: ${quote(meant)}.`,
    },
  },
  run: (input) => [...caseReports(input), ...namesTwoWays(input)],
})

/** The words whose case is wrong by themselves, each once. */
function caseReports(input: CheckInput): Report<Messages>[] {
  return textsOf(input).flatMap(({ language, blocks }) =>
    caseSlips(blocks, language, input).map(({ kind, slip, meant }) => ({
      message: kind,
      values: { language, word: slip.words, meant },
      ...placeOf([slip]),
    })),
  )
}

function namesTwoWays(input: CheckInput): Report<Messages>[] {
  return [
    ...namesAcross(input),
    ...textsOf(input).flatMap(({ language, blocks }) => {
      const sentences = blocks.filter(
        ({ kind, text }) => (kind === 'paragraph' || kind === 'item') && !wholeInCapitals.test(text),
      )
      return [
        ...mixedForms(sentences, language, input),
        ...mixedUnits(sentences, input),
        ...mixedAcronyms(sentences, language, input),
      ].map(({ rare, usual }) => ({
        message: 'twoWays' as const,
        values: { language, rare: rare[0]?.words ?? '', usual: usual[0]?.words ?? '' },
        ...placeOf([...rare, ...usual.slice(0, 1)]),
      }))
    }),
  ]
}

function readPlainWords({ text, words }: Passage): Written[] {
  return plainWords(text, words)
}

/** "Nato" and "nato" in a text that otherwise writes "NATO". */
function mixedAcronyms(blocks: readonly Block[], language: Language, input: CheckInput): Mixture[] {
  const forms = new Map<string, Set<string>>()
  for (const block of blocks)
    for (const { text, end } of input.passage(block).once(readPlainWords))
      if (text.length >= shortestForm && !/[/-]/u.test(block.text[end] ?? ' '))
        forms.set(text.toUpperCase(), (forms.get(text.toUpperCase()) ?? new Set()).add(text))
  const found = [...forms].flatMap(([acronym, written]) => (written.size > 1 && written.has(acronym) ? [acronym] : []))
  return found.flatMap((acronym): Mixture[] => {
    const slips = blocks.flatMap((block) =>
      slipsBy(
        'twoWays' as const,
        language,
        block,
        new RegExp(`(?<![\\p{L}\\p{N}/.@-])${acronym}(?![\\p{L}\\p{N}/@-]|\\.\\p{L})`, 'giu'),
      ),
    )
    const usual = slips.filter(({ words }) => words === acronym)
    const rare = slips.filter(({ words }) => words !== acronym)
    return rare.length > 0 && rare.length < usual.length ? [{ rare, usual }] : []
  })
}

/** "SharePoint" facing « Sharepoint ». */
function namesAcross(input: CheckInput): Report<Messages>[] {
  return input.rows.flatMap((row) =>
    (['en', 'fr'] as const).flatMap((language) => {
      const other = otherLanguage(language)
      return row[language]
        .flatMap((block) => slipsBy('twoWays' as const, language, block, camel))
        .flatMap((name): Report<Messages>[] => {
          if (row[other].some(({ text }) => text.includes(name.words))) return []
          const [slip] = row[other].flatMap((block) =>
            slipsBy(
              'twoWays' as const,
              other,
              block,
              new RegExp(`(?<![\\p{L}\\p{N}/.@-])${name.words}(?![\\p{L}\\p{N}])`, 'giu'),
            ),
          )
          return slip === undefined ||
            camelCount(slip.words) > camelCount(name.words) ||
            slip.words === slip.words.toUpperCase()
            ? []
            : [
                {
                  message: 'across',
                  values: other === 'en' ? { en: slip.words, fr: name.words } : { en: name.words, fr: slip.words },
                  ...placeOf([slip, name]),
                },
              ]
        })
    }),
  )
}

function camelCount(words: string): number {
  return words.match(/\p{Lu}/gu)?.length ?? 0
}

interface Mixture {
  rare: Slip<'twoWays'>[]
  usual: Slip<'twoWays'>[]
}

function mixedForms(blocks: readonly Block[], language: Language, input: CheckInput): Mixture[] {
  const goesOn = input.analysis.lexicon.once(nameGoesOn)
  const byName = new Map<string, Slip<'twoWays'>[]>()
  const add = (slip: Slip<'twoWays'>) => {
    const name = slip.words.toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), slip])
  }
  const capitalsInside = new Set(
    blocks.flatMap(({ text }) => (text.match(innerCapital) ?? []).map((word) => word.toLowerCase())),
  )
  for (const block of blocks) {
    if (twoCapitals.test(block.text))
      for (const slip of overlapping(block, language, besideAcronym))
        if (!opensPart(block.text, slip.start) && !isShout(slip.words) && !isInLongerName(block.text, slip, goesOn))
          add(slip)
    if (capitalsInside.size > 0)
      for (const { text: words, start, end } of input.passage(block).once(readPlainWords))
        if (capitalsInside.has(words.toLowerCase()) && !isShout(words))
          add({ message: 'twoWays', language, block: block.id, start, end, words })
  }
  return [...byName.values()].flatMap((slips) => {
    const forms = Map.groupBy(slips, ({ words }) => words)
    if (forms.size < 2) return []
    const ranked = [...forms.values()].sort((a, b) => b.length - a.length)
    const usual = ranked[0] ?? []
    if (
      !usual[0]?.words.includes(' ') &&
      !ranked.every(([first]) => first !== undefined && hasInnerCapital(first.words, ranked))
    )
      return []
    return [{ rare: ranked.slice(1).flat(), usual }]
  })
}

/** "Common Services Division" and "Common services division": each name once, at its longest. */
function mixedUnits(blocks: readonly Block[], { passage }: CheckInput): Mixture[] {
  const byName = Map.groupBy(
    blocks.flatMap((block) => unitNames(block, passage(block))),
    ({ words }) => words.toLowerCase(),
  )
  const mixtures = [...byName.values()].flatMap((slips): Mixture[] => {
    const isName = (slip: Slip<'twoWays'>) => slip.words.split(' ').every((word) => /^\p{Lu}/u.test(word))
    const usual = slips.filter(isName)
    const rare = slips.filter((slip) => !isName(slip))
    return usual.length === 0 || rare.length === 0 || rare.length > usual.length ? [] : [{ rare, usual }]
  })
  const longestFirst = mixtures.sort((a, b) => (b.rare[0]?.words.length ?? 0) - (a.rare[0]?.words.length ?? 0))
  const isInside = (slip: Slip<'twoWays'>, other: Slip<'twoWays'>) =>
    slip !== other && slip.block === other.block && slip.start >= other.start && slip.end <= other.end
  return longestFirst.filter(
    ({ rare }, at) =>
      !rare.every((slip) =>
        longestFirst.slice(0, at).some((longer) => longer.rare.some((other) => isInside(slip, other))),
      ),
  )
}

/** SharePoint and Sharepoint, JavaScript and Javascript: both begin with a capital, and one has another inside. */
function hasInnerCapital(words: string, ranked: readonly Slip<'twoWays'>[][]): boolean {
  return (
    /^\p{Lu}/u.test(words) && ranked.some(([first]) => first !== undefined && /\p{Ll}\p{Lu}\p{Ll}/u.test(first.words))
  )
}

/** Matches that may share words: in "NATO IS staff" both pairs count. */
function overlapping(block: Block, language: Language, pattern: RegExp): Slip<'twoWays'>[] {
  const found: Slip<'twoWays'>[] = []
  const scan = new RegExp(pattern)
  for (let match = scan.exec(block.text); match !== null; match = scan.exec(block.text)) {
    const [words] = match
    found.push({
      message: 'twoWays',
      language,
      block: block.id,
      start: match.index,
      end: match.index + words.length,
      words,
    })
    const space = words.indexOf(' ')
    if (space > 0) scan.lastIndex = match.index + space
  }
  return found
}

/** A capital behind a name, or behind a word that links it: "Personnel and Finance". */
function nameGoesOn(lexicon: Lexicon): RegExp {
  return new RegExp(String.raw`^(?: (?:${joiningWords(lexicon)}))? \p{Lu}`, 'u')
}

/** "NATO Civilian Personnel Regulations" is a name of its own, and says nothing of "NATO civilian staff". */
function isInLongerName(text: string, { start, end, words }: Slip<'twoWays'>, goesOn: RegExp): boolean {
  const isCapital = words.split(' ').every((word) => /^\p{Lu}/u.test(word))
  return isCapital && (goesOn.test(text.slice(end)) || /\p{Lu}[\p{L}-]+ $/u.test(text.slice(0, start)))
}

function isShout(words: string): boolean {
  return words === words.toUpperCase()
}

import type { Block, Language } from '../notice/report.ts'
import { defineCheck } from './check.ts'
import { quoted } from './reader-forms.ts'
import { reportOf, textsOf, type Slip } from './side-texts.ts'
import { unitNames } from './unit-names.ts'

/** A word beside an acronym ("NATO Enterprise", « programme SPS »), or a name with a capital inside it (SharePoint). */
const besideAcronym = /(?<![\p{L}\p{N}’'&/-])(?:[\p{Lu}]{2,}[\p{Lu}\p{N}]* \p{L}[\p{L}-]{3,}|\p{L}[\p{L}-]{3,} [\p{Lu}]{2,}[\p{Lu}\p{N}]*)(?![\p{L}\p{N}(’'/-])/gu
const innerCapital = /(?<![\p{L}\p{N}.@/-])\p{L}{3,}(?![\p{L}\p{N}@]|\.\p{L})/gu
const wholeInCapitals = /^[\p{Lu}\p{N}\P{L}]+$/u

export const capitalisation = defineCheck({
  id: 'capitalisation',
  severity: 'info',
  title: { en: 'Capital letters', fr: 'Majuscules' },
  explain: {
    en: 'A name is written with a capital in one place and without it in another place of the same language.',
    fr: 'Dans une même langue, un nom est écrit tantôt avec une majuscule, tantôt sans.',
  },
  messages: {
    twoWays: {
      en: ({ rare, usual, language }) => `${language === 'en' ? 'English' : 'French'} writes ${quoted(rare ?? '', 'en')} in one place and ${quoted(usual ?? '', 'en')} in others.`,
      fr: ({ rare, usual, language }) => `Le texte ${language === 'en' ? 'anglais' : 'français'} écrit tantôt ${quoted(rare ?? '', 'fr')}, tantôt ${quoted(usual ?? '', 'fr')}.`,
    },
  },
  run: (input) =>
    textsOf(input).flatMap(({ language, blocks }) => {
      const sentences = blocks.filter(({ kind, text }) => (kind === 'paragraph' || kind === 'item') && !wholeInCapitals.test(text))
      return [...mixedForms(sentences, language), ...mixedUnits(sentences, language)].map(({ rare, usual }) => ({
        ...reportOf([...rare, ...usual.slice(0, 1)]),
        values: { language, rare: rare[0]?.words ?? '', usual: usual[0]?.words ?? '' },
      }))
    }),
})

interface Mixture { rare: Slip<'twoWays'>[]; usual: Slip<'twoWays'>[] }

function mixedForms(blocks: readonly Block[], language: Language): Mixture[] {
  const byName = new Map<string, Slip<'twoWays'>[]>()
  const add = (slip: Slip<'twoWays'>) => {
    const name = slip.words.toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), slip])
  }
  for (const block of blocks) {
    for (const slip of overlapping(block, language, besideAcronym)) if (!opensSentence(block.text, slip.start) && !isShout(slip.words) && !isInLongerName(block.text, slip)) add(slip)
    for (const slip of overlapping(block, language, innerCapital)) if (!isShout(slip.words)) add(slip)
  }
  return [...byName.values()].flatMap((slips) => {
    const forms = Map.groupBy(slips, ({ words }) => words)
    if (forms.size < 2) return []
    const ranked = [...forms.values()].sort((a, b) => b.length - a.length)
    const usual = ranked[0] ?? []
    if (!usual[0]?.words.includes(' ') && !ranked.every(([first]) => first !== undefined && hasInnerCapital(first.words, ranked))) return []
    return [{ rare: ranked.slice(1).flat(), usual }]
  })
}

/** "Common Services Division" and "Common services division": each name once, at its longest. */
function mixedUnits(blocks: readonly Block[], language: Language): Mixture[] {
  const byName = Map.groupBy(blocks.flatMap((block) => unitNames(block, language)), ({ words }) => words.toLowerCase())
  const mixtures = [...byName.values()].flatMap((slips): Mixture[] => {
    const isName = (slip: Slip<'twoWays'>) => slip.words.split(' ').every((word) => /^\p{Lu}/u.test(word))
    const usual = slips.filter(isName)
    const rare = slips.filter((slip) => !isName(slip))
    return usual.length === 0 || rare.length === 0 || rare.length > usual.length ? [] : [{ rare, usual }]
  })
  const longestFirst = mixtures.sort((a, b) => (b.rare[0]?.words.length ?? 0) - (a.rare[0]?.words.length ?? 0))
  const isInside = (slip: Slip<'twoWays'>, other: Slip<'twoWays'>) => slip !== other && slip.block === other.block && slip.start >= other.start && slip.end <= other.end
  return longestFirst.filter(({ rare }, at) => !rare.every((slip) => longestFirst.slice(0, at).some((longer) => longer.rare.some((other) => isInside(slip, other)))))
}

/** SharePoint and Sharepoint, JavaScript and Javascript: both begin with a capital, and one has another inside. */
function hasInnerCapital(words: string, ranked: readonly Slip<'twoWays'>[][]): boolean {
  return /^\p{Lu}/u.test(words) && ranked.some(([first]) => first !== undefined && /\p{Ll}\p{Lu}\p{Ll}/u.test(first.words))
}

/** Matches that may share words: in "NATO IS staff" both pairs count. */
function overlapping(block: Block, language: Language, pattern: RegExp): Slip<'twoWays'>[] {
  const found: Slip<'twoWays'>[] = []
  const scan = new RegExp(pattern)
  for (let match = scan.exec(block.text); match !== null; match = scan.exec(block.text)) {
    const [words] = match
    found.push({ message: 'twoWays', language, block: block.id, start: match.index, end: match.index + words.length, words })
    const space = words.indexOf(' ')
    if (space > 0) scan.lastIndex = match.index + space
  }
  return found
}

/** "NATO Civilian Personnel Regulations" is a name of its own, and says nothing of "NATO civilian staff". */
function isInLongerName(text: string, { start, end, words }: Slip<'twoWays'>): boolean {
  const isCapital = words.split(' ').every((word) => /^\p{Lu}/u.test(word))
  return isCapital && (/^(?: (?:and|of|for|et|de|des|du))? \p{Lu}/u.test(text.slice(end)) || /\p{Lu}[\p{L}-]+ $/u.test(text.slice(0, start)))
}

/** The first word after a full stop, a bullet, a colon or an opening mark has its capital from there. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;•–—("«“\]])\s*$/u.test(text.slice(0, start))
}

function isShout(words: string): boolean {
  return words === words.toUpperCase()
}

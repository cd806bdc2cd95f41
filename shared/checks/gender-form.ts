import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitRightBefore, hitsBefore, hitsWithin } from '../marks/beside.ts'
import type { Block, Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { placeOf, slipsBy, textsOf, type Slip } from './parts/side-texts.ts'

type Message = 'frenchMix' | 'englishMix'
type Messages = Record<Message, { rare: string; usual: string }>
const styles = ['masculineFirst', 'feminineFirst', 'person', 'dot', 'brackets', 'masculineOnly'] as const
type Style = (typeof styles)[number]

/** Endings that a word has for both genders, in signs: by points, or in brackets. */
const signed = {
  dot: /\p{L}+[·•‧]e(?:[·•‧]?s)?(?!\p{L})|\p{Ll}{3,30}(?:[.-]e[.-]?s|\.e|Es)(?![\p{L}\p{N}])/gu,
  brackets: /\p{L}+\((?:e|ne|le|ère|trice|euse)\)s?(?!\p{L})/giu,
} as const
/** What a text with such a form has at least, sooner looked for than the form. */
const signsOf = { dot: /[·•‧]|[.-]e|Es/u, brackets: /\(/u } as const

/** How French names both genders in a passage. Two of these in one notice were written by two hands. */
function formsOf(style: Style, block: Block, passage: Passage): Slip<Message>[] {
  if (style === 'dot' || style === 'brackets')
    return signsOf[style].test(block.text) ? slipsBy('frenchMix', 'fr', block, signed[style]) : []
  const { text } = block
  return passage.hits('gender-forms').flatMap(({ row, start, end }): Slip<Message>[] => {
    // « La/le titulaire » ends in « le titulaire »; « le titulaire(e) » is in brackets.
    const isPart = /[\p{L}/]$/u.test(text.slice(0, start)) || text[end] === '('
    if (row.value !== style || isPart) return []
    const holder = passage.hits('postholder').find((hit) => hit.start === end + 1 && hit.row.value !== '')
    const last = style === 'masculineOnly' || style === 'person' ? end : (holder?.end ?? end)
    return [slipAt('frenchMix', 'fr', block, start, text[last] === '(' ? end : last)]
  })
}

function slipAt(message: Message, language: Language, block: Block, start: number, end: number): Slip<Message> {
  return { message, language, block: block.id, start, end, words: block.text.slice(start, end) }
}

/** Brackets stand for endings, slashes for articles: the two go together. Only these mix badly. */
const clashes: readonly (readonly [Style, Style])[] = [
  ['masculineFirst', 'person'],
  ['masculineFirst', 'feminineFirst'],
  ['brackets', 'dot'],
  ['masculineOnly', 'person'],
  ['masculineOnly', 'feminineFirst'],
  ['masculineOnly', 'masculineFirst'],
]

/** « Candidat(e)s » in one place, « candidats et candidates », « candidats » in another. */
const bracketed = /(?<![\p{L}])\p{L}{4,}\(e\)s(?!\p{L})/giu
const spelledOut = (noun: string) =>
  new RegExp(
    String.raw`(?<![\p{L}/])(?:${noun}s (?:et|ou) ${noun}es|${noun}es (?:et|ou) ${noun}s|${noun}s/${noun}es|${noun}es/${noun}s|(?:les|des|aux|de|ces) ${noun}s(?! (?:et|ou) ${noun}es))(?![\p{L}(/])`,
    'giu',
  )

export const genderForm = defineCheck<Messages>({
  id: 'gender-form',
  rank: 'wording',
  severity: 'info',
  title: { en: 'Gender forms mixed', fr: 'Formes inclusives mêlées' },
  explain: {
    en: 'One notice names both genders in two ways: « le/la titulaire » beside « la/le titulaire » or « la personne titulaire », “s/he” beside “they”.',
    fr: 'Un même avis nomme les deux genres de deux façons\u00A0: «\u00A0le/la titulaire\u00A0» à côté de «\u00A0la/le titulaire\u00A0» ou de «\u00A0la personne titulaire\u00A0», “s/he” à côté de “they”.',
  },
  messages: {
    frenchMix: {
      en: ({ rare, usual }, { quote }) =>
        `The French text says ${quote(rare)} in some places and ${quote(usual)} in others.`,
      fr: ({ rare, usual }, { quote }) => `Le texte français emploie tantôt ${quote(rare)}, tantôt ${quote(usual)}.`,
    },
    englishMix: {
      en: ({ rare, usual }, { quote }) =>
        `The English text says ${quote(rare)} where it elsewhere says ${quote(usual)}.`,
      fr: ({ rare, usual }, { quote }) =>
        `Le texte anglais emploie ${quote(rare)} alors qu’il emploie ailleurs ${quote(usual)}.`,
    },
  },
  run: (input) =>
    textsOf(input).flatMap(({ language, blocks }) =>
      language === 'fr' ? frenchMixes(blocks, input) : englishMix(blocks, input),
    ),
})

function frenchMixes(blocks: readonly Block[], { passage }: CheckInput): Report<Messages>[] {
  const found = new Map(
    styles.map((style) => [style, blocks.flatMap((block) => formsOf(style, block, passage(block)))]),
  )
  const isMixed = (style: Style) => (found.get(style) ?? []).length > 0
  const mixtures = clashes.flatMap(([one, other], index) => {
    const [a, b] = [found.get(one) ?? [], found.get(other) ?? []]
    if (a.length === 0 || b.length === 0) return []
    // « Le/la » beside « la personne titulaire » and beside « la/le » is one mixture.
    if (index === 1 && isMixed('person')) return []
    // « Le titulaire » alone is told once, against what the notice says otherwise.
    if (
      one === 'masculineOnly' &&
      other !== 'person' &&
      (isMixed('person') || (other === 'masculineFirst' && isMixed('feminineFirst')))
    )
      return []
    const [rare, usual] = a.length <= b.length || one === 'masculineFirst' || one === 'masculineOnly' ? [a, b] : [b, a]
    return [mixReport('frenchMix', rare, usual)]
  })
  return [...mixtures, ...mixedNouns(blocks)]
}

function mixedNouns(blocks: readonly Block[]): Report<Messages>[] {
  const nouns = Map.groupBy(
    slipsIn(
      'frenchMix',
      'fr',
      blocks.filter(({ text }) => text.includes('(')),
      bracketed,
    ),
    ({ words }) => words.toLowerCase().replace(/\(.*$/u, ''),
  )
  return [...nouns].flatMap(([noun, inBrackets]) => {
    const otherwise = slipsIn('frenchMix', 'fr', blocks, spelledOut(noun))
    if (otherwise.length === 0) return []
    const [rare, usual] = otherwise.length <= inBrackets.length ? [otherwise, inBrackets] : [inBrackets, otherwise]
    return [mixReport('frenchMix', rare, usual)]
  })
}

function englishMix(blocks: readonly Block[], { passage }: CheckInput): Report<Messages>[] {
  const ofHolder = blocks.filter((block) => passage(block).hits('postholder').some(isHolder))
  const both = blocks.flatMap((block) => [
    ...slipsBy('englishMix', 'en', block, /(?<!\p{L})\(s\)he(?!\p{L})/giu),
    ...pronouns(block, passage(block), 'both'),
  ])
  const they = ofHolder.flatMap((block) => plainThey(block, passage(block)))
  const one = ofHolder.flatMap((block) => pronouns(block, passage(block), 'one'))
  if (both.length > 0 && they.length > 0) return [mixReport('englishMix', both, they)]
  const usual = they.length > 0 ? they : both
  return one.length > 0 && usual.length > 0 ? [mixReport('englishMix', one, usual)] : []
}

function isHolder({ row }: Hit): boolean {
  return row.value === 'holder'
}

/** Pronouns of both genders, or of one alone: "he or she" is of both, "her and his" of two people. */
function pronouns(block: Block, passage: Passage, value: 'both' | 'one'): Slip<Message>[] {
  const { text } = block
  const joined = /(?:^|[^\p{L}])(?:and|or)\s$|\/$/u
  return passage
    .hits('gender-forms')
    .filter(({ row, start, end }) => {
      if (row.value !== value) return false
      return value === 'both' || !(joined.test(text.slice(0, start)) || text[end] === '/')
    })
    .map(({ start, end }) => slipAt('englishMix', 'en', block, start, end))
}

/** So far before a "they" stands the person of whom it speaks, in its own sentence. */
const personWithin = 60

/**
 * "They" of one person: at the head of a sentence after one on the post's holder, or soon after that one in it. In all
 * other places it may be many.
 */
function plainThey(block: Block, passage: Passage): Slip<Message>[] {
  const { text } = block
  return slipsBy('englishMix' as const, 'en', block, /(?<!\p{L})(?:They|Their|they|their)(?!\p{L})/gu).filter(
    ({ words, start }) => {
      if (words.startsWith('T')) return /[.;] $/u.test(text.slice(0, start)) && speaksOfHolder(passage, start)
      if (!speaksOfHolder(passage, start)) return false
      if (words === 'their') {
        const holders = hitsBefore(passage, 'postholder', start, personWithin).filter(isHolder)
        return holders.some(({ end }) => /^ (?:\p{Ll}+ ){1,2}$/u.test(text.slice(end, start)))
      }
      const joint = hitRightBefore(passage, 'little-words', start, /^ $/u)
      const opens = joint !== undefined && (joint.row.value === 'opens' || joint.row.concept === 'and')
      return opens && hitsBefore(passage, 'postholder', joint.start, personWithin).length > 0
    },
  )
}

/**
 * "They" is the holder where the sentence before names them, or says "they" itself; after "He/she keeps the boxes." it
 * is the boxes.
 */
function speaksOfHolder(passage: Passage, start: number): boolean {
  const before = passage.text.slice(0, start).trimEnd()
  const sentence = /[^.;]*[.;]?$/u.exec(before)?.[0].trim() ?? ''
  const from = before.length - sentence.length
  return hitsWithin(passage, 'postholder', from, before.length).some(isHolder) || /^They(?!\p{L})/u.test(sentence)
}

/** Every rare form is marked, and the first of the usual ones to compare with. */
function mixReport(
  message: Message,
  rare: readonly Slip<Message>[],
  usual: readonly Slip<Message>[],
): Report<Messages> {
  const values = { rare: rare[0]?.words ?? '', usual: usual[0]?.words ?? '' }
  return { message, values, ...placeOf([...rare, ...usual.slice(0, 1)]) }
}

function slipsIn(message: Message, language: Language, blocks: readonly Block[], pattern: RegExp): Slip<Message>[] {
  return blocks.flatMap((block) => slipsBy(message, language, block, pattern))
}

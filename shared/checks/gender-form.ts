import type { Block, Language } from '../notice/report.ts'
import { defineCheck, type Report } from './check.ts'
import { placeOf, slipsBy, textsOf, type Slip } from './parts/side-texts.ts'

type Message = 'frenchMix' | 'englishMix'
type Messages = Record<Message, { rare: string; usual: string }>
type Style = 'masculineFirst' | 'feminineFirst' | 'person' | 'dot' | 'brackets' | 'masculineOnly'

const edge = String.raw`(?<![\p{L}])`
const stop = String.raw`(?![\p{L}(])`
/** How French names both genders. Two of these in one notice were written by two hands. */
const styles: Record<Style, RegExp> = {
  masculineFirst: new RegExp(
    String.raw`${edge}(?:le/la|un/une|il/elle|ils/elles|du/de la|au/à la|celui/celle|ceux/celles|tout/toute|tous/toutes)(?: titulaire| candidat\S*)?${stop}`,
    'giu',
  ),
  feminineFirst: new RegExp(
    String.raw`${edge}(?:la/le|une/un|elle/il|elles/ils|de la/du|à la/au|celle/celui|celles/ceux|toute/tout|toutes/tous)(?: titulaire| candidat\S*)?${stop}`,
    'giu',
  ),
  person: new RegExp(String.raw`${edge}(?:la|une|cette) personne titulaire${stop}`, 'giu'),
  dot: /\p{L}+[·•‧]e(?:[·•‧]?s)?(?!\p{L})|\p{Ll}{3,30}(?:[.-]e[.-]?s|\.e|Es)(?![\p{L}\p{N}])/gu,
  brackets: /\p{L}+\((?:e|ne|le|ère|trice|euse)\)s?(?!\p{L})/giu,
  masculineOnly: new RegExp(String.raw`(?<![\p{L}/])(?:le|du|au|un) titulaire${stop}`, 'giu'),
}
/** What a text with such a form has at least, sooner looked for than the form. */
const signsOf: Record<Style, RegExp> = {
  masculineFirst: /\//u,
  feminineFirst: /\//u,
  person: /personne/iu,
  dot: /[·•‧]|[.-]e|Es/u,
  brackets: /\(/u,
  masculineOnly: /titulaire/iu,
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
const bracketed = /(?<![\p{L}])(?<noun>candidat|ressortissant|postulant|employé|retraité)\(e\)s(?!\p{L})/giu
const spelledOut = (noun: string) =>
  new RegExp(
    String.raw`(?<![\p{L}/])(?:${noun}s (?:et|ou) ${noun}es|${noun}es (?:et|ou) ${noun}s|${noun}s/${noun}es|${noun}es/${noun}s|(?:les|des|aux|de|ces) ${noun}s(?! (?:et|ou) ${noun}es))(?![\p{L}(/])`,
    'giu',
  )

const bothPronouns =
  /(?<![\p{L}])(?:s\/he|\(s\)he|he\/she|she\/he|he or she|she or he|his\/her|her\/his|his or her|her or his|him\/her|him or her|himself\/herself)(?![\p{L}])/giu
/** The post's holder, of whom a pronoun in the same or the next sentences speaks. */
const holder = /(?<![\p{L}])(?:incumbent|post ?holder|successful (?:candidate|applicant))(?![\p{L}s])/iu
const onePronoun =
  /(?<![\p{L}/])(?:he|she|his|her|him)(?![\p{L}/])(?! (?:or|and|\/) (?:s?he|hers?|his|him)(?!\p{L}))(?<!(?:or|and) \p{L}+)/giu
/**
 * "They" of one person: at the head of a sentence after one on the post's holder, or soon after that one in it. In all
 * other places it may be many.
 */
const plainThey =
  /(?<=[.;] )(?:They|Their)(?![\p{L}])|(?<=(?:incumbent|post ?holder|candidate|applicant)(?![\p{L}])[^.;]{0,60}\b(?:if|when|whether|that|unless|and) )they(?![\p{L}])|(?<=(?:incumbent|post ?holder) (?:\p{Ll}+ ){1,2})their(?![\p{L}])/gu

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
    textsOf(input).flatMap(({ language, blocks }) => (language === 'fr' ? frenchMixes(blocks) : englishMix(blocks))),
})

function frenchMixes(blocks: readonly Block[]): Report<Messages>[] {
  const found = new Map(
    (Object.keys(styles) as Style[]).map((style) => [
      style,
      slipsIn(
        'frenchMix',
        'fr',
        blocks.filter(({ text }) => signsOf[style].test(text)),
        styles[style],
      ),
    ]),
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

function englishMix(blocks: readonly Block[]): Report<Messages>[] {
  const ofHolder = blocks.filter(({ text }) => holder.test(text))
  const both = slipsIn('englishMix', 'en', blocks, bothPronouns)
  const they = slipsIn('englishMix', 'en', ofHolder, plainThey).filter(({ block, start }) =>
    speaksOfHolder(ofHolder, block, start),
  )
  const one = slipsIn('englishMix', 'en', ofHolder, onePronoun)
  if (both.length > 0 && they.length > 0) return [mixReport('englishMix', both, they)]
  const usual = they.length > 0 ? they : both
  return one.length > 0 && usual.length > 0 ? [mixReport('englishMix', one, usual)] : []
}

/**
 * "They" is the holder where the sentence before names them, or says "they" itself; after "He/she keeps the boxes." it
 * is the boxes.
 */
function speaksOfHolder(blocks: readonly Block[], id: string, start: number): boolean {
  const before =
    blocks
      .find((block) => block.id === id)
      ?.text.slice(0, start)
      .trimEnd() ?? ''
  const sentence = /[^.;]*[.;]?$/u.exec(before)?.[0].trim() ?? ''
  return holder.test(sentence) || /^They(?!\p{L})/u.test(sentence)
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

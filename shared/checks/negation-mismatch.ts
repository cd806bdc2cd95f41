import { foldWords, wordKey } from '../align/word-keys.ts'
import type { Block, Language } from '../notice/report.ts'
import { defineCheck, type Mark, type Report, type Row } from './check.ts'
import { excerpt, idsOf } from './excerpt.ts'
import { quoted } from './reader-forms.ts'
import { splitSentences, type Sentence } from './sentences.ts'

type Message = 'english' | 'french'

/** A verb that is denied. */
const denied: Record<Language, RegExp> = {
  en: /\b(?:not(?! only| later| earlier| limited| less| least| more| exceed| to exceed| necessarily| to mention)|cannot|never)\b|n['’]t\b/giu,
  fr: /\b(?:ne|n['’])\s?(?:[\p{L}'’-]+[\s']){1,4}?(?:pas|jamais|aucune?|point|nullement|gu[èe]re|rien|plus(?! que))\b|\b(?:ne pas|aucune?[\s'][^.;]{1,60}?\bn(?:e\s|['’])|ne\s(?:saurait|saurai|peut|pourra)\b)/giu,
}
/** Words that may carry the other side's denial in another way. */
const kindred: Record<Language, RegExp> = {
  en: /\b(?:no|none|nor|neither|without|only|unless|except|other than|fail\w*|lack\w*|unable|refus\w*|prohibit\w*|exclu\w*|reject\w*|avoid\w*|prevent\w*|free|outside|beyond|instead|rather|less|independent\w*|regardless|irrespective|most|maximum|limit\w*|under|below|within|up to|nothing|nobody|hardly|non-?\w*|un\w{4,}|in(?:eligible|complete|sufficient|valid)\w*|dis\w{4,}|ir\w{5,}|un)\b|-free\b/iu,
  fr: /\b(?:sans|non|ni|sauf|seule?s?|seulement|uniquement|hors|hormis|aucune?|interdi\w*|exclu\w*|refus\w*|rejet\w*|[ée]vit\w*|emp[êe]ch\w*|d[ée]faut|manque\w*|absence|impossible|incapable|pas|jamais|plut[ôo]t|moins|ne|d[ée]nué\w*|ind[ée]pend\w*|quel\w* que|in\w{5,}|im\w{5,}|ir\w{5,}|d[ée]s\w{4,})\b|\bn['’]/iu,
}

/** What "at most" and "up to" are in French. */
const frenchLimits = /(?<!\p{L})(?:au plus|maxim\p{L}+|jusqu['’]|au-dessous|limit\p{L}+|inférieur\p{L}*)/giu

export const negationMismatch = defineCheck({
  id: 'negation-mismatch',
  severity: 'warning',
  title: { en: 'Negation on one side only', fr: 'Négation d’un seul côté' },
  explain: {
    en: 'A sentence is negative on one side and not on the other.',
    fr: 'Une phrase est négative d’un côté et ne l’est pas de l’autre.',
  },
  messages: {
    english: {
      en: ({ words, text }) => `English is negative (${quoted(words ?? '', 'en')}), French is not: ${quoted(text ?? '', 'en')}.`,
      fr: ({ words, text }) => `Le texte anglais nie (${quoted(words ?? '', 'fr')}), le texte français affirme\u00A0: ${quoted(text ?? '', 'fr')}.`,
    },
    french: {
      en: ({ words, text }) => `French is negative (${quoted(words ?? '', 'en')}), English is not: ${quoted(text ?? '', 'en')}.`,
      fr: ({ words, text }) => `Le texte français nie (${quoted(words ?? '', 'fr')}), le texte anglais affirme\u00A0: ${quoted(text ?? '', 'fr')}.`,
    },
  },
  run: ({ rows }) => rows.filter((row) => row.en.length > 0 && row.fr.length > 0 && row.en[0]?.section !== 'header').flatMap(reportsOf),
})

function reportsOf(row: Row): Report<Message>[] {
  return pieces(row).flatMap(({ en, fr }): Report<Message>[] => {
    const found = { en: denialsIn(en, 'en'), fr: denialsIn(fr, 'fr') }
    const language = found.en.length > 0 && found.fr.length === 0 ? 'en' : found.fr.length > 0 && found.en.length === 0 ? 'fr' : null
    if (language === null) return []
    const other = language === 'en' ? fr : en
    const otherText = other.map(({ text }) => text).join(' ')
    const softened = language === 'en' ? kindred.fr.test(otherText) : isSoftened(fr, en)
    const denials = language === 'en' ? (softened ? [] : found.en) : found.fr.filter(({ words }) => (!softened && deniesAuxiliary(words, otherText)) || deniesVerb(words, otherText))
    const [first] = denials
    if (first === undefined) return []
    return [{
      message: language === 'en' ? 'english' : 'french',
      values: { words: first.words, text: excerpt(other.map(({ text }) => text).join(' ')) },
      en: idsOf(row.en), fr: idsOf(row.fr), marks: denials.map(({ mark }) => mark), confidence: row.confidence,
    }]
  })
}

/**
 * Does English deny in another way? Its words that might ("without", "at most") count only as far as French has none
 * of the kind beside its denial.
 */
function isSoftened(french: readonly Piece[], english: readonly Piece[]): boolean {
  const count = (pieces: readonly Piece[], side: Language) => pieces.reduce((sum, { text }) => sum + (text.replace(denied[side], ' ').match(new RegExp(kindred[side], 'giu'))?.length ?? 0), 0)
  const limits = french.reduce((sum, { text }) => sum + (text.match(frenchLimits)?.length ?? 0), 0)
  return count(english, 'en') > count(french, 'fr') + limits
}

/** French verbs that English says with an auxiliary. */
const auxiliaries: readonly [RegExp, RegExp][] = [
  [/^(?:est|sont|était|sera|seront|soit|être|serait)$/iu, /\b(?:is|are|was|were|be|being)\b/iu],
  [/^(?:a|ont|aura|auront|avait|ait|avoir|aurait)$/iu, /\b(?:has|have|had|having)\b/iu],
  [/^(?:peut|peuvent|pourra|pourront|pourrait|puisse|pouvoir)$/iu, /\b(?:can|could|may|might|able)\b/iu],
  [/^(?:doit|doivent|devra|devront|devrait|devoir)$/iu, /\b(?:must|should|shall|ha(?:s|ve) to|need)\b/iu],
]

/**
 * French is negative more often ("at most six" is « n'excède pas six »): only where English affirms the very verb that
 * French denies is it a mismatch.
 */
function deniesAuxiliary(words: string, english: string): boolean {
  return verbsOf(words).some((verb) => auxiliaries.some(([french, auxiliary]) => french.test(verb) && auxiliary.test(english)))
}

/** The same verb by its beginning (« n'acceptera pas », "will accept"), with no word of denial just before or after it. */
function deniesVerb(words: string, english: string): boolean {
  const keys = new Set(verbsOf(words).flatMap((verb) => foldWords(verb).map(wordKey)))
  const same = [...english.matchAll(/\p{L}{4,}/gu)].filter(([word]) => { const key = wordKey(word.toLowerCase()); return key !== undefined && keys.has(key) })
  return same.length > 0 && same.every((match) => !kindred.en.test(english.slice(Math.max(0, match.index - 40), match.index + match[0].length + 25)))
}

function verbsOf(words: string): string[] {
  return words.split(/[\s'’]+/u).slice(1)
}

interface Piece extends Sentence { block: Block }

/** Sentence against sentence where both sides have as many; otherwise all against all. */
function pieces(row: Row): { en: Piece[]; fr: Piece[] }[] {
  const sentences = (blocks: readonly Block[]) => blocks.flatMap((block) => splitSentences(block.text).map((sentence) => ({ ...sentence, block })))
  const [en, fr] = [sentences(row.en), sentences(row.fr)]
  if (en.length !== fr.length) return [{ en, fr }]
  return en.map((sentence, at) => ({ en: [sentence], fr: fr.slice(at, at + 1) }))
}

function denialsIn(sentences: readonly Piece[], language: Language): { words: string; mark: Mark }[] {
  return sentences.flatMap(({ text, start, block }) =>
    [...text.matchAll(denied[language])].map((match) => ({ words: match[0], mark: { block: block.id, start: start + match.index, end: start + match.index + match[0].length } })),
  )
}

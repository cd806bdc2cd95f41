import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitRightBefore, hitRightBehind, hitsBefore } from '../marks/beside.ts'
import type { Block, Language } from '../notice/report.ts'
import { defineCheck, ranks, type CheckInput, type Claim, type Place, type ReportPlace } from './check.ts'
import type { SomeSides } from './messages/values.ts'
import { claimedLone, claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { idsOf } from './parts/excerpt.ts'
import { statedPlaces } from './parts/field-values.ts'
import { inSides, reportsOf, slipsBy, textsOf, type Slip } from './parts/side-texts.ts'

/** Never part of a finished text. */
const always: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TBC|TBD|TBA|TBN|T\.B\.[CDA]\.|FIXME|TODO|tbc|tbd|N\.\s?N\.)(?=Eur|EUR|(?![\p{L}\p{N}]))/gu,
  // Two alone may be Roman: « XXe siècle », "Annex XX".
  /(?<![\p{L}\p{N}-])XX(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}]|\^?e siècle|(?:th|st|nd|rd) [Cc]entury)/gu,
  /[[(<]\s*(?:…|\.{3}|\?+|_+|-{2,}|x+|\.)\s*[\])>]|\[\s*(?:[•*●]\s*)?\](?!\()/giu,
  /<(?!(?:b|i|u|p|br|em|strong|span|div)>)[\p{L}][\p{L} _-]{1,40}>/giu,
  // What mail merge, templates and spreadsheets leave where they found nothing.
  /\{\{[^{}]{1,40}\}\}|\$\{[^{}]{1,40}\}|\{[\p{L}_]{2,30}\}|(?<!\S)%[A-Z_]{3,30}%|#(?:REF|VALUE|NAME|DIV\/0|NUM)[!?]?|#N\/A|(?:Error|Erreur)\s?!\s?(?:Reference source not found|Bookmark not defined|Source du renvoi introuvable|Signet non défini)\.?/gu,
  /(?<=^|\s)(?:[@#]{2,}|\*{3,})(?=\s|[.,;]|$)/gu,
  /\?{3,}|_{3,}|\.{6,}|…{2,}/gu,
  /\blorem ipsum\b(?:[ ,]+(?:dolor|sit|amet|consectetur|adipiscing|elit)\b)*|\bdolor sit amet\b/giu,
  /(?<!\p{L})(?:DD|JJ)[-/ .](?:MM|MMM)[-/ .](?:YYYY|YY|AAAA|AA)(?!\p{L})|(?<!\p{L})(?:dd|jj)[-/ .](?:mm|mmm)[-/ .](?:yyyy|yy|aaaa|aa)(?!\p{L})|(?<!\p{L})(?:yyyy|YYYY|aaaa)(?!\p{L})/gu,
]
/** What is written between square brackets, unless it is the text of a link. */
const inBrackets = /\[[^[\]]{1,80}\](?!\()/gu
/** So many words may stand behind the thing that a template names: "[title of the post]". */
const mostBehindThing = 3
/** So far before « à compléter » stands the form that is meant, three words. */
const formWithin = 30

export const placeholder = defineCheck<{ left: SomeSides<string> }>({
  id: 'placeholder',
  rank: 'open',
  severity: 'error',
  title: { en: 'Text left to be filled in', fr: 'Texte resté à compléter' },
  explain: {
    en: 'A mark that stands for text still to be written was left in: TBC, XXX, […], “to be completed”, lorem ipsum.',
    fr: 'Il reste une marque qui tient lieu d’un texte à écrire\u00A0: TBC, XXX, […], «\u00A0à compléter\u00A0», lorem ipsum.',
  },
  messages: {
    left: {
      en: (values, forms) => `Text is left to be filled in: ${inSides(values, forms)}.`,
      fr: (values, forms) => `Du texte reste à compléter\u00A0: ${inSides(values, forms)}.`,
    },
  },
  run: (input) =>
    reportsOf(
      input,
      textsOf(input).flatMap(({ blocks }) => blocks.flatMap((block) => marksLeft(input.passage(block), block))),
    ).map((report) => ({ ...report, claims: claimsOf(input, report) })),
})

/** What is said of a whole passage, that it is missing or moved, is so whether or not a word in it is still open. */
const ofWords = ranks.filter((rank) => rank !== 'fact' && rank !== 'presence')

function claimsOf(input: CheckInput, { en, fr, marks }: ReportPlace): Claim[] {
  return [
    ...claimedWords(marks, ofWords),
    // The value at the head is not there yet: no other is to be compared with it.
    ...claimedWords(marks.filter((mark) => input.once(statedPlaces).some((stated) => overlap(stated, mark)))),
    // A value of which the other side has one too many is the one that is to be written here.
    ...(en.length > 0 && fr.length > 0 ? [] : claimedLone(facing(input, [...en, ...fr]))),
    ...claimedPassages([...en, ...fr], ['look']),
  ]
}

function overlap(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

/** The blocks that stand against these on the other side. */
function facing(input: CheckInput, blocks: readonly string[]): string[] {
  return input.rows.flatMap((row) => {
    const [en, fr] = [idsOf(row.en), idsOf(row.fr)]
    if (en.some((id) => blocks.includes(id))) return fr
    return fr.some((id) => blocks.includes(id)) ? en : []
  })
}

/** Signs without which no pattern can match: nearly every paragraph is done with that. */
const mayHoldMark =
  /[[{<_$%#@*]|\?{3}|…|\.{3}|[Tt][Bb][CDANcd]|T\.B|N\.\s?N|FIXME|TODO|[Xx]{2}|[Yy]{4}|aaaa|AAAA|(?:dd|DD|jj|JJ)[-/ .]|[Ll]orem|dolor|Err(?:or|eur)/u

function marksLeft(passage: Passage, block: Block): Slip<'left'>[] {
  const { language } = passage
  const signs = mayHoldMark.test(block.text)
    ? always
        .flatMap((pattern) => slipsBy('left' as const, language, block, pattern))
        .filter((slip) => !isRoman(slip, passage))
    : []
  const found = [...signs, ...wordsLeft(passage, block), ...promptsLeft(passage, block)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return found.filter((slip, index) => !found.slice(0, index).some((other) => slip.start < other.end))
}

/** "Annex XX" is the twentieth. */
function isRoman({ words, start }: Slip<'left'>, passage: Passage): boolean {
  return words === 'XX' && hitRightBefore(passage, 'numbered-parts', start, /^\s$/u) !== undefined
}

function slipAt(block: Block, language: Language, start: number, end: number): Slip<'left'> {
  return { message: 'left', language, block: block.id, start, end, words: block.text.slice(start, end) }
}

/** Words of placeholders.tsv, where they stand for what is still to be written. */
function wordsLeft(passage: Passage, block: Block): Slip<'left'>[] {
  return passage
    .hits('placeholders')
    .filter((hit) => hit.row.value === 'always' || isOpen(passage, hit))
    .map(({ start, end }) => slipAt(block, passage.language, start, end))
}

/** "To be confirmed" has a place in a finished sentence: left open is what is shouted, stands alone, or for a noun. */
function isOpen(passage: Passage, hit: Hit): boolean {
  const { text } = passage
  const { start, end, row } = hit
  const words = text.slice(start, end)
  const isAlone = /(?:^|[:–]\s*|[([]\s*)$/u.test(text.slice(0, start)) && /^\s*(?:[)\].;]|$)/u.test(text.slice(end))
  if (isAlone || words === words.toUpperCase()) return true
  const joint = hitRightBefore(passage, 'little-words', start, /^(?:\s|['’]\s?)$/u)
  const isNoun = joint?.row.value === 'article' || joint?.row.value === 'preposition' || joint?.row.concept === 'with'
  if (passage.language === 'en') return row.value === 'noun' && isNoun
  if (words.toLowerCase() === 'à compléter')
    return joint?.row.value === 'article' || hitsBefore(passage, 'forms-to-fill', start, formWithin).length === 0
  return row.value === 'noun' && isNoun && !hasObject(passage, end)
}

/** « Aide à préciser les besoins »: what a verb does something to. */
function hasObject(passage: Passage, end: number): boolean {
  const { text } = passage
  const goesOn = /^[\p{L}\p{N}]/u.test(text.slice(end))
  const next = hitRightBehind(passage, 'determiners', end, /^\s$/u)
  return goesOn || (next !== undefined && /^['’ ]?\s?\p{L}/u.test(text.slice(next.end)))
}

/** What a template says between square brackets of the text that belongs there. */
function promptsLeft(passage: Passage, block: Block): Slip<'left'>[] {
  if (!block.text.includes('[')) return []
  return [...block.text.matchAll(inBrackets)].flatMap(({ 0: whole, index }): Slip<'left'>[] => {
    const end = index + whole.length - 1
    const prompt = passage
      .hits('template-words')
      .find(({ start }) => start > index && /^\[\s*(?:the\s)?$/iu.test(block.text.slice(index, start)))
    if (prompt === undefined || prompt.end > end) return []
    const behind = passage.words.filter(({ start }) => start >= prompt.end && start < end).length
    const isOrder = prompt.row.value === 'order'
    return isOrder || behind <= mostBehindThing ? [slipAt(block, passage.language, index, index + whole.length)] : []
  })
}

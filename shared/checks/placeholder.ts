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
  /(?<![\p{L}\p{N}-])(?<!\b(?:Annex|Annexe|Article|Chapter|Chapitre|Title|Titre|Part|Partie|Section|Protocol|Protocole) )XX(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}]|\^?e siècle|(?:th|st|nd|rd) [Cc]entury)/gu,
  /[[(<]\s*(?:…|\.{3}|\?+|_+|-{2,}|x+|\.)\s*[\])>]|\[\s*(?:[•*●]\s*)?\](?!\()/giu,
  /\[\s*(?:insert|enter|fill|to be|name of|title of|date of|blank|your|nom d|titre d|date d|votre|à \p{L}+er|insérer|compléter|indiquer|préciser)[^\]]{0,60}\](?!\()/giu,
  /\[\s*(?:the )?(?:name|title|date|number|amount|grade|reference|unit|location|place|body|post|text|missing|placeholder|nom|titre|intitulé|date|numéro|montant|référence|unité|lieu|organisme|poste|texte|manquante?)(?:(?:\s|['’])\p{L}+){0,3}\s*\](?!\()/giu,
  /<(?!(?:b|i|u|p|br|em|strong|span|div)>)[\p{L}][\p{L} _-]{1,40}>/giu,
  // What mail merge, templates and spreadsheets leave where they found nothing.
  /\{\{[^{}]{1,40}\}\}|\$\{[^{}]{1,40}\}|\{[\p{L}_]{2,30}\}|(?<!\S)%[A-Z_]{3,30}%|#(?:REF|VALUE|NAME|DIV\/0|NUM)[!?]?|#N\/A|(?:Error|Erreur)\s?!\s?(?:Reference source not found|Bookmark not defined|Source du renvoi introuvable|Signet non défini)\.?/gu,
  /(?<=^|\s)(?:[@#]{2,}|\*{3,})(?=\s|[.,;]|$)/gu,
  /\?{3,}|_{3,}|\.{6,}|…{2,}/gu,
  /\blorem ipsum\b(?:[ ,]+(?:dolor|sit|amet|consectetur|adipiscing|elit)\b)*|\bdolor sit amet\b/giu,
  /(?<!\p{L})(?:DD|JJ)[-/ .](?:MM|MMM)[-/ .](?:YYYY|YY|AAAA|AA)(?!\p{L})|(?<!\p{L})(?:dd|jj)[-/ .](?:mm|mmm)[-/ .](?:yyyy|yy|aaaa|aa)(?!\p{L})|(?<!\p{L})(?:yyyy|YYYY|aaaa)(?!\p{L})/gu,
  /(?<!\p{L})(?:TO BE (?:CONFIRMED|DETERMINED|DEFINED|COMPLETED|ADDED|ADVISED)|À (?:COMPLÉTER|CONFIRMER|DÉFINIR|DÉTERMINER|PRÉCISER|VENIR|INSÉRER))(?!\p{L})/gu,
  /\b(?:dummy text|sample text|text to follow|text to come|blah(?: blah)+|bla(?: bla)+)\b|(?<!\p{L})(?:texte (?:à (?:insérer|venir|suivre|compléter)|factice))(?!\p{L})/giu,
  /\b(?:insert (?:text|title|name|date|amount|grade|reference) here|click (?:here|or tap here) to enter text|cliquez ici pour (?:entrer|taper) du texte|insérer (?:le |la |l['’]|un |une )?(?:texte|titre|intitulé|nom|date|montant|grade|référence) ici)\b/giu,
]
/** Words that also have a place in a finished sentence: only alone, in brackets, or as a value. */
const leftOpen = String.raw`to be (?:confirmed|determined|defined|completed|added|advised|announced|filled in|translated|inserted)|à (?:compléter|confirmer|définir|déterminer|préciser|traduire|insérer|ajouter|remplir|venir)`
const openValue = new RegExp(String.raw`(?:^|[:–]\s*|[([]\s*)(?<words>${leftOpen})\s*(?:[)\].;]|$)`, 'giu')
/**
 * « À compléter » in the run of a sentence or where a noun belongs, unless it is a form that candidates are to fill in.
 */
const noun: Record<Language, RegExp> = {
  en: /(?<=(?<!\p{L})(?:the|a|an|of|in|at|by|for|on|with) )to be (?:confirmed|determined|defined|completed|advised|announced|filled in|inserted)(?!\p{L})/giu,
  fr: /(?<=(?<!\p{L})(?:le|la|les|un|une|du|des|aux?|dans|par|pour|avec|sur|de|[ld]['’]) ?)à (?:confirmer|définir|déterminer|préciser|insérer|remplir)(?=[ ,.;)]|$)(?! (?:les?|la|l['’]|des?|du|une?|ce|ces|cette|sa|son|ses|leurs?) ?\p{L})/giu,
}
const toComplete =
  /(?<=(?<!\p{L})(?:le|la|les|un|une|de|du|des|aux?|[ld]['’]) ?)à compléter(?![\p{L}])|(?<!(?:formulaire|questionnaire|dossier|document|fiche|rapport|tableau|champ|rubrique)s?(?: \S+){0,3} )(?<![\p{L}])à compléter(?![\p{L}])/giu

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
      textsOf(input).flatMap(({ language, blocks }) => blocks.flatMap((block) => marksLeft(language, block))),
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
  /[[{<_$%#@*]|\?{3}|…|\.{3}|[Tt][Bb][CDANcd]|T\.B|N\.\s?N|FIXME|TODO|[Xx]{2}|[Yy]{4}|aaaa|AAAA|(?:dd|DD|jj|JJ)[-/ .]|[Ll]orem|dolor|[Cc]lick|[Cc]liquez|[Ii]ns[eé]r|[Dd]ummy|[Ss]ample text|text to|[Bb]la|[Tt]exte|to be |TO BE|[Àà] \p{L}|Err(?:or|eur)/u

function marksLeft(language: Language, block: Block): Slip<'left'>[] {
  if (!mayHoldMark.test(block.text)) return []
  const patterns = [...always, openValue, noun[language], ...(language === 'fr' ? [toComplete] : [])]
  const found = patterns
    .flatMap((pattern) => slipsBy('left', language, block, pattern))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((slip, index) => !found.slice(0, index).some((other) => slip.start < other.end))
}

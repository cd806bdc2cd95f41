import type { Block, Language } from '../notice/report.ts'
import { defineCheck } from './check.ts'
import { inSides, reportsOf, slipsBy, textsOf, type Slip } from './side-texts.ts'

/** Never part of a finished text. */
const always: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TBC|TBD|TBA|TBN|T\.B\.[CDA]\.|FIXME|TODO)(?=Eur|EUR|(?![\p{L}\p{N}]))/gu,
  /(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}]|\^?e siècle|(?:th|st|nd|rd) [Cc]entury)/gu,
  /[[(<]\s*(?:…|\.{3}|\?+|_+|-{2,}|x+|\.)\s*[\])>]/giu,
  /\[\s*(?:insert|enter|fill|to be|name of|title of|date of|blank|your|nom d|titre d|date d|votre|à \p{L}+er|insérer|compléter|indiquer|préciser)[^\]]{0,60}\](?!\()/giu,
  /<[\p{L}][\p{L} _-]{1,40}>/gu,
  /\?{3,}|_{3,}|\.{6,}|…{2,}/gu,
  /\blorem ipsum\b(?:[ ,]+(?:dolor|sit|amet|consectetur|adipiscing|elit)\b)*|\bdolor sit amet\b/giu,
  /(?<!\p{L})(?:DD|JJ)[-/ .](?:MM|MMM)[-/ .](?:YYYY|YY|AAAA|AA)(?!\p{L})/gu,
  /\b(?:insert (?:text|title|name|date|amount|grade|reference) here|click (?:here|or tap here) to enter text|cliquez ici pour (?:entrer|taper) du texte|insérer (?:le |la |l['’]|un |une )?(?:texte|titre|intitulé|nom|date|montant|grade|référence) ici)\b/giu,
]
/** Words that also have a place in a finished sentence: only alone, in brackets, or as a value. */
const leftOpen = String.raw`to be (?:confirmed|determined|defined|completed|added|advised|announced|filled in|translated|inserted)|à (?:compléter|confirmer|définir|déterminer|préciser|traduire|insérer|ajouter|remplir|venir)`
const openValue = new RegExp(String.raw`(?:^|[:–]\s*|[([]\s*)(?<words>${leftOpen})\s*(?:[)\].;]|$)`, 'giu')
/** « À compléter » in the run of a sentence or where a noun belongs, unless it is a form that candidates are to fill in. */
const toComplete = /(?<=(?<!\p{L})(?:le|la|les|un|une|de|du|des|aux?|[ld]['’]) ?)à compléter(?![\p{L}])|(?<!(?:formulaire|questionnaire|dossier|document|fiche|rapport|tableau|champ|rubrique)s?(?: \S+){0,3} )(?<![\p{L}])à compléter(?![\p{L}])/giu

export const placeholder = defineCheck({
  id: 'placeholder',
  severity: 'error',
  title: { en: 'Text left to be filled in', fr: 'Texte resté à compléter' },
  explain: {
    en: 'A mark that stands for text still to be written was left in: TBC, XXX, […], “to be completed”, lorem ipsum.',
    fr: 'Il reste une marque qui tient lieu d’un texte à écrire\u00A0: TBC, XXX, […], «\u00A0à compléter\u00A0», lorem ipsum.',
  },
  messages: {
    left: {
      en: (values) => `Text is left to be filled in: ${inSides(values, 'en')}.`,
      fr: (values) => `Du texte reste à compléter\u00A0: ${inSides(values, 'fr')}.`,
    },
  },
  run: (input) => reportsOf(input, textsOf(input).flatMap(({ language, blocks }) => blocks.flatMap((block) => marksLeft(language, block)))),
})

function marksLeft(language: Language, block: Block): Slip<'left'>[] {
  const patterns = [...always, openValue, ...(language === 'fr' ? [toComplete] : [])]
  const found = patterns.flatMap((pattern) => slipsBy('left', language, block, pattern)).sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((slip, index) => !found.slice(0, index).some((other) => slip.start < other.end))
}

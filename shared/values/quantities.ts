import type { Language } from '../notice/report.ts'
import { fold } from '../text/fold.ts'
import { remember } from '../text/remember.ts'

/**
 * What is said in words that one language may leave out: a part ("half"), a rank ("third"), how often ("quarterly"), a
 * single span ("one year"), a round figure ("a dozen"). One that stands alone says little; two of a kind that differ,
 * in sentences that belong together, are a slip.
 */
export interface Quantity {
  start: number
  end: number
  kind: 'part' | 'rank' | 'rhythm' | 'span' | 'about'
  /** Values under which the other language may say it. */
  keys: readonly string[]
}

type Words = readonly [kind: Quantity['kind'], words: RegExp, keys: readonly string[]]

/**
 * "Per year", "each year", "a year"; "for a year" and "a year ago" are spans. `adverbs`: other words for it, as a
 * pattern.
 */
function perUnit(unit: string, adverbs: string): RegExp {
  const article = `(?<!\\b(?:within|in|for|after|of|than|over|about|nearly|least|most|half|is|lasts?) )${unit === 'hour' ? 'an' : 'a'}`
  return new RegExp(
    `\\b(?:${adverbs}|(?:per|each|every|${article}) ${unit})\\b(?! (?:or|and a half|ago|later|before|after))`,
    'gu',
  )
}

/** For the folded text. The first that fits a place is taken. */
const words: Record<Language, readonly Words[]> = {
  en: [
    [
      'rhythm',
      /\b(?:half-year\w*|semi-?annual\w*|bi-?annual\w*|six-monthly|every six months|every half-year|twice (?:a|per|each|every) year|twice[- ]yearly)\b/gu,
      ['half', 'year'],
    ],
    ['rhythm', /\b(?:quarterly|every three months|(?:each|every|per) quarter)\b/gu, ['quarter']],
    ['rhythm', /\b(?:fortnightly|every (?:two weeks|fortnight|other week)|bi-?weekly)\b/gu, ['fortnight', 'week']],
    ['rhythm', perUnit('year', 'annual\\w*|yearly|per annum'), ['year']],
    ['rhythm', perUnit('month', 'monthly'), ['month']],
    ['rhythm', perUnit('week', 'weekly'), ['week']],
    ['rhythm', perUnit('day', 'daily|day-to-day|everyday'), ['day']],
    ['rhythm', perUnit('hour', 'hourly'), ['hour']],
    ['part', /\b(?:one |a )?half (?=of |the |its |their |this )|\b(?:by|in) half\b|\bhalved?\b/gu, ['1/2']],
    ['part', /\btwo[- ]thirds\b/gu, ['2/3']],
    ['part', /\b(?:one|a) third(?= of |[,.;]| to | more| less)|\bby (?:one|a) third\b/gu, ['1/3']],
    ['part', /\bthree[- ]quarters\b/gu, ['3/4']],
    ['part', /\b(?:one|a) quarter(?= of )|\bby (?:one|a) quarter\b/gu, ['1/4']],
    ['part', /\b(?:one|a) fifth(?= of )|\bby a fifth\b/gu, ['1/5']],
    ['part', /\b(?:one|a) tenth(?= of )|\bby a tenth\b/gu, ['1/10']],
    ['rank', /\bfirst\b(?! (?:aid|and foremost|of all|hand|name))/gu, ['1']],
    ['rank', /\bsecond(?!ly|s|ed|ment|ar)\b/gu, ['2']],
    ['rank', /\bthird\b(?! (?:part|countr|person))/gu, ['3']],
    ['rank', /\bfourth\b/gu, ['4']],
    ['rank', /\bfifth\b/gu, ['5']],
    ['rank', /\bsixth\b/gu, ['6']],
    ['rank', /\bseventh\b/gu, ['7']],
    ['rank', /\beighth\b/gu, ['8']],
    ['rank', /\bninth\b/gu, ['9']],
    ['rank', /\btenth\b/gu, ['10']],
    ['span', /\bone[- ]year\b/gu, ['year']],
    ['span', /\bone[- ]month\b/gu, ['month']],
    ['span', /\bone[- ]week\b/gu, ['week']],
    ['span', /\bone[- ]day\b/gu, ['day']],
    ['span', /\bone[- ]hour\b/gu, ['hour']],
    ['about', /\ba dozen\b|\bdozens\b/gu, ['12']],
    ['about', /\bhundreds\b/gu, ['100']],
    ['about', /\bthousands\b/gu, ['1000']],
  ],
  fr: [
    [
      'rhythm',
      /\bsemestr(?:iel\w*|iellement)|\b(?:chaque|par|tous les) semestres?\b|\btous les six mois\b|\bdeux fois (?:par an|l'an|chaque annee)\b|\bbiannuel\w*/gu,
      ['half', 'year'],
    ],
    ['rhythm', /\btrimestriel\w*|\b(?:chaque|par|tous les) trimestres?\b|\btous les trois mois\b/gu, ['quarter']],
    [
      'rhythm',
      /\btoutes les deux semaines\b|\btous les quinze jours\b|\bune semaine sur deux\b|\bbimensuel\w*|\bpar quinzaine\b/gu,
      ['fortnight', 'week'],
    ],
    ['rhythm', /\bannuel\w*|\b(?:par an|par annee|chaque annee|tous les ans|l'an)\b/gu, ['year']],
    ['rhythm', /\bmensuel\w*|\b(?:par mois|chaque mois|tous les mois|mois par mois)\b/gu, ['month']],
    ['rhythm', /\bhebdomadair\w*|\b(?:par semaine|chaque semaine|toutes les semaines)\b/gu, ['week']],
    ['rhythm', /\bquotidien\w*|\bjournali\w*|\b(?:par jour|chaque jour|tous les jours)\b/gu, ['day']],
    ['rhythm', /\b(?:par heure|chaque heure|toutes les heures|a l'heure(?! actuelle))\b/gu, ['hour']],
    ['part', /\b(?:la|de|une) moitie\b/gu, ['1/2']],
    ['part', /\bdeux tiers\b/gu, ['2/3']],
    ['part', /\b(?:un|d'un|le) tiers\b(?! (?:de confiance|parti))/gu, ['1/3']],
    ['part', /\btrois quarts\b/gu, ['3/4']],
    ['part', /\b(?:un|d'un|le) quart\b(?! d'heure)/gu, ['1/4']],
    ['part', /\b(?:un|d'un|le) cinquieme\b(?= d)/gu, ['1/5']],
    ['part', /\b(?:un|d'un|le) dixieme\b(?= d)/gu, ['1/10']],
    ['rank', /\bpremi(?:er|ere)s?\b(?! (?:secours|soins|plan|lieu|ministre))/gu, ['1']],
    ['rank', /\b(?:deuxieme|seconde?)\b/gu, ['2']],
    ['rank', /\btroisieme\b/gu, ['3']],
    ['rank', /\bquatrieme\b/gu, ['4']],
    ['rank', /\bcinquieme\b/gu, ['5']],
    ['rank', /\bsixieme\b/gu, ['6']],
    ['rank', /\bseptieme\b/gu, ['7']],
    ['rank', /\bhuitieme\b/gu, ['8']],
    ['rank', /\bneuvieme\b/gu, ['9']],
    ['rank', /\bdixieme\b/gu, ['10']],
    ['span', /\b(?:un an|une annee)\b(?! et demi)/gu, ['year']],
    ['span', /\bun mois\b(?! et demi)/gu, ['month']],
    ['span', /\bune semaine\b(?! sur)/gu, ['week']],
    ['span', /\b(?:un jour|une journee)\b/gu, ['day']],
    ['span', /\bune heure\b(?! et demi)/gu, ['hour']],
    ['about', /\bdizaines?\b/gu, ['10']],
    ['about', /\bdouzaines?\b/gu, ['12']],
    ['about', /\bvingtaines?\b/gu, ['20']],
    ['about', /\btrentaines?\b/gu, ['30']],
    ['about', /\bcinquantaines?\b/gu, ['50']],
    ['about', /\bcentaines?\b/gu, ['100']],
    ['about', /\bmilliers?\b/gu, ['1000']],
  ],
}

/** Most sentences say none of these, and looking for each costs. */
const mayHave: Record<Language, RegExp> = {
  en: /half|halv|third|quarter|annual|year|month|week|fortnight|dai|day|hour|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|dozen|hundreds|thousands/iu,
  fr: /semestr|trimestr|semaine|quinz|annuel|ann[ée]e|\ban|mois|mensuel|hebdo|quotid|jour|heure|moiti|tiers|quart|premi|second|i[èe]me|zaine|taine|millier/iu,
}

const recall: Record<Language, (text: string) => readonly Quantity[]> = {
  en: remember((text) => find(text, 'en')),
  fr: remember((text) => find(text, 'fr')),
}

/** In no particular order. */
export function readQuantities(text: string, language: Language): readonly Quantity[] {
  return recall[language](text)
}

function find(text: string, language: Language): Quantity[] {
  // What is longer is no passage of a notice.
  if (text.length > 20_000 || !mayHave[language].test(text)) return []
  const folded = fold(text)
  const found: Quantity[] = []
  for (const [kind, pattern, keys] of words[language]) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, kind, keys })
    }
  }
  return found
}

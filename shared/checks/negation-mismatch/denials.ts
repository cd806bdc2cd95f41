import type { Language } from '../../notice/report.ts'
import { fold } from '../../text/fold.ts'

/**
 * Words that deny, with their place in the text. `verb`: they deny what is done ("not", « ne … pas »), not a thing
 * ("without", « sans »).
 */
export interface Denial {
  start: number
  end: number
  words: string
  verb: boolean
}

/** Verbs that say yes when they are denied: « ne manque pas de » is "always", « n'hésite pas à » "feels free to". */
const assent = '(?!(?:manqu|hesit|cess|neglig|oubli|tard|ignor|se limit|se born|nui|empech)[a-z]*)'

/** All patterns are for the folded text: no accents, straight apostrophes, the same places. */
const verbal: Record<Language, RegExp> = {
  en: /\b(?:(?<!\bor )(?<!\bif )not(?! (?:only|later|earlier|limited|less|least|more|exceed\w*|to exceed|necessarily|to mention|just|merely|fewer|above|over|sure|certain|hesitate|forget|neglect|wait)\b)|cannot|never|no(?! (?:later|less|more|fewer|earlier|doubt|matter)\b|[. ]{0,2}\d|-)|none|nor|neither|nobody|nothing)\b|n't\b/gu,
  fr: new RegExp(
    `\\b(?:ne\\s|n')${assent}(?:[a-z()/-]+[\\s']){1,4}?(?:pas|jamais|aucune?|point|nullement|guere|rien|personne|nul|plus(?! que| d| de))\\b|\\bne pas\\b` +
      `|\\b(?:aucune?|nulle?|(?:personne|rien)(?= n))\\s[^.;]{0,60}?\\bn(?:e\\s|')[a-z]+|\\bne\\s(?:saurait|saurai|peut|pourra)\\b`,
    'gu',
  ),
}
const nominal: Record<Language, RegExp> = {
  en: /\b(?:without(?! (?:delay|limitation|prejudice|doubt|fail|regard|exception)\b)|unless|except(?! that)\b|(?<!not )(?<!the )only(?! (?:if|when|one|two|three)\b)|solely|exclusively)\b|\b[a-z]{2,20}-free\b/gu,
  fr: /\bni\b|(?<!non )\b(?:seulement|uniquement|exclusivement)\b|\b(?:ne |n')[a-z]+ qu(?:e\b|')|\bsans (?!(?:delai|tarder|attendre|cesse|doute|fil|objet|contact|relache|conteste|pour autant|prejudice|egard|que\b|frais|plus attendre|heurt|faille|compter|oublier|parler|exception|abri|rendez|emploi|domicile|precedent|papiers|ambages|detour)[a-z]*)|\bsauf\b|\bhormis\b|\ba moins (?:que\b|d')/gu,
}

/** Words that may carry the other side's denial in another way. */
const kindred: Record<Language, RegExp> = {
  en: /\b(?:no|not|none|nor|neither|never|cannot|nobody|nothing|without|only|sole\w*|exclusiv\w*|just|mere\w*|alone|single|purely|strict\w*|restrict\w*|simply|unless|until|except\w*|other than|apart from|save for|fail\w*|lack\w*|unable|refus\w*|prohibit\w*|forbid\w*|exclu\w*|reject\w*|declin\w*|avoid\w*|prevent\w*|refrain\w*|abstain\w*|free|independently|regardless|irrespective|instead|rather|hardly|barely|rarely|seldom|little|few|yet|absen\w*|missing|difficult\w*|impossib\w*|otherwise|exempt\w*|waive\w*|cease\w*|stop\w*|void|former|any longer|contrary|too|short|final|binding|closed|wrong\w*|overdue|vacant|elsewhere|remains?|confidential\w*|secret(?:s|ly)?|secrecy|optional\w*|non|un(?!i|der|til)\w{3,}|in(?:eligib|complet|suffici|valid|capab|adequa|accura|appropri|access|admiss|correct|definit|visib|compat|compet|toleran|activ)\w*|dis(?:abl|agree|allow|approv|claim|continu|courag|honest|lik|miss|pens|qualif|regard|satisf)\w*|ir(?:regular|relevan|respon|repl|rever)\w*|im(?:mun|partial|perfect|polit|prop|prud)\w*)\b|\b\w{2,16}less\b|\w-free\b|n't\b|\bnon-/gu,
  fr: /\b(?:sans|non|ni|ne|pas|jamais|aucune?s?|rien|personne(?= n)|nul(?:le)?s?|neant|sauf|seule?s?|seulement|uniquement|unique\w*|exclusi\w*|strict\w*|juste|simple\w*|hors|hormis|excepte|exclu\w*|interdi\w*|defendu\w*|proscri\w*|refus\w*|rejet\w*|evit\w*|empech\w*|defaut|manqu\w*|absen\w*|faute|impossib\w*|incapab\w*|incompatib\w*|inadmiss\w*|irreceva\w*|insuffi\w*|incomplet\w*|invalid\w*|inapt\w*|inchang\w*|inconnu\w*|independamment|indefini\w*|illimit\w*|ininterr\w*|inopin\w*|inega\w*|inexact\w*|injust\w*|inutil\w*|imprev\w*|impaye\w*|irregul\w*|inacc\w*|inadequat\w*|inappropri\w*|ineligib\w*|inacti\w*|inopportun\w*|plutot|moins|peu|rare\w*|diffici\w*|facilement|contraire\w*|echou\w*|ignor\w*|gratuit\w*|libre\w*|facultati\w*|optionn\w*|reserve\w* aux?|dispens\w*|exempt\w*|deconseil\w*|annul\w*|avant|tant que|depourv\w*|denu\w*|absten\w*|cess\w*|renonc\w*|quel\w* que|desaccord\w*|desactiv\w*|defavora\w*|disparai\w*|mal|encore|anonym\w*|confidenti\w*|secrets?|autonom\w*|ferm[ee]\w*|limit\w*|suspen\w*|ecart\w*|elimin\w*|supprim\w*|ailleurs|exception\w*|franchise|accessib\w*|discretion|indicatif|(?:a la|a leur|a sa) charge|toujours|bon (?:usage|emploi)|priere)\b|\bn'/gu,
}

/** A limit may be said by denying that it is passed: « n'excède pas six ans », "at most six years". */
const passing = /\b(?:exced\w*|depass\w*|plus d|plus de|davantage|superieur\w*|au-dela)\b/u
const limits: Record<Language, RegExp> = {
  en: /\b(?:most|max\w*|limit\w*|under|below|within|up to|cap|capped|ceiling|less|fewer|least|min\w*|met|meet\w*|time|timely|deadlines?|compl[yi]\w*)\b/u,
  fr: /\b(?:au plus|maxim\w*|jusqu'|au-dessous|limit\w*|inferieur\w*|plafonn\w*|au moins|minim\w*|dans les)/u,
}

/** What is longer is no passage of a notice. */
const longest = 20_000

/** All denials of a text, those of what is done first. */
export function denialsIn(text: string, language: Language): Denial[] {
  if (text.length > longest) return []
  // What is quoted says nothing of its own.
  const folded = fold(text).replace(/"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length))
  const of = (pattern: RegExp, verb: boolean) =>
    [...folded.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.trimEnd().length,
      words: text.slice(index, index + words.trimEnd().length),
      verb,
    }))
  return [...of(verbal[language], true), ...of(nominal[language], false)]
}

/** Whether a text could deny in any of its words, so that the denial of the other side may stand against them. */
export function mayDeny(text: string, language: Language): boolean {
  return (fold(text).match(kindred[language])?.length ?? 0) > 0
}

/** Whether what is denied is that a limit is passed, and the text of the other side states one. */
export function isLimit(denied: string, text: string, language: Language): boolean {
  return passing.test(fold(denied)) && limits[language].test(fold(text))
}

/** Whether an exception that one side makes is made on the other, in its own way. */
const exceptions: Record<Language, RegExp> = { en: /\b(?:unless|except)\b/u, fr: /\b(?:sauf|hormis|a moins)\b/u }
const madeOtherwise: Record<Language, RegExp> = {
  en: /\b(?:unless|except\w*|save|other than|apart from|exclu\w*|barring|only|until|but|without|outside|if\b[^.;]*\bnot?)\b/u,
  fr: /\b(?:sauf|hormis|except\w*|a moins|hors|exclu\w*|seul\w*|uniquement|autres? que|tant que|dispens\w*|sans|que si|qu'(?:en|avec|a|apres)|si\b[^.;]*\b(?:ne|n'))\b/u,
}

export function isLoneException(denied: string, text: string, language: Language): boolean {
  return exceptions[language === 'en' ? 'fr' : 'en'].test(fold(denied)) && !madeOtherwise[language].test(fold(text))
}

/** How many words of a text may deny, what is done left aside. */
export function countOthers(text: string, language: Language): number {
  return fold(text).replace(verbal[language], ' ').match(kindred[language])?.length ?? 0
}

/** What French says with one verb, English says with another of a few. */
const auxiliaries: readonly Record<Language, RegExp>[] = [
  { fr: /\b(?:est|sont|etait|sera|seront|soit|etre|serait)\b/u, en: /\b(?:is|are|was|were|be|being)\b/u },
  { fr: /\b(?:a|ont|aura|auront|avait|ait|avoir|aurait)\b/u, en: /\b(?:has|have|had|having)\b/u },
  { fr: /\b(?:peut|peuvent|pourra|pourront|pourrait|puisse|pouvoir)\b/u, en: /\b(?:can|could|may|might|able)\b/u },
  { fr: /\b(?:doit|doivent|devra|devront|devrait|devoir)\b/u, en: /\b(?:must|should|shall|ha(?:s|ve) to|need)\b/u },
]

/** Does the other side affirm the very auxiliary that stands in or beside a denial? */
export function affirms(denial: string, language: Language, other: string): boolean {
  const [own, text] = [fold(denial), fold(other)]
  return auxiliaries.some((pair) => pair[language].test(own) && pair[language === 'en' ? 'fr' : 'en'].test(text))
}

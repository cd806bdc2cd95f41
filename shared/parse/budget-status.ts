import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'

/**
 * How both languages say that a post waits for its budget, whatever they call the approval: a word of waiting, then
 * approval and money in either order. Folded words, so « en attente de l’approbation du budget » is one of them.
 */
const wait =
  '(?:pending|awaiting|subject to|conditional (?:up)?on|dependent (?:up)?on|sous reserve|en attente|dans l attente|soumise?s?(?: e)? a|subordonnee?s?(?: e)? a)'
const approval =
  '(?:approval|adoption|availability|confirmation|authori[sz]ation|approbation|disponibilites?|accord|autorisation|validation)'
const money = '(?:budget|budgetary|budgetaires?|funds|funding|appropriations|credits|fonds|financement)'
const grammar = new RegExp(
  `(?<![a-z])${wait} (?:[a-z]+ ){0,3}?(?:${approval} (?:[a-z]+ ){0,5}?${money}|${money} (?:[a-z]+ ){0,2}?${approval})(?![a-z])`,
  'u',
)

/** Stands between a denial and what it denies, and leaves it denied: "not, however, be"; « pas non plus été ». */
const between = `(?:${[
  'be|been|being|is|are|was|were|have|has|had|will|would|shall|made|considered|deemed|regarded|as|for|to',
  'however|therefore|thus|hence|consequently|then|though|yet|now|currently|presently|actually|itself|themselves|either|also|any|longer|more|in|way|case|fact|at|all|this|notice|time|the|moment|of|course|announced|planned|expected|foreseen',
  'etre|ete|est|sont|sera|seront|etait|etaient|a|ont|doit|doivent|n|rendue?s?|consideree?s?|jugee?s?',
  'toutefois|cependant|donc|pourtant|neanmoins|ainsi|alors|non|plus|encore|actuellement|desormais|lui|elle|eux|elles|meme|memes|en|effet|revanche|outre|aucun|aucune|cas|facon|maniere|du|tout|pour|autant|l|instant|le|moment|comme|annoncee?s?|prevue?s?',
].join('|')})`
/** The post that a denial speaks of where it stands before it: "None of the two posts is", « Aucun poste n’est ». */
const subject =
  '(?:of the |of these |of them |des |de ces |d entre eux )?(?:(?:two|three|four|five|six|both|other|deux|trois|quatre|cinq|six|autres) )?(?:(?:posts?|positions?|vacanc(?:y|ies)|postes?|emplois?) )?(?:of the \\w+ )?(?:dans cet avis |du present avis )?'
/**
 * "is no longer subject to budget approval", « n’est pas soumis à l’approbation du budget ». Any word else between the
 * two is what is denied instead: "is not filled, pending budget approval". « De plus » and “not only” deny nothing.
 */
const denied = new RegExp(
  `(?<![a-z])(?:(?:(?:not|no longer|never|[a-z]{1,5}n t|without|nor|pas|(?<!(?:de|en|au|du|non) )plus|non|jamais|nullement|aucunement|sans|ni|ne saurai(?:t|ent)) |(?:none|neither|no(?= (?:posts?|positions?|vacanc))|aucune?|ni l une? ni l autre) ${subject})(?:${between} ){0,4})$`,
  'u',
)

/** Where in a line's folded words the status stands; null where none does, or where it is denied. */
function statusIn(text: string, index: ProfileIndex): number | null {
  const seen = index.waiting.get(text)
  if (seen !== undefined) return seen
  const found = findStatus(index.wordsOf(text), index)
  index.waiting.set(text, found)
  return found
}

function findStatus(words: string, index: ProfileIndex): number | null {
  const padded = ` ${words} `
  const form = index.pendingBudget.find((known) => padded.includes(` ${known.words} `))
  const at = form === undefined ? grammar.exec(words)?.index : padded.indexOf(` ${form.words} `)
  return at === undefined || isDenied(words, at) ? null : at
}

function isDenied(words: string, at: number): boolean {
  const before = words.slice(0, at)
  // "Appointments will not be made, pending …": what waits is not made; "not been made subject to" denies.
  return denied.test(before) && !(before.endsWith(' made ') && /^(?:pending|awaiting)/u.test(words.slice(at)))
}

/** Says that the post waits for its budget, in a line short enough to be a notice of its own. */
export function isPendingBudget(text: string, index: ProfileIndex): boolean {
  return text.length < longest.statement && statusIn(text, index) !== null
}

/**
 * The status begins its line or speaks of the post: "Courses are held subject to the availability of funds" does
 * neither.
 */
export function isOfThePost(text: string, index: ProfileIndex): boolean {
  const words = index.wordsOf(text)
  const at = statusIn(text, index)
  if (at === null) return false
  const before = words.slice(0, at).trim()
  return (
    before.split(' ').length < 2 ||
    /\b(?:posts?|positions?|vacanc(?:y|ies)|recruitment|appointments?|filling|postes?|emplois?|vacances?|recrutements?|nominations?|pourvoir|pourvue?s?)\b/u.test(
      before,
    )
  )
}

import type { ProfileIndex } from './profile-index.ts'

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

/** "is no longer subject to budget approval", « n’est pas soumis à l’approbation du budget ». */
const denied = /(?<![a-z])(?:not|no longer|pas|plus|non) (?:[a-z]+ )?$/u

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
  return at === undefined || denied.test(words.slice(0, at)) ? null : at
}

/** Says that the post waits for its budget, in a line short enough to be a notice of its own. */
export function isPendingBudget(text: string, index: ProfileIndex): boolean {
  return text.length < 200 && statusIn(text, index) !== null
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

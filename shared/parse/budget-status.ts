import { wordAlternatives } from '../lexicon/alternatives.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'

/** Made of the tables alone: `lexicon.once`. All are over folded words. */
interface BudgetWords {
  /** How both languages say that a post waits for its budget, whatever they call the approval. */
  status: RegExp
  /** What stands before it denies it. */
  denied: RegExp
  /** It speaks of the post. */
  ofPost: RegExp
}

function budgetWords(lexicon: Lexicon): BudgetWords {
  const rows = lexicon.table('budget-status')
  const of = (...kinds: readonly string[]): string =>
    `(?:${wordAlternatives(
      rows.filter(({ value }) => kinds.includes(value)),
      'en',
      'fr',
    )})`
  const [wait, approval, money, noun] = [of('wait'), of('approval'), of('money'), of('noun')]
  // The post that a denial speaks of where it stands before it: "None of the two posts is", « Aucun poste n’est ».
  const subject = `(?:of the |of these |of them |des |de ces |d entre eux )?(?:${of('count')} )?(?:${noun} )?(?:of the \\w+ )?(?:dans cet avis |du present avis )?`
  return {
    // A word of waiting, then approval and money in either order: « en attente de l’approbation du budget ».
    status: new RegExp(
      `(?<![a-z])${wait} (?:[a-z]+ ){0,3}?(?:${approval} (?:[a-z]+ ){0,5}?${money}|${money} (?:[a-z]+ ){0,2}?${approval})(?![a-z])`,
      'u',
    ),
    /*
     * "is no longer subject to budget approval", « n’est pas soumis à l’approbation du budget ». Any word else between
     * the two is what is denied instead: "is not filled, pending budget approval". “Not only”, « de plus » deny none.
     */
    denied: new RegExp(
      `(?<![a-z])(?:(?:(?:not|no longer|never|[a-z]{1,5}n t|without|nor|pas|(?<!(?:de|en|au|du|non) )plus|non|jamais|nullement|aucunement|sans|ni|ne saurai(?:t|ent)) |(?:none|neither|no(?= ${noun}(?![a-z]))|aucune?|ni l une? ni l autre) ${subject})(?:${of('bridge')} ){0,4})$`,
      'u',
    ),
    ofPost: new RegExp(`(?<![a-z])${of('noun', 'subject')}(?![a-z])`, 'u'),
  }
}

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
  const at =
    form === undefined ? index.lexicon.once(budgetWords).status.exec(words)?.index : padded.indexOf(` ${form.words} `)
  return at === undefined || isDenied(words, at, index) ? null : at
}

function isDenied(words: string, at: number, { lexicon }: ProfileIndex): boolean {
  const before = words.slice(0, at)
  // "Appointments will not be made, pending …": what waits is not made; "not been made subject to" denies.
  return (
    lexicon.once(budgetWords).denied.test(before) &&
    !(before.endsWith(' made ') && /^(?:pending|awaiting)/u.test(words.slice(at)))
  )
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
  return before.split(' ').length < 2 || index.lexicon.once(budgetWords).ofPost.test(before)
}

import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Language, Located, Position } from '../notice/report.ts'
import { foldedAlternatives } from '../lexicon/alternatives.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWords } from '../text/fold.ts'
import { defineCheck, type CheckInput } from './check.ts'
import type { Sides } from './messages/values.ts'
import { blockOf, onBothSides, valueMarks } from './parts/field-values.ts'
import { areInLines, isOfSome } from './parts/positions.ts'

/** So many posts may one notice offer, and a word count them. */
const mostPosts = 12

/** "one post", "two of the three posts", « l'un des postes », « un seul poste », "1 pending"; over `foldWords`. */
function scopes(lexicon: Lexicon): { pattern: RegExp; counts: ReadonlyMap<string, number> } {
  const numbers = lexicon.table('number-words').filter(({ value }) => Number(value) >= 1 && Number(value) <= mostPosts)
  const counts = new Map(
    numbers.flatMap(({ en, fr, value }) => [...en, ...fr].map((form) => [foldWords(form), Number(value)])),
  )
  const posts = lexicon.table('post-words').filter(({ value }) => value === 'post')
  const behind = foldedAlternatives([...posts, ...lexicon.table('pending')], 'en', 'fr')
  const one = String.raw`(\d{1,2}|${[...counts.keys()].join('|')})(?: (?:seule?|single))?`
  return {
    pattern: new RegExp(String.raw`\b${one}(?: (?:of the|of these|of|des|de ces|de))?(?: \w+)? (?:${behind})\b`, 'u'),
    counts,
  }
}

/** How many posts wait for their budget. */
type Scope = number | 'all'

interface Messages {
  /** `language`: the one that says so. */
  oneSide: { language: Language }
  scope: Sides<Scope>
}

export const budgetStatusMismatch = defineCheck<Messages>({
  id: 'budget-status-mismatch',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Budget status differs', fr: 'Situation budgétaire différente' },
  explain: {
    en: 'One language says that the post waits for budget approval and the other does not, or not for the same number of posts.',
    fr: 'Une langue indique que le poste attend l’approbation du budget et l’autre non, ou pas pour le même nombre de postes.',
  },
  messages: {
    oneSide: {
      en: (values, { language }) =>
        `${language(values.language)} says that the post is pending budget approval, ${language(otherLanguage(values.language))} does not.`,
      fr: (values, { language }) =>
        `Le texte ${language(values.language)} indique que le poste est sous réserve d’approbation budgétaire, le texte ${language(otherLanguage(values.language))} ne le dit pas.`,
    },
    scope: {
      en: ({ en, fr }, { count }) => {
        const posts = (scope: Scope) => (scope === 'all' ? 'every post' : count(scope, 'post', 'posts'))
        return `Budget approval is pending for ${posts(en)} in English and for ${posts(fr)} in French.`
      },
      fr: ({ en, fr }, { count }) => {
        const posts = (scope: Scope) => (scope === 'all' ? 'tous les postes' : count(scope, 'poste', 'postes'))
        return `L’approbation budgétaire est attendue pour ${posts(en)} en anglais et pour ${posts(fr)} en français.`
      },
    },
  },
  run: (input) => {
    if (input.notice.en === null || input.notice.fr === null) return []
    const en = input.notice.en.fields.pendingBudget
    const fr = input.notice.fr.fields.pendingBudget
    const isPending = { en: en?.value === true, fr: fr?.value === true }
    if (!isPending.en && !isPending.fr) return []
    // Where both sides say it post by post, positions-mismatch compares the posts.
    if (arePaired(input)) return []
    const place = {
      en: blockOf(input, en),
      fr: blockOf(input, fr),
      marks: valueMarks(input, isPending.en ? en : null, isPending.fr ? fr : null),
    }
    if (isPending.en !== isPending.fr)
      return [{ message: 'oneSide', values: { language: isPending.en ? 'en' : 'fr' }, ...place }]
    // Where the numbers of posts differ, that is the defect.
    if (
      onBothSides(input, 'posts') !== null &&
      input.notice.en.fields.posts?.value !== input.notice.fr.fields.posts?.value
    )
      return []
    const scopes = { en: postsPending(input, en, 'en'), fr: postsPending(input, fr, 'fr') }
    if (scopes.en === scopes.fr) return []
    return [{ message: 'scope', values: { en: scopes.en ?? 'all', fr: scopes.fr ?? 'all' }, ...place }]
  },
})

function arePaired(input: CheckInput): boolean {
  return (['en', 'fr'] as const).every(
    (language) => (sideOf(input.notice, language)?.fields.positions.length ?? 0) > 0 && areInLines(input, language),
  )
}

/** How many posts the status names; null where it names none, or as many as there are: it is for all of them. */
function postsPending(input: CheckInput, status: Located<boolean>, language: Language): number | null {
  if (status === null) return null
  const fields = sideOf(input.notice, language)?.fields
  if (fields !== undefined && isOfSome(fields)) return pendingOf(fields.positions)
  const text = foldWords(input.block(status.block)?.text ?? status.text)
  const { pattern, counts } = input.analysis.lexicon.once(scopes)
  const [, count] = pattern.exec(text) ?? []
  if (count === undefined) return null
  const number = counts.get(count) ?? Number(count)
  // A side that lost its title states no number of posts.
  const offered = input.notice[language]?.fields.posts ?? input.notice[otherLanguage(language)]?.fields.posts
  return number === (offered?.value ?? 1) ? null : number
}

/** How many of the posts that are told apart wait; null where all do. */
function pendingOf(positions: readonly Position[]): number | null {
  const count = (some: readonly Position[]): number => some.reduce((sum, { posts: like }) => sum + like, 0)
  const pending = positions.filter(({ pendingBudget }) => pendingBudget)
  return pending.length === positions.length ? null : count(pending)
}

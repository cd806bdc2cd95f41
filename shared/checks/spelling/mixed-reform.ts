import { withoutCircumflex } from '../../spelling/rectified.ts'
import type { CheckInput, Place, Report } from '../check.ts'
import { misspeltIn } from '../parts/misspelt-words.ts'
import { textsOf } from '../parts/side-texts.ts'
import { tokensOf, type Token } from '../parts/word-tokens.ts'

/** `after`: as French may be written since 1990; `before`: as the notice also writes it. */
export interface ReformMessages {
  rectified: { after: string; before: string }
}

/**
 * Words as they were written before 1990 and as they may be since, one word in both ways: either is right, both are
 * not. Told once for the notice, with all such words marked.
 */
export function mixedReform(input: CheckInput): Report<ReformMessages>[] {
  const tokens = textsOf(input).flatMap(({ language, blocks }) =>
    language === 'fr' ? blocks.flatMap((block) => tokensOf(input, block)) : [],
  )
  const firstBy = new Map<string, Token>()
  for (const token of tokens) if (!firstBy.has(singular(token.text))) firstBy.set(singular(token.text), token)
  const rectified = misspeltIn(input).filter(({ kind }) => kind === 'rectified')
  const pairs = new Map<string, { after: Pick<Token, 'text' | 'start' | 'block'>; before: Token }>()
  for (const after of rectified) {
    const before = firstBy.get(singular(after.near))
    if (before !== undefined) pairs.set(singular(after.near), { after, before })
  }
  // « Boite » is a form of a verb, which no dictionary finds strange: it is the noun beside « boîte » in one passage.
  for (const [word, before] of firstBy) {
    const bare = withoutCircumflex(word)
    const after = bare === null ? undefined : firstBy.get(bare)
    if (after?.block === before.block && !pairs.has(word)) pairs.set(word, { after, before })
  }
  const [first] = pairs.values()
  if (first === undefined) return []
  const found = [...pairs.values()].flatMap(({ after, before }) => [after, before])
  return [
    {
      message: 'rectified',
      values: { after: first.after.text, before: first.before.text },
      en: [],
      fr: [...new Set(found.map(({ block }) => block.id))],
      marks: found.map(({ block, start, text }): Place => ({ block: block.id, start, end: start + text.length })),
      severity: 'info',
    },
  ]
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/u, '')
}

import { foldForms } from '../text/fold.ts'
import { alternatives } from './alternatives.ts'
import type { Lexicon, LexiconRow } from './lexicon.ts'

function joining(lexicon: Lexicon): LexiconRow[] {
  return lexicon.table('little-words').filter(({ value }) => value !== 'opens')
}

/** Words of either language that join the words of a name ("of", « des »), folded: `lexicon.once(linkingWords)`. */
export function linkingWords(lexicon: Lexicon): ReadonlySet<string> {
  return new Set(
    joining(lexicon)
      .flatMap(({ en, fr }) => [...en, ...fr])
      .map(foldForms),
  )
}

/** For an expression: words of either language with which a sentence goes on, but never begins in a notice. */
export function wordsThatGoOn(lexicon: Lexicon): string {
  return alternatives(
    lexicon.table('little-words').filter(({ value }) => value === 'goes-on'),
    'en',
    'fr',
  )
}

/** For an expression: words of either language that join the words of a name. */
export function joiningWords(lexicon: Lexicon): string {
  return alternatives(joining(lexicon), 'en', 'fr')
}

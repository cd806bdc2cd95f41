import { letterWords } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'

/** Small words of the neighbours' languages that neither English nor French has. */
const otherWords = new Set(
  (
    'der das und ist nicht mit sich auf fur von dem den ein eine einer wird werden sind auch nach bei oder zur zum durch uber ' +
    'het een van niet met zijn voor aan wordt worden ook naar deze dit als bij of door ' +
    'el los las del y con por para una como mas sus esta este son entre cuando ' +
    'il lo gli della dello delle dei degli nel nella con per che sono una come piu anche questo questa ' +
    'os as da do dos das em um uma com nao para pela pelo sao mais ' +
    'i w z na do nie jest oraz przez dla ve bir bu icin ile och att det som pa av for med'
  ).split(' '),
)
const ownWords = new Set(
  (
    'the of and to for with is are be will must may their by this that from at an as it has have which in on or not a ' +
    'le la les de des du et un une dans pour par sur au aux est sont avec ce cette ces son sa ses leur ou en il elle qui que dont ne pas plus se l d qu n s c'
  ).split(' '),
)

/** Fewer words may be a name, a motto or a quoted title. */
const leastWords = 8
/** Letters of another script: so many, and such a share of all, are more than a name. */
const otherScript = { least: 20, share: 0.5 }
/** Words of other languages: so many, and such a share of all. Every text has some that look like theirs. */
const otherWordsNeeded = { least: 3, share: 0.15 }

/** A text in neither English nor French. */
export function isThirdLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  if (foreign >= otherScript.least && foreign > letters * otherScript.share) return true
  const words = letterWords(wordsOf(text)).map((word) => word.text)
  if (words.length < leastWords) return false
  const own = words.filter((word) => ownWords.has(word)).length
  const other = words.filter((word) => otherWords.has(word) && !ownWords.has(word)).length
  const { least, share } = otherWordsNeeded
  return other >= least && other >= words.length * share && other > own * 2
}

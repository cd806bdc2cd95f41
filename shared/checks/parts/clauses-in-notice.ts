import { blocksById, otherLanguage } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import type { Clause, ClauseSide } from '../../wording/clause.ts'
import { clausePlaces } from '../../wording/clause-texts.ts'
import { clauseWords, likeness, wordBag, wordingKey } from '../../wording/clause-words.ts'
import { shareOf, type Bag } from '../../text/overlap.ts'
import type { CheckInput } from '../check.ts'
import { languagesOf } from './field-values.ts'
import { splitSentences, type Sentence } from './sentences.ts'

/**
 * A clause of the library in the notice at hand. `text` is the part of the block that is the clause, from `start` on.
 */
export interface FoundClause {
  clause: Clause
  side: ClauseSide
  language: Language
  block: Block
  text: string
  start: number
  key: string
  counterpart: string[]
}

/** A passage that no notice of the library has word for word must be this like its standard. */
const surelyTheSame = 0.6
/** So many words in a row of a clause are what was left of it. */
const enoughLeft = 4

/** Which passages of the notice are clauses of the library. Six checks ask; it is found out once. */
export function clausesIn(input: CheckInput): readonly FoundClause[] {
  return input.once(findClauses)
}

interface Part {
  clause: Clause
  text: string
  start: number
}

function findClauses(input: CheckInput): FoundClause[] {
  const clauses = input.collection?.clauses ?? []
  if (clauses.length === 0) return []
  return languagesOf(input).flatMap((language) => {
    const side = input.notice[language]
    if (side === null) return []
    const other = otherLanguage(language)
    const places = clausePlaces(side).map(({ block, slot }) => {
      const here = clauses.filter(
        (clause) => clause.section === block.section && clause.slot === slot && clause[language] !== null,
      )
      const key = wordingKey(block.text)
      return {
        block,
        slot,
        here,
        exact: here.find((known) => known[language]?.wordings.some((wording) => wording.key === key)),
      }
    })
    const taken = new Set(places.map(({ exact }) => exact))
    return places.flatMap(({ block, slot, here, exact }) => {
      const whole = (clause: Clause | undefined): Part[] =>
        clause === undefined ? [] : [{ clause, text: block.text, start: 0 }]
      const parts = slot !== null ? whole(exact ?? here[0]) : partsOf(input, block, here, language, exact, taken)
      const row =
        parts.length === 0
          ? undefined
          : input.rows.find((candidate) => candidate[language].some(({ id }) => id === block.id))
      return parts.flatMap(({ clause, text, start }): FoundClause[] => {
        const found = clause[language]
        return found === null
          ? []
          : [
              {
                clause,
                side: found,
                language,
                block,
                text,
                start,
                key: wordingKey(text),
                counterpart: row?.[other].map(({ id }) => id) ?? [],
              },
            ]
      })
    })
  })
}

/**
 * The clauses of a passage: several run together, `exact` word for word, one in other words, or what was left of one.
 */
function partsOf(
  input: CheckInput,
  block: Block,
  clauses: readonly Clause[],
  language: Language,
  exact: Clause | undefined,
  taken: ReadonlySet<Clause | undefined>,
): Part[] {
  const { text } = block
  const sentences = exact?.[language]?.standard?.text === text ? [] : splitSentences(input.passage(block))
  const bags =
    exact !== undefined && sentences.length < 2
      ? []
      : clauses.flatMap((clause) => bagged(input, clause, clause[language]))
  const together = sentences.length < 2 ? [] : runTogether(text, sentences, bags)
  if (together.length > 0) return together
  if (exact !== undefined) return [{ clause: exact, text, start: 0 }]
  const bag = wordBag(text)
  const [best] = bags
    .map(({ clause, bag: standard }) => ({ clause, like: likeness(bag, standard) }))
    .sort((a, b) => b.like - a.like)
  if (best !== undefined && best.like >= surelyTheSame) return [{ clause: best.clause, text, start: 0 }]
  const said = runOf(text)
  const cut =
    said.split(' ').length - 2 < enoughLeft
      ? undefined
      : clauses.find((clause) => {
          const side = clause[language]
          return !taken.has(clause) && side !== null && input.onceFor(side, standardRun).includes(said)
        })
  return cut === undefined ? [] : [{ clause: cut, text, start: 0 }]
}

interface Bagged {
  clause: Clause
  bag: Bag
}

function bagged(input: CheckInput, clause: Clause, side: ClauseSide | null): Bagged[] {
  return side === null ? [] : [{ clause, bag: input.onceFor(side, standardBag) }]
}

function standardBag({ standard }: ClauseSide): Bag {
  return wordBag(standard?.text ?? '')
}

function standardRun({ standard }: ClauseSide): string {
  return runOf(standard?.text ?? '')
}

/** Sentence by sentence, where two or more clauses stand in one paragraph and nothing else does. */
function runTogether(text: string, sentences: readonly Sentence[], bags: readonly Bagged[]): Part[] {
  const parts: { clause: Bagged; start: number; end: number }[] = []
  for (const { text: sentence, start } of sentences) {
    const bag = wordBag(sentence)
    if (bag.size === 0) return []
    const [best] = bags.map((one) => ({ one, share: shareOf(bag, one.bag) })).sort((a, b) => b.share - a.share)
    if (best === undefined || best.share < surelyTheSame) return []
    const last = parts.at(-1)
    if (last?.clause === best.one) last.end = start + sentence.length
    else parts.push({ clause: best.one, start, end: start + sentence.length })
  }
  const isWhole = parts.length > 1 && new Set(parts.map(({ clause }) => clause)).size === parts.length
  const found = parts.map(({ clause, start, end }) => ({ clause, text: text.slice(start, end), start }))
  return isWhole && found.every((part) => likeness(wordBag(part.text), part.clause.bag) >= surelyTheSame)
    ? found.map((part) => ({ ...part, clause: part.clause.clause }))
    : []
}

function runOf(text: string): string {
  return ` ${clauseWords(text)
    .map(({ form }) => form)
    .join(' ')} `
}

/** The blocks of both sides that a report on a clause concerns. */
export function clauseBlocks(
  input: CheckInput,
  { language, block, counterpart }: FoundClause,
): { en: string[]; fr: string[] } {
  const known = blocksById(input.notice[otherLanguage(language)])
  const others = counterpart.filter((id) => known.has(id))
  return language === 'en' ? { en: [block.id], fr: others } : { en: others, fr: [block.id] }
}

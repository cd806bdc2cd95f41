import { blocksById, otherLanguage } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import type { Clause, ClauseSide } from '../wording/clause.ts'
import { clausePlaces } from '../wording/clause-texts.ts'
import { likeness, wordBag, wordingKey } from '../wording/clause-words.ts'
import type { CheckInput } from './check.ts'
import { languagesOf } from './field-values.ts'

/** A clause of the library in the notice at hand. */
export interface FoundClause { clause: Clause; side: ClauseSide; language: Language; block: Block; key: string; counterpart: string[] }

/** A passage that no notice of the library has word for word must be this like its standard. */
const surelyTheSame = 0.6

/** Which passages of the notice are clauses of the library. Six checks ask; it is found out once. */
export function clausesIn(input: CheckInput): readonly FoundClause[] {
  const known = remembered.get(input)
  if (known !== undefined) return known
  const found = findClauses(input)
  remembered.set(input, found)
  return found
}

const remembered = new WeakMap<CheckInput, readonly FoundClause[]>()

function findClauses(input: CheckInput): FoundClause[] {
  const clauses = input.collection?.clauses ?? []
  if (clauses.length === 0) return []
  return languagesOf(input).flatMap((language) => {
    const side = input.notice[language]
    if (side === null) return []
    const other = otherLanguage(language)
    return clausePlaces(side).flatMap(({ block, slot }): FoundClause[] => {
      const key = wordingKey(block.text)
      const here = clauses.filter((clause) => clause.section === block.section && clause.slot === slot && clause[language] !== null)
      const clause = here.find((known) => known[language]?.wordings.some((wording) => wording.key === key)) ?? nearest(here, language, block, slot)
      const found = clause?.[language] ?? null
      if (clause === undefined || found === null) return []
      const row = input.rows.find((candidate) => candidate[language].some(({ id }) => id === block.id))
      return [{ clause, side: found, language, block, key, counterpart: row?.[other].map(({ id }) => id) ?? [] }]
    })
  })
}

function nearest(clauses: readonly Clause[], language: Language, block: Block, slot: string | null): Clause | undefined {
  if (slot !== null) return clauses[0]
  const bag = wordBag(block.text)
  const ranked = clauses
    .map((clause) => ({ clause, like: likeness(bag, wordBag(clause[language]?.standard?.text ?? '')) }))
    .sort((a, b) => b.like - a.like)
  return ranked[0] !== undefined && ranked[0].like >= surelyTheSame ? ranked[0].clause : undefined
}

/** The blocks of both sides that a report on a clause concerns. */
export function clauseBlocks(input: CheckInput, { language, block, counterpart }: FoundClause): { en: string[]; fr: string[] } {
  const known = blocksById(input.notice[otherLanguage(language)])
  const others = counterpart.filter((id) => known.has(id))
  return language === 'en' ? { en: [block.id], fr: others } : { en: others, fr: [block.id] }
}

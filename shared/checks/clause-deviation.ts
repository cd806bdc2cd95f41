import { otherLanguage } from '../notice/block-text.ts'
import { likeness, wordBag } from '../wording/clause-words.ts'
import { ownWords } from '../wording/compare-words.ts'
import { differsByPost, followsOwnWords } from '../wording/differs-by-post.ts'
import { wordChanges, type WordChange } from '../wording/word-diff.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import { clauseBlocks, clausesIn, type FoundClause } from './parts/clauses-in-notice.ts'
import { isFromScan, textsOf } from './parts/side-texts.ts'

/** What stands here and what the standard has in its place; '' for what is missing or added. */
type Change = { readonly here: string; readonly standard: string }
interface Messages {
  /** `standing`: whether there are notices enough to be sure of the standard. */
  differs: { changes: readonly Change[]; standing: 'sure' | 'unsure' }
  uneven: { words: string }
}

/** A lead-in with so much in common is the same one. */
const surelyMeant = 0.75

/** So many changes are named; the rest is marked. */
const named = 3

export const clauseDeviation = defineCheck<Messages>({
  id: 'clause-deviation',
  rank: 'look',
  severity: 'warning',
  title: { en: 'Clause differs from its standard wording', fr: 'Clause différente de sa formulation type' },
  explain: {
    en: 'A standard clause is not worded as the organisation words it. The words that differ are marked.',
    fr: 'Une clause type n’est pas rédigée comme l’organisation la rédige. Les mots qui diffèrent sont marqués.',
  },
  messages: {
    differs: {
      en: ({ changes, standing }, forms) =>
        `The clause differs from ${standing === 'sure' ? 'its standard wording' : 'the wording in most other notices (too few to be sure of the standard)'}: ${changesForm(changes, forms)}.`,
      fr: ({ changes, standing }, forms) =>
        `La clause diffère de ${standing === 'sure' ? 'sa formulation type' : 'la formulation de la plupart des autres avis (trop peu nombreux pour être sûr de la forme type)'}\u00A0: ${changesForm(changes, forms)}.`,
    },
    uneven: {
      en: ({ words }, { quote }) =>
        `Of the two language levels, only one has its quotation marks: ${quote(words)} has none.`,
      fr: ({ words }, { quote }) =>
        `Des deux niveaux de langue, un seul porte ses guillemets\u00A0: ${quote(words)} n’en a pas.`,
    },
  },
  run: (input) => {
    const deviations = clausesIn(input).flatMap((found) => deviation(input, found))
    const told = new Set(deviations.flatMap(({ marks }) => marks.map(({ block }) => block)))
    return [...deviations, ...unevenLevels(input).filter(({ marks }) => marks.every(({ block }) => !told.has(block)))]
  },
})

const level = /(?<![\p{L}\p{N}])(?:VI|IV|V|I{1,3}) ?\((?<quote>["“«])?[^)]*\)/gu

/**
 * Two levels in one requirement, one with its adjective in quotation marks and one without: no other notice is needed
 * to see it.
 */
function unevenLevels(input: CheckInput): Report<Messages>[] {
  return textsOf(input).flatMap(({ language, blocks }) =>
    blocks
      .filter(({ section, kind }) => section === 'qualifications' && kind === 'item')
      .flatMap((block): Report<Messages>[] => {
        const levels = [...block.text.matchAll(level)]
        const bare = levels.filter(({ groups }) => groups?.quote === undefined)
        const [odd] = bare
        if (odd === undefined || bare.length === levels.length) return []
        const row = input.rows.find((candidate) => candidate[language].some(({ id }) => id === block.id))
        const facing = row?.[otherLanguage(language)].map(({ id }) => id) ?? []
        const place = language === 'en' ? { en: [block.id], fr: facing } : { en: facing, fr: [block.id] }
        return [
          {
            message: 'uneven',
            values: { words: odd[0] },
            ...place,
            marks: [{ block: block.id, start: odd.index, end: odd.index + odd[0].length }],
            severity: 'info',
          },
        ]
      }),
  )
}

function deviation(input: CheckInput, found: FoundClause): Report<Messages>[] {
  const { clause, side, block, text, start: from, key } = found
  const wording = side.wordings.find((known) => known.key === key)
  // A wording that was once the standard is for clause-outdated to name.
  if (side.standard === null || (wording?.replacedSince ?? null) !== null) return []
  const changes = wordChanges(text, side.standard.text)
  if (changes.length === 0) return []
  if (isAnotherLead(input, found, side.standard.text)) return []
  const isPosts = isOfThePost(input, found, changes)
  // Few notices cannot tell what they all say from what two of them happen to share.
  if (isPosts === 'surely' || (isPosts === 'likely' && !side.standard.certain)) return []
  const isSlight = changes.every(({ slight }) => slight) || isFromScan(input, block)
  return [
    {
      message: 'differs',
      values: {
        changes: changes.map(({ here, standard }) => ({ here, standard })),
        standing: side.standard.certain ? 'sure' : 'unsure',
      },
      fleeting: ['standing'],
      ...clauseBlocks(input, found),
      marks: changes.map(({ start, end }) => ({ block: block.id, start: from + start, end: from + end })),
      // Where no two notices agree, or the post decides (language levels), there is a usage but no wording to warn of.
      ...(isSlight || isPosts === 'likely' || side.standard.by === 'consensus' || clause.slot === 'levels'
        ? { severity: 'info' as const }
        : {}),
    },
  ]
}

/**
 * A date, an amount or the name of a unit: both languages have another, and nothing else. Surely, where each notice is
 * known to have its own there.
 */
function isOfThePost(
  input: CheckInput,
  { clause, language, block, text, side }: FoundClause,
  changes: readonly WordChange[],
): 'surely' | 'likely' | null {
  const facing = clausesIn(input).find(
    (other) => other.clause === clause && other.language !== language && other.counterpart.includes(block.id),
  )
  const standard = facing?.side.standard?.text
  if (facing === undefined || standard === undefined) return null
  const others = wordChanges(facing.text, standard)
  if (others.length === 0 && followsOwnWords(changes, placesIn(side.standard?.text ?? ''), placesIn(standard)))
    return 'surely'
  return differsByPost(text, changes, facing.text, others) ? 'likely' : null
}

function placesIn(standard: string): number {
  return standard.split(ownWords).length - 1
}

/**
 * What introduces a list is known by its place and may be said in other words: it deviates where it is like its
 * standard, or where the other language is word for word what it should be.
 */
function isAnotherLead(
  input: CheckInput,
  { clause, text, counterpart, language }: FoundClause,
  standard: string,
): boolean {
  if (clause.slot?.startsWith('lead:') !== true || likeness(wordBag(text), wordBag(standard)) >= surelyMeant)
    return false
  const other = clause[otherLanguage(language)]?.standard
  const facing = counterpart.map((id) => input.block(id)?.text ?? '').join(' ')
  return other === null || other === undefined || wordChanges(facing, other.text).length > 0
}

function changesForm(changes: readonly Change[], forms: ReaderForms): string {
  const told = changes.slice(0, named).map((change) => changeForm(change, forms))
  const more = changes.length - told.length
  if (more === 0) return forms.list(told)
  const left =
    forms.reader === 'en' ? `${forms.number(more)} more` : forms.count(more, 'autre différence', 'autres différences')
  return forms.list([...told, left])
}

function changeForm({ here, standard }: Change, { reader, quote }: ReaderForms): string {
  if (here === '') return reader === 'en' ? `${quote(standard)} is missing` : `il manque ${quote(standard)}`
  if (standard === '') return reader === 'en' ? `${quote(here)} is added` : `${quote(here)} est ajouté`
  return `${quote(here)} ${reader === 'en' ? 'for' : 'au lieu de'} ${quote(standard)}`
}

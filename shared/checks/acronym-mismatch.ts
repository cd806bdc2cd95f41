import { termAcronyms } from './parts/term-words.ts'
import { otherLanguage } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { acronymPairs, type AcronymPairs, type AcronymRow, type SameAcronym } from './parts/acronym-pairs.ts'
import { foldedRuns, isHeadingInCapitals, readAcronyms, type AcronymMention } from './parts/acronyms.ts'
import { everydayAcronyms, knownTo } from './parts/everyday-acronyms.ts'
import { tableMarks } from '../marks/table-marks.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import { idsOf } from './parts/excerpt.ts'
import { unstressed } from './parts/stressed-words.ts'
import { isAtHead } from './parts/head-lines.ts'

type Placed = AcronymMention & { block: Block }
interface JudgedRow extends AcronymRow {
  row: Row
  en: Placed[]
  fr: Placed[]
}
/** With the name in whose brackets it stands, where it does. */
type Named = { readonly acronym: string; readonly name: string | null }
interface Messages {
  english: { en: readonly Named[] }
  french: { fr: readonly Named[] }
  differ: { en: readonly string[]; fr: readonly string[] }
  introducedInEnglish: { en: string }
  introducedInFrench: { fr: string }
}

export const acronymMismatch = defineCheck<Messages>({
  id: 'acronym-mismatch',
  rank: 'name',
  severity: 'warning',
  title: { en: 'Acronym on one side only', fr: 'Sigle d’un seul côté' },
  explain: {
    en: 'An acronym stands on one side of a passage only and is no known pair, or only one side says what it means.',
    fr: 'Un sigle ne figure que d’un côté d’un passage sans équivalent connu, ou un seul côté dit ce qu’il signifie.',
  },
  messages: {
    english: {
      en: ({ en }, forms) => `${named(en, forms)} ${en.length === 1 ? 'stands' : 'stand'} in English only.`,
      fr: ({ en }, forms) => `${named(en, forms)} ${en.length === 1 ? 'ne figure' : 'ne figurent'} qu’en anglais.`,
    },
    french: {
      en: ({ fr }, forms) => `${named(fr, forms)} ${fr.length === 1 ? 'stands' : 'stand'} in French only.`,
      fr: ({ fr }, forms) => `${named(fr, forms)} ${fr.length === 1 ? 'ne figure' : 'ne figurent'} qu’en français.`,
    },
    differ: {
      en: ({ en, fr }, { list }) => `English has ${list(en)}, French ${list(fr)}.`,
      fr: ({ en, fr }, { list }) => `Le texte anglais porte ${list(en)}, le texte français ${list(fr)}.`,
    },
    introducedInEnglish: {
      en: ({ en }) => `${en} is spelled out in English and nowhere in French.`,
      fr: ({ en }) => `${en} est développé en anglais et nulle part en français.`,
    },
    introducedInFrench: {
      en: ({ fr }) => `${fr} is spelled out in French and nowhere in English.`,
      fr: ({ fr }) => `${fr} est développé en français et nulle part en anglais.`,
    },
  },
  run: (input) => {
    const rows = judgedRows(input)
    const pairs = acronymPairs(
      rows,
      input.profile,
      input.analysis.lexicon,
      input.collection?.pairs.filter(({ kind }) => kind === 'acronym'),
      input.analysis.terms.once(termAcronyms),
    )
    const known = knownTo(input.profile, input.analysis.lexicon)
    const used = usedIn(rows)
    return [
      ...rows.flatMap((row) => oneSided(row, used, pairs.same, known, input)),
      ...introducedOnce(rows, pairs, known),
    ]
  },
})

function judgedRows(input: CheckInput): JudgedRow[] {
  const { rows, passage, analysis } = input
  const isAcronym = unstressed(input)
  const read = (blocks: readonly Block[], language: Language) =>
    blocks.flatMap((block) =>
      readAcronyms(passage(block), analysis).flatMap((one) => (isAcronym(one, language) ? { ...one, block } : [])),
    )
  return rows
    .filter((row) => row.en[0] !== undefined && row.fr.length > 0 && !isAtHead(row.en[0]))
    .filter(({ en, fr }) => ![...en, ...fr].every(isHeadingInCapitals))
    .map((row) => ({ row, en: read(row.en, 'en'), fr: read(row.fr, 'fr') }))
}

/** The acronyms of each side, and the row in which each comes first. */
type Used = Record<Language, ReadonlyMap<string, JudgedRow>>

function usedIn(rows: readonly JudgedRow[]): Used {
  const used = { en: new Map<string, JudgedRow>(), fr: new Map<string, JudgedRow>() }
  for (const row of rows)
    for (const side of ['en', 'fr'] as const)
      for (const { acronym } of row[side]) if (!used[side].has(acronym)) used[side].set(acronym, row)
  return used
}

function oneSided(
  judged: JudgedRow,
  used: Used,
  same: SameAcronym,
  known: (acronym: string) => boolean,
  input: CheckInput,
): Report<Messages>[] {
  const { row } = judged
  const left = {
    en: judged.en.filter((a) => !judged.fr.some((b) => same(a.acronym, b.acronym))),
    fr: judged.fr.filter((b) => !judged.en.some((a) => same(a.acronym, b.acronym))),
  }
  const strange = (side: Language): Placed[] =>
    left[side]
      .filter(
        (mention) =>
          !known(mention.acronym) ||
          facesAnother(mention, side, left[otherLanguage(side)], input.analysis.lexicon) ||
          // Spelled out here, and not named before.
          (mention.expansion !== null && used[side].get(mention.acronym) === judged),
      )
      .filter(
        (mention) =>
          isPartOf(mention, left[otherLanguage(side)]) || !isPartOfName(mention, row[otherLanguage(side)], input),
      )
      .filter(
        (mention) =>
          !judged[side].some(
            (first) => areHalves(first, mention) && (!left[side].includes(first) || known(first.acronym)),
          ),
      )
  const [inEnglish, inFrench] = [strange('en'), strange('fr')]
  // One that both sides use elsewhere may be replaced by "the programme" here, unless another one stands in its place.
  const missed = {
    en: inEnglish.filter((mention) => inFrench.length > 0 || !used.fr.has(mention.acronym)),
    fr: inFrench.filter((mention) => inEnglish.length > 0 || !used.en.has(mention.acronym)),
  }
  if (missed.en.length === 0 && missed.fr.length === 0) return []
  const said =
    missed.fr.length === 0
      ? { message: 'english' as const, values: { en: namesOf(missed.en) } }
      : missed.en.length === 0
        ? { message: 'french' as const, values: { fr: namesOf(missed.fr) } }
        : { message: 'differ' as const, values: { en: acronymsOf(missed.en), fr: acronymsOf(missed.fr) } }
  // The name stands beside it, so that nothing is lost to who reads the other side.
  const isExplained =
    said.message !== 'differ' && [...missed.en, ...missed.fr].every(({ expansion }) => expansion !== null)
  return [
    {
      ...said,
      en: idsOf(row.en),
      fr: idsOf(row.fr),
      marks: [...missed.en, ...missed.fr].map(markOf),
      confidence: row.confidence,
      ...(isExplained ? { severity: 'info' as const } : {}),
    },
  ]
}

/** A piece of an acronym that the other side has and this one lacks: a letter was lost. */
function isPartOf({ acronym }: Placed, others: readonly Placed[]): boolean {
  return others.some((other) => other.acronym.length > acronym.length && other.acronym.includes(acronym))
}

/**
 * A known one where the other side, which lacks it, has another known one of its kind: WHO is no « OMC ». By itself it
 * may be written out there.
 */
function facesAnother({ acronym }: Placed, side: Language, others: readonly Placed[], lexicon: Lexicon): boolean {
  const table = everydayAcronyms(lexicon)
  const other = otherLanguage(side)
  const kinds = table.filter((row) => row[side].includes(acronym)).map(({ value }) => value)
  return others.some((mention) =>
    table.some((row) => row[other].includes(mention.acronym) && kinds.includes(row.value)),
  )
}

const readCurrencies = tableMarks('currency', 'currencies')

/** So many letters are the same name in small letters by no accident: "Prince2", "UNESCO" and « Unesco ». */
const fewestOfName = 4

/**
 * Hidden in another word of the other side, written there in other letters ("Prince2", « PRINCE2 »), or the code of a
 * currency that it writes out.
 */
function isPartOfName({ acronym }: Placed, others: readonly Block[], { passage }: CheckInput): boolean {
  const name = fold(acronym)
  return others.some(
    (block) =>
      block.text.includes(acronym) ||
      (acronym.length >= fewestOfName && passage(block).once(foldedRuns).has(name)) ||
      passage(block)
        .once(readCurrencies)
        .some(({ values }) => values.includes(acronym)),
  )
}

/** "TE/TR" is one: its second half needs no partner where the first has one. */
function areHalves(first: Placed, second: Placed): boolean {
  return first.block === second.block && first.end === second.start - 1 && second.block.text[first.end] === '/'
}

/** Spelled out in brackets on one side; used, but never spelled out, on the other. */
function introducedOnce(
  rows: readonly JudgedRow[],
  { same, partnersOf }: AcronymPairs,
  known: (acronym: string) => boolean,
): Report<Messages>[] {
  const mentioned = { en: mentionsOf(rows, 'en'), fr: mentionsOf(rows, 'fr') }
  const seen = new Set<string>()
  return (['en', 'fr'] as const).flatMap((side) => {
    const other = otherLanguage(side)
    return rows.flatMap((judged) =>
      judged[side].flatMap((mention): Report<Messages>[] => {
        if (seen.has(mention.acronym) || known(mention.acronym) || !isBracketed(mention)) return []
        const alike = (there: Placed) =>
          side === 'en' ? same(mention.acronym, there.acronym) : same(there.acronym, mention.acronym)
        const elsewhere = partnersOf(mention.acronym, side).flatMap((name) => mentioned[other].get(name) ?? [])
        const here = judged[other].find(alike) ?? firstOf(elsewhere)
        if (here === undefined || elsewhere.some(({ isIntroduced }) => isIntroduced)) return []
        seen.add(mention.acronym)
        return [
          {
            ...(side === 'en'
              ? { message: 'introducedInEnglish', values: { en: mention.acronym } }
              : { message: 'introducedInFrench', values: { fr: mention.acronym } }),
            en: idsOf(judged.row.en),
            fr: idsOf(judged.row.fr),
            marks: [markOf(mention), markOf(here)],
            confidence: judged.row.confidence,
          },
        ]
      }),
    )
  })
}

/** Of one acronym on one side: where it comes first, and whether it is ever said there what it stands for. */
interface Mentioned {
  first: Placed
  place: number
  isIntroduced: boolean
}

function mentionsOf(rows: readonly JudgedRow[], side: Language): ReadonlyMap<string, Mentioned> {
  const mentioned = new Map<string, Mentioned>()
  rows
    .flatMap((row) => row[side])
    .forEach((mention, place) => {
      const before = mentioned.get(mention.acronym) ?? { first: mention, place, isIntroduced: false }
      before.isIntroduced ||= isBracketed(mention) || isNamed(mention)
      mentioned.set(mention.acronym, before)
    })
  return mentioned
}

function firstOf(mentioned: readonly Mentioned[]): Placed | undefined {
  return mentioned.toSorted((a, b) => a.place - b.place)[0]?.first
}

/** Signs: as far as the expressions below look back, an opening bracket with what may stand behind it. */
const near = 30

function isBracketed({ block: { text }, start, expansion }: Placed): boolean {
  return expansion !== null || /[\p{Ll}»”"]\s\($/u.test(text.slice(Math.max(0, start - near), start))
}

/** "ADS (Application Delivery and Support)", "the Agency – NCIA", « la science et la paix (programme SPS) ». */
function isNamed({ block: { text }, start, end }: Placed): boolean {
  return (
    /\([^()]{0,25}$/u.test(text.slice(Math.max(0, start - near), start)) ||
    /^\s\(\p{L}{3}/u.test(text.slice(end)) ||
    /[,–—-]\s$/u.test(text.slice(Math.max(0, start - near), start))
  )
}

function acronymsOf(mentions: readonly Placed[]): string[] {
  return [...new Set(mentions.map(({ acronym }) => acronym))]
}

function namesOf(mentions: readonly Placed[]): Named[] {
  return acronymsOf(mentions).map((acronym) => {
    const spelled = mentions.find((mention) => mention.acronym === acronym && mention.expansion !== null)
    return { acronym, name: spelled?.expansion?.text ?? null }
  })
}

/** "DLC (“Depot and Line Checks”) and TTX". */
function named(all: readonly Named[], { list, quote }: ReaderForms): string {
  return list(all.map(({ acronym, name }) => (name === null ? acronym : `${acronym} (${quote(name)})`)))
}

function markOf({ block, start, end }: Placed): Place {
  return { block: block.id, start, end }
}

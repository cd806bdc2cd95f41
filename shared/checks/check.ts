import type { AnalysedNotice } from '../analysis/analysed-notice.ts'
import type { Passage } from '../analysis/passage.ts'
import type { Notice } from '../notice/notice.ts'
import type { Block, Finding, Language } from '../notice/report.ts'
import type { Profile } from '../profile/profile.ts'
import type { Dictionaries } from '../spelling/known-words.ts'
import type { Collection } from '../wording/collection.ts'

export type Severity = Finding['severity']

export type CheckedNotice = Pick<Notice, 'reference' | 'sources' | 'en' | 'fr' | 'alignment' | 'leftovers' | 'anyway'>

/** Everything a check may see. Plain data: a check does no I/O, asks no clock, throws no dice. */
export interface CheckInput {
  notice: CheckedNotice
  profile: Profile
  /** ISO date against which deadlines are judged. */
  asOf: string
  /** Aligned rows with their blocks looked up, in reading order. */
  rows: Row[]
  /** Finds a block of either side by id. */
  block: (id: string) => Block | undefined
  /** The notice's texts with what is known of each: words, sentences, marks. */
  analysis: AnalysedNotice
  /** A block's text, analysed. */
  passage: (block: Block) => Passage
  /** The answer of a function to this notice, worked out once however many checks ask (`Kept.once`). */
  once: <Answer>(question: (input: CheckInput) => Answer) => Answer
  /** The same about one of its rows, blocks or clauses. */
  onceFor: <Thing extends object, Answer>(thing: Thing, question: (thing: Thing, input: CheckInput) => Answer) => Answer
  /** What the other notices say, cut to this one (`sliceFor`); checks across notices are silent without it. */
  collection?: Collection | undefined
  /** The dictionaries; spelling is silent without them. */
  dictionaries?: Dictionaries | undefined
}

export interface Row {
  en: Block[]
  fr: Block[]
  /** 0…1. Below `uncertainPairing` a finding that rests on the pair drops one severity and says so. */
  confidence: number
}

export const uncertainPairing = 0.5

/** Words in a block: `block.text.slice(start, end)`. */
export interface Place {
  block: string
  start: number
  end: number
}

/**
 * What a check speaks of. Of two findings on one place that of the earlier rank explains the other, which is not told:
 *
 * - open: what is still to be written;
 * - sign: what is wrong in one text whatever the other says, seen by its signs: words that stand twice, brackets,
 *   misread characters;
 * - fact: what the notice states at its head, and what its form asks for;
 * - presence: passages that are lost, left in the other language, or stand elsewhere;
 * - value: what is compared and known for what it is: levels, lengths of contracts, links, lists;
 * - number: any number, of whatever it may be;
 * - name: headings, labels, acronyms;
 * - meaning: what a sentence says;
 * - wording: how its language is written;
 * - look: what only reads unlike other notices.
 */
export const ranks = [
  'open',
  'sign',
  'fact',
  'presence',
  'value',
  'number',
  'name',
  'meaning',
  'wording',
  'look',
] as const
export type Rank = (typeof ranks)[number]

/**
 * A place of which a report explains what later ranks say there, or only those `against` which it is. 'words': where
 * their marks overlap it; 'passage': wherever in the block; 'ending': how the block ends; 'lone': what the block states
 * and the other side does not. A report speaks of an ending, or of what stands alone, by claiming it as well.
 */
export type Claim =
  | ({ kind: 'words'; against?: readonly Rank[] } & Place)
  | { kind: 'passage'; block: string; against?: readonly Rank[] }
  | { kind: 'ending'; block: string }
  | { kind: 'lone'; block: string }

/** What a check reports: a message by name with its values, and where. `runChecks` makes a Finding of it. */
export interface Report<Message extends string = string> {
  message: Message
  /** Values for the message, already in words a reader understands. Both sides' values where both have one. */
  values: Record<string, string | number>
  /**
   * Names of values that other notices have a say in (how many agree, since when): another value is the same finding
   * still.
   */
  fleeting?: readonly string[]
  en: string[]
  fr: string[]
  marks: Place[]
  /** What it explains, where that is not what its rank says (`claimsOf`); empty where it explains nothing else. */
  claims?: readonly Claim[]
  /** Other than the check's own, where this occurrence is graver or lighter. */
  severity?: Severity
  /** The pair's confidence, where the report rests on two blocks being counterparts. */
  confidence?: number
}

/**
 * Thrown by a check where looking at this notice would cost far more than at any that people write: it is told as
 * unchecked for want of time, on a fast machine and a slow one alike.
 */
export class TooMuchToCheck extends Error {}

export type Sentence = (values: Record<string, string | number>) => string

export interface CheckDefinition<Message extends string = string> {
  /** Public id from the contract; file, test and doc carry it as their name. */
  id: string
  /** Which of several findings on one place is told; has nothing to do with how grave it is. */
  rank: Rank
  severity: Severity
  /** Short name for lists and settings. */
  title: Record<Language, string>
  /** What it finds, in one sentence. */
  explain: Record<Language, string>
  /** One sentence per message and language, naming both values. */
  messages: Record<Message, Record<Language, Sentence>>
  run: (input: CheckInput) => Report<Message>[]
}

/** Keeps message names and reports in step; the value is the definition itself. */
export function defineCheck<Message extends string>(definition: CheckDefinition<Message>): CheckDefinition<Message> {
  return definition
}

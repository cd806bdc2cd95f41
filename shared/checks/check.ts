import type { AnalysedNotice } from '../analysis/analysed-notice.ts'
import type { Passage } from '../analysis/passage.ts'
import type { Notice } from '../notice/notice.ts'
import type { Block, Finding, Language } from '../notice/report.ts'
import type { Profile } from '../profile/profile.ts'
import type { Dictionaries } from '../spelling/known-words.ts'
import type { Collection } from '../wording/collection.ts'
import { readerForms, type ReaderForms } from './messages/reader-forms.ts'
import type { Values } from './messages/values.ts'

export type Severity = Finding['severity']

export type CheckedNotice = Pick<
  Notice,
  'reference' | 'sources' | 'form' | 'en' | 'fr' | 'alignment' | 'leftovers' | 'anyway'
>

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

/** As likely wrong as right. */
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

/** Where a report stands, and what it weighs there. */
export interface ReportPlace {
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

/** A message by name with its values, and where. */
export interface ReportOf<Message, Told> extends ReportPlace {
  message: Message
  /** Values for the message: both sides' where both have one. */
  values: Told
  /**
   * Names of values that other notices have a say in (how many agree, since when): another value is the same finding
   * still.
   */
  fleeting?: readonly (keyof Told & string)[]
}

/**
 * What a check reports: one of its messages, with the values that this message has. `Messages` gives the values of
 * each by its name: `Report<{ differ: Sides<string>; lost: { words: string } }>`.
 */
export type Report<Messages> = {
  [Message in keyof Messages & string]: ReportOf<Message, Messages[Message]>
}[keyof Messages & string]

/** A report of any check. */
export interface AnyReport extends ReportPlace {
  message: string
  values: Values
  fleeting?: readonly string[]
}

/** A report with its sentence in both languages. */
export interface WordedReport extends AnyReport {
  sentence: Record<Language, string>
}

/**
 * Thrown by a check where looking at this notice would cost far more than at any that people write: it is told as
 * unchecked for want of time, on a fast machine and a slow one alike.
 */
export class TooMuchToCheck extends Error {}

/** Writes a message for a reader of one language: the values are data, `forms` puts them into that language. */
export type Sentence<Told> = (values: Told, forms: ReaderForms) => string

/** One sentence per message and language, naming both values. */
export type Sentences<Messages> = { [Message in keyof Messages]: Record<Language, Sentence<Messages[Message]>> }

interface CheckDescription {
  /** Public id from the contract; file, test and doc carry it as their name. */
  id: string
  /** Which of several findings on one place is told; has nothing to do with how grave it is. */
  rank: Rank
  severity: Severity
  /** Holds the notice against its organisation's form: not run where no form was recognised. */
  ofHouse?: true
  /** Short name for lists and settings. */
  title: Record<Language, string>
  /** What it finds, in one sentence. */
  explain: Record<Language, string>
}

/** `Messages`: the values of each message by its name. */
export interface CheckDefinition<Messages> extends CheckDescription {
  messages: Sentences<Messages>
  run: (input: CheckInput) => readonly Report<Messages>[]
}

/** A check among others, whatever its messages are told of. */
export interface Check extends CheckDescription {
  messages: Readonly<Record<string, Record<Language, Sentence<never>>>>
  run: (input: CheckInput) => WordedReport[]
}

/**
 * Holds messages, their values and the reports together: what a message is not told of, or told of in vain, does not
 * compile.
 */
export function defineCheck<Messages extends Record<keyof Messages, Values>>(
  definition: CheckDefinition<Messages>,
): Check {
  const { messages, run, ...description } = definition
  return { ...description, messages, run: (input) => run(input).map((report) => inWords(messages, report)) }
}

function inWords<Messages extends Record<keyof Messages, Values>, Message extends keyof Messages & string>(
  messages: Sentences<Messages>,
  report: ReportOf<Message, Messages[Message]>,
): WordedReport {
  const { en, fr } = messages[report.message]
  return { ...report, sentence: { en: en(report.values, readerForms.en), fr: fr(report.values, readerForms.fr) } }
}

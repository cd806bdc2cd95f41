import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ParsedFile, ReadFailure } from '../notice/parsed-file.ts'
import type { LeftOut, Side } from '../notice/report.ts'
import type { Line, SourceDocument } from '../notice/source-document.ts'
import type { Profile } from '../profile/profile.ts'
import type { Dictionaries } from '../spelling/known-words.ts'
import { buildSides } from './build-sides.ts'
import { chooseTicked } from './choose-ticked.ts'
import { chooseProfile, likenessOf, type ChosenProfile } from './choose-profile.ts'
import { leaveOutPage } from './leave-out-page.ts'
import { emptyFile, notANotice, tooMuchText } from './parse-failures.ts'
import { dropInlineTags } from './drop-inline-tags.ts'
import { setHeadsApart } from './drop-running-heads.ts'
import type { JoinDecision } from './joining/joint.ts'
import { CompiledProfiles, indexProfile, withHeadings, wordsOnce, type ProfileIndex } from './profile-index.ts'
import { readTaggedText } from './read-tagged-rows.ts'
import { headerFacts, withMargins } from './take-margins.ts'
import { stretchesOf } from './side-stretches.ts'
import { tellSides } from './tell-sides.ts'
import { toParagraphs } from './to-paragraphs.ts'
import { trimMail } from './trim-mail.ts'
import { senseOf } from './sense-line.ts'

export type ParseOutcome = { ok: true; file: Omit<ParsedFile, 'milliseconds'> } | { ok: false; failure: ReadFailure }

/**
 * `anyway`: a person wants it shown as a notice though it does not look like one. `form`: id of the profile by which a
 * person wants it read; null or absent: by what it shows itself.
 */
export interface ParseWish {
  anyway: boolean
  form?: string | null | undefined
}

/**
 * `words`: what both languages know, to tell words that a line's end divides from compounds. `compiled`: the profiles
 * of before, where the caller parses more than one document with them. `told`: hears which sign decided that a line
 * goes on the one before it or begins another paragraph; of a line that was decided on again, the last word counts.
 */
export interface ParseHelp extends ParseWish {
  lexicon: Lexicon
  told?: ((decision: JoinDecision) => void) | undefined
  words?: Dictionaries | undefined
  compiled?: CompiledProfiles | undefined
}

/**
 * Lines → paragraphs → sides → fields and sections → blocks. Never throws: a text that is no notice is a failure with a
 * reason.
 */
export function parseDocument(
  document: SourceDocument,
  profiles: readonly Profile[],
  { lexicon, compiled = new CompiledProfiles(), told, ...wish }: ParseHelp,
): ParseOutcome {
  const wordsOf = wordsOnce()
  const indexes = profiles.map((profile) => indexProfile(profile, lexicon, compiled.of(profile), wordsOf))
  const apart = document.format === 'pdf' ? { ...document, lines: setHeadsApart(document.lines) } : document
  const [first = document, ...others] = withMargins(apart, (line) => indexes.some((index) => isTelling(line, index)))
  const read = (lines: SourceDocument): { outcome: ParseOutcome; joins: readonly JoinDecision[] } => {
    const joins: JoinDecision[] = []
    return { outcome: parseLines(lines, indexes, { ...wish, ...(told && { told: (one) => joins.push(one) }) }), joins }
  }
  let best = read(first)
  for (const other of others) {
    const facts = headerFactsOf(best.outcome)
    if (facts === null) break
    const next = read(other)
    if (next.outcome.ok && (headerFactsOf(next.outcome) ?? Infinity) > facts) best = next
  }
  if (told !== undefined) best.joins.forEach(told)
  return best.outcome
}

/** Of what is no notice fewer than any has. */
function headerFactsOf(outcome: ParseOutcome): number | null {
  return outcome.ok ? headerFacts([outcome.file.en, outcome.file.fr]) : -1
}

/** A line of a page's head or foot that names the notice or one of its facts. */
function isTelling({ text }: Line, index: ProfileIndex): boolean {
  if (new RegExp(index.profile.referencePattern, 'u').test(text)) return true
  const fact = senseOf(text, index).fact
  return fact !== null && fact.field !== 'bare' && fact.field !== 'other'
}

function parseLines(
  written: SourceDocument,
  indexes: readonly ProfileIndex[],
  { anyway, form, words, told }: Pick<ParseHelp, 'anyway' | 'form' | 'words' | 'told'>,
): ParseOutcome {
  if (!written.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text)))
    return { ok: false, failure: emptyFile(written.format) }
  if (isTooMuch(written)) return { ok: false, failure: tooMuchText() }
  // Tags before or in a text would hide every label and heading.
  const document = { ...written, lines: chooseTicked(readTaggedText(dropInlineTags(written.lines))) }
  const chosen = chooseProfile(document, indexes, form)
  const likeness = chosen !== null && !chosen.isNotice ? likenessOf(chosen) : null
  if (chosen === null || (likeness !== null && !anyway))
    return { ok: false, failure: notANotice(likeness, chosen?.signs ?? null) }
  const index = withHeadings(chosen.index, !numbersItsSections(chosen))
  const { lines, leftOut } = chooseLines(document, index)
  const { paragraphs, sides: languages } = tellSides(
    toParagraphs({ ...document, lines }, index, words, told),
    index,
    likeness !== null,
  )
  const sides = buildSides(paragraphs, languages, index, told)
  const order = [...new Set(stretchesOf(languages).map((stretch) => stretch.side))]
  return {
    ok: true,
    file: {
      format: document.format,
      pages: document.pages,
      ocr: document.ocr,
      ...(document.unreadPages && { unreadPages: document.unreadPages }),
      ...(document.lostPages && { lostPages: document.lostPages }),
      ...(document.brokenPages && { brokenPages: document.brokenPages }),
      ...(document.pageListLost && { pageListLost: document.pageListLost }),
      languages: order.filter((language) => hasSubstance(sides[language])),
      profile: index.profile.id,
      form: chosen.recognised,
      reference: referenceOf([sides.en, sides.fr], index.profile.referencePattern),
      en: sides.en,
      fr: sides.fr,
      ...(sides.leftovers.length > 0 && { leftovers: sides.leftovers }),
      ...(leftOut.count > 0 && { leftOut }),
      ...(likeness !== null && { anyway: likeness }),
    },
  }
}

/** In its own form, an organisation that numbers its sections has no others; where they go by names, names vary. */
function numbersItsSections({ index: { profile }, recognised }: ChosenProfile): boolean {
  return recognised.id === profile.id && profile.sections.some(({ number }) => number !== null)
}

/** Of a page or a mail the notice. What else a mail says is not kept, only how much it was. */
function chooseLines(document: SourceDocument, index: ProfileIndex): { lines: Line[]; leftOut: LeftOut } {
  const chosen = leaveOutPage(document, index)
  if (document.format !== 'mail')
    return { lines: chosen.lines, leftOut: { count: chosen.leftOut.length, lines: chosen.leftOut } }
  const lines = trimMail(chosen.lines, index)
  return { lines, leftOut: { count: document.lines.length - lines.length, lines: [] } }
}

/**
 * The notice goes by the reference that is written in its proper form; a mistyped one counts where the other side has
 * none better.
 */
function referenceOf(sides: readonly (Side | null)[], pattern: string): string | null {
  const written = sides.flatMap((side) => side?.fields.reference?.value ?? [])
  return written.find((reference) => new RegExp(`^(?:${pattern})$`, 'u').test(reference)) ?? written[0] ?? null
}

/** A notice has some 600 lines and 40,000 characters in both languages; many times that is another thing. */
const tooMany = { lines: 6000, letters: 1_000_000 }

function isTooMuch({ lines }: SourceDocument): boolean {
  return lines.length > tooMany.lines || lines.reduce((sum, line) => sum + line.text.length, 0) > tooMany.letters
}

function hasSubstance(side: Side | null): side is Side {
  return side?.blocks.some((block) => block.kind !== 'letterhead') === true
}

import type { Block, Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Report, type Row } from './check.ts'
import { claimedEndings, claimedWords, withNeighbours } from './parts/claimed-places.ts'
import { excerpt, idsOf, wholeBlock } from './parts/excerpt.ts'
import type { Passage } from '../analysis/passage.ts'
import { readDenials } from '../marks/denials.ts'
import type { Mark } from '../marks/mark.ts'
import { tableMarks } from '../marks/table-marks.ts'
import type { Sides } from './messages/values.ts'
import { clauseAround } from './parts/clause-around.ts'
import { facingRows, linkedMarks } from './parts/opposed-marks.ts'
import type { PlacedMark } from './parts/placed-marks.ts'
import { sentencesIn } from './parts/sentence-links.ts'
import { wordLinksOf } from './parts/word-links.ts'

interface Messages {
  /** The requirement as either text writes it. */
  essentialInEnglish: Sides<string>
  essentialInFrench: Sides<string>
}

type Weight = 'essential' | 'desirable'

export const requirementMoved = defineCheck<Messages>({
  id: 'requirement-moved',
  rank: 'presence',
  severity: 'error',
  title: {
    en: 'Essential in one language, desirable in the other',
    fr: 'Essentiel dans une langue, souhaitable dans l’autre',
  },
  explain: {
    en: 'A requirement stands among the essential ones in one language and among the desirable ones in the other.',
    fr: 'Une exigence figure parmi les acquis essentiels dans une langue et parmi les acquis souhaitables dans l’autre.',
  },
  messages: {
    essentialInEnglish: {
      en: ({ en, fr }, { quote }) =>
        `Whoever reads English must meet this requirement: ${quote(en)}. In French it is only desirable: ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) =>
        `Qui lit l’anglais doit remplir cette exigence\u00A0: ${quote(en)}. En français, elle n’est que souhaitable\u00A0: ${quote(fr)}.`,
    },
    essentialInFrench: {
      en: ({ en, fr }, { quote }) =>
        `Whoever reads French must meet this requirement: ${quote(fr)}. In English it is only desirable: ${quote(en)}.`,
      fr: ({ en, fr }, { quote }) =>
        `Qui lit le français doit remplir cette exigence\u00A0: ${quote(fr)}. En anglais, elle n’est que souhaitable\u00A0: ${quote(en)}.`,
    },
  },
  run: (input) => {
    const weighed = [...input.rows, ...strandedPairs(input)].filter(
      ({ en, fr }) => weightOf(en) !== null && weightOf(fr) !== null,
    )
    const moved = weighed.filter(({ en, fr }) => weightOf(en) !== weightOf(fr))
    const said = facingRows(input).flatMap((row) => weighedInWords(row, input))
    // Where most of them did, the headings were exchanged, or one of them is another: no item moved.
    return moved.length * 2 > weighed.length ? said : [...moved.map((row) => reportOf(row, input)), ...said]
  },
})

/** Under which of the two headings some blocks stand; null where under neither, or not all under one. */
function weightOf(blocks: readonly Block[]): Weight | null {
  const groups = new Set(blocks.map(({ kind, group }) => (kind === 'heading' ? null : group)))
  const [group] = groups
  return groups.size === 1 && (group === 'essential' || group === 'desirable') ? group : null
}

/**
 * Of the words with a matter so many must have their counterpart, on both sides, for two passages without counterpart
 * to be one requirement: three quarters have it in good translations, and a tenth in passages that are strange.
 */
const sameRequirement = 0.6
/** More passages without counterpart than in any notice that is translated: a hostile file's are left alone. */
const mostStranded = 20

/** Passages that the alignment left alone, each under another heading, and whose words belong together. */
function strandedPairs(input: CheckInput): Row[] {
  const alone = (language: Language, other: Language) =>
    input.rows.flatMap((row) => (row[other].length === 0 && weightOf(row[language]) !== null ? [row[language]] : []))
  const [english, french] = [alone('en', 'fr'), alone('fr', 'en')]
  if (english.length > mostStranded || french.length > mostStranded) return []
  const taken = new Set<readonly Block[]>()
  return english.flatMap((en): Row[] => {
    const fr = french.find(
      (one) => !taken.has(one) && weightOf(en) !== weightOf(one) && shareLinked(en, one, input) >= sameRequirement,
    )
    if (fr === undefined) return []
    taken.add(fr)
    return [{ en, fr, confidence: 1 }]
  })
}

function shareLinked(en: readonly Block[], fr: readonly Block[], input: CheckInput): number {
  const { words, unlinked } = wordLinksOf({ en: sentencesIn(en, input), fr: sentencesIn(fr, input) }, input)
  const share = (language: Language) => {
    const content = words[language].filter(({ isLight }) => !isLight).length
    return content === 0 ? 0 : 1 - unlinked[language].length / content
  }
  return Math.min(share('en'), share('fr'))
}

function reportOf({ en, fr, confidence }: Row, input: CheckInput): Report<Messages> {
  const blocks = [...en, ...fr]
  const text = (its: readonly Block[]) => excerpt(its.map((block) => block.text).join(' '))
  const marks = blocks.map(wholeBlock)
  return {
    message: weightOf(en) === 'essential' ? 'essentialInEnglish' : 'essentialInFrench',
    values: { en: text(en), fr: text(fr) },
    en: idsOf(en),
    fr: idsOf(fr),
    marks,
    // What is wrong inside the requirement is told as well; that it is missing, or stands elsewhere, is this.
    claims: [...claimedWords(marks, ['presence', 'look']), ...claimedEndings(withNeighbours(input, idsOf(blocks)))],
    confidence,
  }
}

/** "Is required", « serait un atout »: the value is required or wished. */
const readWeights = tableMarks('obligation', 'requirement-words')

/** Sentences that belong together, of which one only asks and the other only wishes. */
function weighedInWords(row: Row, input: CheckInput): Report<Messages>[] {
  return linkedMarks(row, input, readWeights).flatMap(({ link, en, fr }): Report<Messages>[] => {
    const [english, french] = [onlyValueOf(en), onlyValueOf(fr)]
    if (english === null || french === null || english === french) return []
    if ([...en, ...fr].some(({ passage, mark }) => isOpen(passage, mark))) return []
    // "Is compulsory" against « est facultatif » is what an obligation makes of it, whatever it is said of.
    if ([en, fr].every((marks) => marks.some(({ passage, mark }) => isObligation(passage, mark)))) return []
    const text = (language: Language) => excerpt(link[language].map((sentence) => sentence.text).join(' '))
    const marks = [...en, ...fr].map(({ place }) => place)
    return [
      {
        message: english === 'required' ? 'essentialInEnglish' : 'essentialInFrench',
        values: { en: text('en'), fr: text('fr') },
        en: idsOf(row.en),
        fr: idsOf(row.fr),
        marks,
        claims: claimedWords(marks, ['meaning', 'look']),
        confidence: row.confidence,
      },
    ]
  })
}

function onlyValueOf(marks: readonly PlacedMark<Mark>[]): string | null {
  const values = new Set(marks.map(({ mark }) => mark.values[0]))
  const [value] = values
  return values.size === 1 && value !== undefined ? value : null
}

/** "No degree is required" wishes for none; "say if one is required" leaves it open. */
function isOpen(passage: Passage, { start, end }: Mark): boolean {
  const clause = clauseAround(passage, start, end)
  const conditions = passage.hits('conditions').filter(({ row }) => row.value === 'strong')
  return [...passage.once(readDenials), ...conditions].some((one) => one.start >= clause.start && one.end <= clause.end)
}

function isObligation(passage: Passage, { start, end }: Mark): boolean {
  return passage.hits('obligations').some((hit) => hit.start < end && start < hit.end)
}

import type { Block } from '../notice/report.ts'
import { isNear } from '../parse/edit-distance.ts'
import { foldForms } from '../text/fold.ts'
import { defineCheck, type CheckInput, type Place, type Report } from './check.ts'
import { longestAcronym } from './parts/acronyms.ts'
import { ofWholePassages } from './parts/claimed-places.ts'
import type { Sides } from './messages/values.ts'
import { competencyParts } from './parts/competency-parts.ts'
import { excerpt } from './parts/excerpt.ts'
import { KnownPairs } from './parts/known-pairs.ts'
import { learnedTerms } from './parts/learned-terms.ts'
import { splitSentences } from './parts/sentences.ts'

interface Rendering {
  en: string
  fr: string
  folded: string
  blocks: { en: Block; fr: Block }
  marks: Place[]
  confidence: number
}
interface Messages {
  phrase: { en: string; first: string; second: string }
  term: Sides<string>
  /** `notices`: their references, the first few; `more`: how many there are besides. */
  approved: Sides<string> & { elsewhere: string; notices: readonly string[]; more: number }
}

/** So many signed notices are named. */
const named = 3

/** A phrase of fewer words may well need another translation in another place. */
const fewestWords = 3

export const termInconsistent = defineCheck<Messages>({
  id: 'term-inconsistent',
  rank: 'meaning',
  severity: 'info',
  title: { en: 'Translated in two ways', fr: 'Traduit de deux façons' },
  explain: {
    en: 'The same English sentence, heading or item is translated unlike elsewhere in this notice or in signed notices, or a body’s name unlike the profile’s.',
    fr: 'La même phrase, le même titre ou élément anglais est traduit autrement ailleurs dans cet avis ou dans des avis validés, ou le nom d’un organisme autrement que dans le profil.',
  },
  messages: {
    phrase: {
      en: ({ en, first, second }, { quote }) =>
        `${quote(en)} is translated as ${quote(first)} and as ${quote(second)}.`,
      fr: ({ en, first, second }, { quote }) => `${quote(en)} est traduit par ${quote(first)} et par ${quote(second)}.`,
    },
    approved: {
      en: ({ en, fr, elsewhere, notices, more }, { quote, ...forms }) =>
        `${quote(en)} is translated as ${quote(elsewhere)} in signed notices (${forms.notices(notices, more)}), and as ${quote(fr)} here.`,
      fr: ({ en, fr, elsewhere, notices, more }, { quote, ...forms }) =>
        `${quote(en)} est traduit par ${quote(elsewhere)} dans des avis validés (${forms.notices(notices, more)}), et ici par ${quote(fr)}.`,
    },
    term: {
      en: ({ en, fr }, { quote }) => `${quote(en)} is not translated by its French name, ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) => `${quote(en)} n’est pas traduit par son nom français, ${quote(fr)}.`,
    },
  },
  run: (input) =>
    [...otherRenderings(renderings(input)), ...otherNames(input), ...unlikeApproved(input)].map(ofWholePassages),
})

/** Sentence against sentence, where both sides of a row have as many. */
function renderings({ rows, passage }: CheckInput): Rendering[] {
  return rows.flatMap((row) => {
    const [en, fr] = [row.en[0], row.fr[0]]
    if (en === undefined || fr === undefined || row.en.length > 1 || row.fr.length > 1 || en.section === 'header')
      return []
    const [left, right] = [splitSentences(passage(en)), splitSentences(passage(fr))]
    if (left.length !== right.length) return []
    return left.flatMap((sentence, at) => {
      const other = right[at]
      if (other === undefined || sentence.text.split(/\s+/u).length < fewestWords) return []
      const marks = [
        { block: en.id, start: sentence.start, end: sentence.start + sentence.text.length },
        { block: fr.id, start: other.start, end: other.start + other.text.length },
      ]
      return [
        {
          en: sentence.text,
          fr: other.text,
          folded: foldForms(sentence.text),
          blocks: { en, fr },
          marks,
          confidence: row.confidence,
        },
      ]
    })
  })
}

function otherRenderings(found: readonly Rendering[]): Report<Messages>[] {
  const first = new Map<string, Rendering>()
  return found.flatMap((rendering): Report<Messages>[] => {
    const known = first.get(rendering.folded)
    if (known === undefined) first.set(rendering.folded, rendering)
    if (known === undefined || foldForms(known.fr) === foldForms(rendering.fr)) return []
    return [
      {
        message: 'phrase',
        values: { en: excerpt(rendering.en), first: excerpt(known.fr), second: excerpt(rendering.fr) },
        en: [known.blocks.en.id, rendering.blocks.en.id],
        fr: [known.blocks.fr.id, rendering.blocks.fr.id],
        marks: [...known.marks, ...rendering.marks],
        confidence: Math.min(known.confidence, rendering.confidence),
      },
    ]
  })
}

/**
 * Bodies have one name in each language; where the English one is written out, the French one is expected, in any of
 * its forms.
 */
function otherNames({ rows, profile }: CheckInput): Report<Messages>[] {
  return rows.flatMap((row) => {
    if (row.en.length === 0 || row.fr.length === 0 || row.en[0]?.section === 'header') return []
    const folded = words(row.fr.map(({ text }) => text).join(' '))
    return profile.terms.bodies.flatMap((body): Report<Messages>[] => {
      const name = body.en.find(
        (form) => form.split(' ').length > fewestWords && row.en.some(({ text }) => text.includes(form)),
      )
      const block = name === undefined ? undefined : row.en.find(({ text }) => text.includes(name))
      if (
        name === undefined ||
        block === undefined ||
        body.fr.some((form) => folded.includes(words(form))) ||
        body.en.some((form) => folded.includes(words(form)))
      )
        return []
      const start = block.text.indexOf(name)
      return [
        {
          message: 'term',
          values: { en: name, fr: body.fr.find((form) => form.length > longestAcronym) ?? body.fr[0] ?? '' },
          en: row.en.map(({ id }) => id),
          fr: row.fr.map(({ id }) => id),
          marks: [{ block: block.id, start, end: start + name.length }],
          confidence: row.confidence,
        },
      ]
    })
  })
}

/**
 * A heading, or a competency, that approved notices agree to translate otherwise; where the profile knows it, the
 * profile says how.
 */
function unlikeApproved(input: CheckInput): Report<Messages>[] {
  const [headings, competencies] = [learnedTerms(input, 'heading'), learnedTerms(input, 'competency')]
  const known = new KnownPairs([
    ...input.profile.terms.accountabilities,
    ...input.profile.terms.competencies.map(({ name }) => name),
  ])
  return input.rows.flatMap(({ en: left, fr: right, confidence }): Report<Messages>[] => {
    const [en, fr] = [left[0], right[0]]
    if (en === undefined || fr === undefined || left.length + right.length > 2) return []
    const [one, other] =
      en.kind === 'heading' && fr.kind === 'heading' ? [en.text, fr.text] : [competencyNameOf(en), competencyNameOf(fr)]
    if (one === null || other === null || known.of(one, 'en').size > 0) return []
    const taught = en.kind === 'heading' ? headings : competencies
    const approved = taught.translationOf(one)
    // A word in another number is no other translation.
    if (approved === null || taught.areAPair(one, other) || isNear(foldForms(approved.fr), foldForms(other))) return []
    return [
      {
        message: 'approved',
        values: {
          en: one,
          fr: other,
          elsewhere: approved.fr,
          notices: approved.notices.slice(0, named),
          more: Math.max(0, approved.notices.length - named),
        },
        fleeting: ['notices', 'more'],
        en: [en.id],
        fr: [fr.id],
        marks: [
          { block: en.id, start: 0, end: one.length },
          { block: fr.id, start: 0, end: other.length },
        ],
        confidence,
      },
    ]
  })
}

function competencyNameOf(block: Block): string | null {
  const parts = block.section === 'competencies' && block.kind !== 'heading' ? competencyParts(block) : null
  // "The keeper must show:" opens the list and is none of them.
  return parts === null || parts.level.text === '' ? null : parts.name.text
}

/** Folded words with a space on both sides, so that whole words are found; « l'Organisation » is two. */
function words(text: string): string {
  return ` ${foldForms(text).replaceAll("'", ' ')} `
}

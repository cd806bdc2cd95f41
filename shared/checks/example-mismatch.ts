import { readExamples, type ExampleMark } from '../marks/examples.ts'
import { defineCheck, type CheckInput, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { idsOf } from './parts/excerpt.ts'
import { facingRows, linkedMarks, type LinkedMarks } from './parts/opposed-marks.ts'
import type { PlacedMark } from './parts/placed-marks.ts'

/** The words of both sides, by which of them gives only an example. */
type Messages = Record<'exampleInEnglish' | 'exampleInFrench', Sides<string>>

export const exampleMismatch = defineCheck<Messages>({
  id: 'example-mismatch',
  rank: 'meaning',
  severity: 'warning',
  title: { en: 'Example or complete list', fr: 'Exemple ou liste complète' },
  explain: {
    en: 'What is an example in one language is all there is in the other: i.e. against « p. ex. », “such as” against « à savoir ».',
    fr: 'Ce qui est un exemple dans une langue est la liste complète dans l’autre\u00A0: «\u00A0i.e.\u00A0» et «\u00A0p. ex.\u00A0», «\u00A0such as\u00A0» et «\u00A0à savoir\u00A0».',
  },
  messages: {
    exampleInEnglish: {
      en: ({ en, fr }, { quote }) =>
        `English gives an example (${quote(en)}); French says ${quote(fr)}: that, and nothing else.`,
      fr: ({ en, fr }, { quote }) =>
        `Le texte anglais donne un exemple (${quote(en)})\u00A0; le texte français dit ${quote(fr)}\u00A0: cela, et rien d’autre.`,
    },
    exampleInFrench: {
      en: ({ en, fr }, { quote }) =>
        `French gives an example (${quote(fr)}); English says ${quote(en)}: that, and nothing else.`,
      fr: ({ en, fr }, { quote }) =>
        `Le texte français donne un exemple (${quote(fr)})\u00A0; le texte anglais dit ${quote(en)}\u00A0: cela, et rien d’autre.`,
    },
  },
  run: (input) => facingRows(input).flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  return linkedMarks(row, input, readExamples).flatMap((linked) => {
    const opposed = opposedIn(linked)
    if (opposed === null) return []
    const { en, fr } = opposed
    return [
      {
        message: meaningOf(en) === 'example' ? 'exampleInEnglish' : 'exampleInFrench',
        values: { en: en.words, fr: fr.words },
        en: idsOf(row.en),
        fr: idsOf(row.fr),
        marks: [en.place, fr.place],
        confidence: row.confidence,
      },
    ]
  })
}

type Placed = PlacedMark<ExampleMark>

/**
 * The mark of either side that has no like on the other, where one is of an example and one of the whole: those of a
 * kind answer to each other, and words that may be either answer to any.
 */
function opposedIn({ en, fr }: LinkedMarks<ExampleMark>): { en: Placed; fr: Placed } | null {
  const left = { en: withoutLikes(en, fr), fr: withoutLikes(fr, en) }
  if ([...left.en, ...left.fr].some((mark) => meaningOf(mark) === 'either')) return null
  const [[a, ...moreEnglish], [b, ...moreFrench]] = [left.en.filter(isTold), left.fr.filter(isTold)]
  if (a === undefined || b === undefined || moreEnglish.length > 0 || moreFrench.length > 0) return null
  return (meaningOf(a) === 'example') === (meaningOf(b) === 'example') ? null : { en: a, fr: b }
}

function isTold(mark: Placed): boolean {
  return meaningOf(mark) !== 'open'
}

function withoutLikes(own: readonly Placed[], others: readonly Placed[]): Placed[] {
  const kinds = Map.groupBy(others, meaningOf)
  const taken = new Map<string, number>()
  return own.filter((mark) => {
    const kind = meaningOf(mark)
    const count = (taken.get(kind) ?? 0) + 1
    taken.set(kind, count)
    return count > (kinds.get(kind)?.length ?? 0)
  })
}

function meaningOf({ mark: { values } }: Placed): ExampleMark['values'][0] {
  return values[0]
}

import { saysTheSame } from '../marks/mark.ts'
import { differInObligation, readDuties, readObligations, readWishes, type Obligation } from '../marks/obligations.ts'
import { otherLanguage } from '../notice/block-text.ts'
import { defineCheck, type CheckInput, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { excerpt, idsOf } from './parts/excerpt.ts'
import { areAtOnePlace, facingRows, linkedMarks, opposedMarks } from './parts/opposed-marks.ts'

/** An obligation, advice, or leave. */
type Step = 'must' | 'should' | 'may'
interface Messages {
  differ: Sides<string> & { steps: Sides<Step> }
  /** `words`: the wish of one side; `text`: the other side's sentence. */
  wishInEnglish: { words: string; text: string }
  wishInFrench: { words: string; text: string }
  /** What a post holder does on each side. */
  duties: Sides<string>
}

const inEnglish: Record<Step, string> = { must: 'has to be done', should: 'should be done', may: 'may be done or left' }
const inFrench: Record<Step, string> = {
  must: 'une obligation',
  should: 'une simple recommandation',
  may: 'une simple possibilité',
}

export const obligationMismatch = defineCheck<Messages>({
  id: 'obligation-mismatch',
  rank: 'meaning',
  severity: 'warning',
  title: { en: 'Obligation differs', fr: 'Obligation différente' },
  explain: {
    en: 'Something must be done in one language, and should or may be done in the other; a wish became a condition; or what is to be done is another thing.',
    fr: 'Ce qui est obligatoire dans une langue est recommandé ou permis dans l’autre\u00A0; un souhait est devenu une condition\u00A0; ou la tâche n’est pas la même.',
  },
  messages: {
    differ: {
      en: ({ en, fr, steps }, { quote }) =>
        `English says ${quote(en)}: it ${inEnglish[steps.en]}. French says ${quote(fr)}: it ${inEnglish[steps.fr]}.`,
      fr: ({ en, fr, steps }, { quote }) =>
        `Le texte anglais dit ${quote(en)}\u00A0: c’est ${inFrench[steps.en]}. Le texte français dit ${quote(fr)}\u00A0: c’est ${inFrench[steps.fr]}.`,
    },
    duties: {
      en: ({ en, fr }, { quote }) =>
        `Readers of English understand that the duty is to ${quote(en)}, readers of French that it is another: ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) =>
        `La tâche n’est pas la même\u00A0: le texte anglais dit ${quote(en)}, le texte français ${quote(fr)}.`,
    },
    wishInEnglish: {
      en: ({ words, text }, { quote }) =>
        `English says ${quote(words)}; readers of French find no wish, but a condition: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte anglais dit ${quote(words)}\u00A0; qui lit le français n’y voit pas un souhait, mais une condition\u00A0: ${quote(text)}.`,
    },
    wishInFrench: {
      en: ({ words, text }, { quote }) =>
        `French says ${quote(words)}; readers of English find no wish, but a condition: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte français dit ${quote(words)}\u00A0; qui lit l’anglais n’y voit pas un souhait, mais une condition\u00A0: ${quote(text)}.`,
    },
  },
  run: (input) =>
    facingRows(input).flatMap((row) => [
      ...obligationsOf(row, input),
      ...dutiesOf(row, input),
      ...wishesOf(row, input),
    ]),
})

function obligationsOf(row: Row, input: CheckInput): Report<Messages>[] {
  return linkedMarks(row, input, readObligations).flatMap((linked) =>
    opposedMarks(linked, { agree: mayAgree, oppose: differInObligation }, input).map(({ en, fr }) => ({
      message: 'differ',
      values: { en: en.words, fr: fr.words, steps: { en: stepOf(en.mark), fr: stepOf(fr.mark) } },
      en: idsOf(row.en),
      fr: idsOf(row.fr),
      marks: [en.place, fr.place],
      confidence: row.confidence,
    })),
  )
}

function mayAgree(en: Obligation, fr: Obligation): boolean {
  return !differInObligation(en, fr)
}

/** The nearest to duty that the words may say. */
function stepOf({ to }: Obligation): Step {
  return to > 2 ? 'must' : to > 1 ? 'should' : 'may'
}

/** Two duties at one place: nothing is known to answer to either word, and what is done is done to the same. */
function dutiesOf(row: Row, input: CheckInput): Report<Messages>[] {
  return linkedMarks(row, input, readDuties).flatMap((linked) =>
    opposedMarks(linked, { agree: saysTheSame, oppose: (en, fr) => !saysTheSame(en, fr) }, input)
      .filter((pair) => areAtOnePlace(pair, linked.link, input))
      .map(({ en, fr }) => ({
        message: 'duties',
        values: { en: en.words, fr: fr.words },
        en: idsOf(row.en),
        fr: idsOf(row.fr),
        marks: [en.place, fr.place],
        confidence: row.confidence,
      })),
  )
}

/** A wish of one side where the other has no word for one. */
function wishesOf(row: Row, input: CheckInput): Report<Messages>[] {
  return linkedMarks(row, input, readWishes, 'either').flatMap((linked) =>
    (['en', 'fr'] as const).flatMap((language): Report<Messages>[] => {
      const other = otherLanguage(language)
      const wish = linked[language].find(({ mark }) => mark.values[0] === 'word')
      if (wish === undefined || linked[other].length > 0) return []
      return [
        {
          message: language === 'en' ? 'wishInEnglish' : 'wishInFrench',
          values: { words: wish.words, text: excerpt(linked.link[other].map(({ text }) => text).join(' ')) },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: [wish.place, ...linked.link[other].map(({ mark }) => mark)],
          confidence: row.confidence,
        },
      ]
    }),
  )
}

import { areComparable, isLower, readBounds, type Bound } from '../marks/bounds.ts'
import { readDenials, type Denial } from '../marks/denials.ts'
import { readNumbers, type NumberMark } from '../marks/numbers.ts'
import { pairNumbers } from '../marks/pair-numbers.ts'
import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { clauseAround, type Span } from './parts/clause-around.ts'
import { idsOf } from './parts/excerpt.ts'
import { facingRows, linkedMarks, type LinkedMarks } from './parts/opposed-marks.ts'
import { marksIn, type PlacedMark } from './parts/placed-marks.ts'
import { isTurnedRound } from './parts/turned-limits.ts'

/** The words of both sides with their number; of a lost limit the number alone on the side that lost it. */
interface Messages {
  /** `lower`: the language that says that much or more; `isTime`: it is about dates. */
  opposed: Sides<string> & { lower: Language; isTime: boolean }
  lostInFrench: Sides<string>
  lostInEnglish: Sides<string>
}

export const boundMismatch = defineCheck<Messages>({
  id: 'bound-mismatch',
  rank: 'meaning',
  severity: 'error',
  title: { en: 'Limit differs', fr: 'Limite différente' },
  explain: {
    en: 'At least against at most, before against after: a limit of one number points another way, or stands on one side only.',
    fr: 'Au moins et au plus, avant et après\u00A0: la limite d’un même nombre va en sens inverse, ou ne figure que d’un côté.',
  },
  messages: {
    opposed: {
      en: ({ en, fr, lower, isTime }, { quote }) => {
        const [above, below] = isTime ? ['from then on', 'until then'] : ['that or more', 'that or less']
        return `English says ${quote(en)} (${lower === 'en' ? above : below}), French ${quote(fr)} (${lower === 'en' ? below : above}).`
      },
      fr: ({ en, fr, lower, isTime }, { quote }) => {
        const [above, below] = isTime ? ['à partir de là', 'jusque-là'] : ['autant ou plus', 'autant ou moins']
        return `Le texte anglais dit ${quote(en)} (${lower === 'en' ? above : below}), le texte français ${quote(fr)} (${lower === 'en' ? below : above}).`
      },
    },
    lostInFrench: {
      en: ({ en, fr }, { quote }) =>
        `English says ${quote(en)}; French gives ${quote(fr)} without a limit, so that its readers take it for the exact figure.`,
      fr: ({ en, fr }, { quote }) =>
        `Le texte anglais dit ${quote(en)}\u00A0; le texte français donne ${quote(fr)} sans limite, et qui le lit y voit le chiffre exact.`,
    },
    lostInEnglish: {
      en: ({ en, fr }, { quote }) =>
        `French says ${quote(fr)}; English gives ${quote(en)} without a limit, so that its readers take it for the exact figure.`,
      fr: ({ en, fr }, { quote }) =>
        `Le texte français dit ${quote(fr)}\u00A0; le texte anglais donne ${quote(en)} sans limite, et qui le lit y voit le chiffre exact.`,
    },
  },
  run: (input) => facingRows(input).flatMap((row) => reportsOf(row, input)),
})

type Placed = PlacedMark<Bound>
type PlacedNumber = PlacedMark<NumberMark>

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  return linkedMarks(row, input, readBounds, 'either').flatMap((linked) => {
    const facing = new FacingNumbers(linked, input)
    const place = { en: idsOf(row.en), fr: idsOf(row.fr), confidence: row.confidence }
    const opposed = linked.en.flatMap((en) =>
      facing.boundsFacing(en, 'en').flatMap((fr): Report<Messages>[] => {
        if (!facing.isOpposed(en, fr)) return []
        const [own, other] = [phraseOf(en), phraseOf(fr)]
        const lower = isLower(en.mark) === true ? 'en' : 'fr'
        const isTime = en.mark.limit === 'start' || en.mark.limit === 'end' || en.mark.number?.isMoment === true
        const values = { en: textAt(own, en), fr: textAt(other, fr), lower, isTime } as const
        return [{ message: 'opposed', values, ...place, marks: [own, other] }]
      }),
    )
    if (opposed.length > 0) return opposed.slice(0, 1)
    return (['en', 'fr'] as const).flatMap((language) =>
      facing.lost(language).map(({ bound, number }): Report<Messages> => {
        const own = phraseOf(bound)
        const words = { [language]: textAt(own, bound), [otherLanguage(language)]: number.words }
        return {
          message: language === 'en' ? 'lostInFrench' : 'lostInEnglish',
          values: { en: words.en ?? '', fr: words.fr ?? '' },
          ...place,
          marks: [own, number.place],
        }
      }),
    )
  })
}

/** The numbers of two linked sentences by their partners, and the limits that are set to them. */
class FacingNumbers {
  readonly #bounds: Record<Language, readonly Placed[]>
  readonly #numbers: Record<Language, readonly PlacedNumber[]>
  readonly #partners = new Map<NumberMark, NumberMark>()

  constructor({ link, en, fr }: LinkedMarks<Bound>, input: CheckInput) {
    this.#bounds = { en, fr }
    this.#numbers = { en: marksIn(link.en, input, readNumbers), fr: marksIn(link.fr, input, readNumbers) }
    const marks = (language: Language) => this.#numbers[language].map(({ mark }) => mark)
    for (const pair of pairNumbers(marks('en'), marks('fr')).pairs) {
      this.#partners.set(pair.en, pair.fr)
      this.#partners.set(pair.fr, pair.en)
    }
  }

  /** The limits of the number that faces a limit's own. */
  boundsFacing(bound: Placed, language: Language): Placed[] {
    const partner = this.#numberFacing(bound, language)
    return partner === null ? [] : this.#boundsOf(partner, otherLanguage(language))
  }

  /** Limits that point another way, where none beside them points the same. */
  isOpposed(en: Placed, fr: Placed): boolean {
    const beside = { en: this.boundsFacing(fr, 'fr'), fr: this.boundsFacing(en, 'en') }
    const sides = (own: readonly Placed[]) => new Set(own.map(({ mark }) => isLower(mark)))
    const isMixed = sides(beside.en).size > 1 || sides(beside.fr).size > 1
    const isOther = !isMixed && isLower(en.mark) !== isLower(fr.mark) && areComparable(en.mark, fr.mark)
    return isOther && !mayMeanTheSame(en, fr)
  }

  /** Limits that are missed: the other side has the number, and no word that may limit it. */
  lost(language: Language): { bound: Placed; number: PlacedNumber }[] {
    const other = otherLanguage(language)
    return this.#bounds[language].flatMap((bound) => {
      const number = bound.mark.isMissed ? this.#numberFacing(bound, language) : null
      if (number === null || isOneOf(number) || this.#boundsOf(number, other).length > 0) return []
      return this.#mayLimit(number, other) ? [] : [{ bound, number }]
    })
  }

  #numberFacing({ mark, passage }: Placed, language: Language): PlacedNumber | null {
    const own = this.#numbers[language].find((one) => one.passage === passage && one.mark.start === mark.number?.start)
    const partner = own === undefined ? undefined : this.#partners.get(own.mark)
    if (own === undefined || partner === undefined) return null
    const other = this.#numbers[otherLanguage(language)]
    // Said twice, it cannot be told which of them it is.
    const isOnly = isSaidOnce(own.mark, this.#numbers[language]) && isSaidOnce(partner, other)
    return isOnly ? (other.find(({ mark: one }) => one === partner) ?? null) : null
  }

  #boundsOf({ mark, passage }: PlacedNumber, language: Language): Placed[] {
    return this.#bounds[language].filter((one) => one.passage === passage && one.mark.number?.start === mark.start)
  }

  /** Whether a sentence has a word that may limit a number, and limits no other for sure. */
  #mayLimit(number: PlacedNumber, language: Language): boolean {
    const { passage } = number
    const accounted = this.#bounds[language].filter((bound) => this.boundsFacing(bound, language).length > 0)
    const isFree = (one: Placed) => one.mark.number !== null || one.mark.limit === 'near' || !isMoment(one.mark)
    if (this.#bounds[language].some((bound) => isFree(bound) && !accounted.includes(bound))) return true
    if (passage.once(readDenials).length > 0 || passage.text.startsWith('+', number.mark.end)) return true
    const isWithin = (start: number) =>
      accounted.some((bound) => bound.passage === passage && bound.mark.start <= start && start < bound.mark.end)
    return passage.hits('limits').some(({ start }) => !isWithin(start)) || this.#isOfRange(number, language)
  }

  /** "3 to 5", « de 3 à 5 ». */
  #isOfRange({ mark, passage }: PlacedNumber, language: Language): boolean {
    return this.#numbers[language].some((other) => {
      const [first, second] = other.mark.start < mark.start ? [other.mark, mark] : [mark, other.mark]
      return other.mark.start !== mark.start && rangeSign.test(passage.text.slice(first.end, second.start))
    })
  }
}

/** What stands between the two ends of a range. */
const rangeSign = /^\s?(?:[-–—]|to|à|et|and|or|ou)\s?$/u

function isMoment({ limit }: Bound): boolean {
  return limit === 'start' || limit === 'end'
}

/**
 * Whether denials may turn one of two limits round: "must not be more than 25" is « 25 au plus », and what is closed
 * until Monday is « pas ouvert avant lundi », or opens then.
 */
function mayMeanTheSame(en: Placed, fr: Placed): boolean {
  const isTime = en.mark.number?.isMoment === true || fr.mark.number?.isMoment === true
  if (isTime && [en, fr].some((own) => denialsAround(own, isInside).length > 0)) return true
  if (isTime || isMoment(en.mark) || isMoment(fr.mark)) return isTurnedRound(placeOf(en), placeOf(fr))
  return denialsAround(en, isTouching).length % 2 !== denialsAround(fr, isTouching).length % 2
}

function placeOf({ passage, place: { start, end } }: Placed) {
  return { passage, start, end }
}

function isInside(denial: Span, own: Span): boolean {
  return own.start <= denial.start && denial.end <= own.end
}

function isTouching(denial: Span, own: Span): boolean {
  return own.start < denial.end && denial.start < own.end
}

/** Denials of what is done in the clause of a limit, but for those that are of its own words (« pas plus de »). */
function denialsAround({ mark, passage }: Placed, isOwn: (denial: Span, own: Span) => boolean): Denial[] {
  const clause = clauseAround(passage, mark.start, mark.end)
  return passage
    .once(readDenials)
    .filter((denial) => denial.values[0] === 'deed' && isTouching(denial, clause) && !isOwn(denial, mark))
}

/** "One of the members", « un des membres »: counts nobody. */
function isOneOf({ mark, passage }: PlacedNumber): boolean {
  return mark.values[0] === '1' && ofThem.test(passage.folded.slice(mark.end))
}

const ofThem = /^ (?:of |des? |d')/u

function isSaidOnce({ values }: NumberMark, numbers: readonly PlacedNumber[]): boolean {
  return numbers.filter(({ mark }) => mark.values[0] === values[0]).length === 1
}

/** The words of a limit with its number. */
function phraseOf({ mark, place }: Placed): Place {
  const { number } = mark
  return number === null
    ? place
    : { ...place, start: Math.min(place.start, number.start), end: Math.max(place.end, number.end) }
}

function textAt({ start, end }: Place, { passage }: Placed): string {
  return passage.text.slice(start, end)
}

import { runsOf } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import { sideOf } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { isNear } from '../../parse/edit-distance.ts'
import { foldWords } from '../../text/fold.ts'
import type { CheckInput, Place, ReportOf } from '../check.ts'
import { blockOf, languagesOf } from '../parts/field-values.ts'
import { isFromScan } from '../parts/side-texts.ts'

interface Slip {
  word: string
  near: string
  language: Language
}

/** A place, body or working time that is a slip away from one that the profile knows: no dictionary has such names. */
export function headerSlips(input: CheckInput): ReportOf<'unknown', Slip>[] {
  const { locations, bodies, schedules } = input.profile.terms
  const known = [
    ['location', locations],
    ['body', bodies],
    ['schedule', schedules],
  ] as const
  return languagesOf(input).flatMap((language) =>
    known.flatMap(([name, pairs]) => {
      const field = sideOf(input.notice, language)?.fields[name] ?? null
      const block = field === null ? undefined : input.block(field.block)
      if (field === null || block === undefined || isFromScan(input, block)) return []
      const at = block.text.indexOf(field.value)
      const slip =
        at < 0
          ? null
          : slipIn(
              field.value,
              pairs.flatMap((pair) => pair[language]),
            )
      if (slip === null) return []
      const start = at + slip.start
      return [
        report(
          language,
          blockOf(input, field),
          { block: block.id, start, end: start + slip.found.length },
          slip.found,
          slip.due,
        ),
      ]
    }),
  )
}

function report(
  language: Language,
  here: string[],
  mark: Place,
  word: string,
  near: string,
): ReportOf<'unknown', Slip> {
  return {
    message: 'unknown',
    values: { word, near, language },
    en: language === 'en' ? here : [],
    fr: language === 'fr' ? here : [],
    marks: [mark],
  }
}

/** Letters: shorter words are linking words and abbreviations, which a form has in many ways. */
const enoughLetters = 3

/** The one word of the value that is another in a known form. */
function slipIn(value: string, forms: readonly string[]): { found: string; due: string; start: number } | null {
  const folded = foldWords(value)
  if (forms.some((form) => foldWords(form) === folded)) return null
  const words = runsOf(value, wordsOf(value))
  for (const form of forms.filter((candidate) => isNear(foldWords(candidate), folded))) {
    const due = runsOf(form, wordsOf(form))
    const other = words.flatMap((found, place) =>
      foldWords(found.text) === foldWords(due[place]?.text ?? '') ? [] : [{ found, due: due[place] }],
    )
    const [slip] = other
    if (
      words.length !== due.length ||
      other.length !== 1 ||
      slip?.due === undefined ||
      slip.found.text.length < enoughLetters ||
      slip.found.text === slip.found.text.toUpperCase()
    )
      continue
    return { found: slip.found.text, due: slip.due.text, start: slip.found.start }
  }
  return null
}

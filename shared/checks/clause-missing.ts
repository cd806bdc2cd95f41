import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { manyCarriers } from '../wording/collection.ts'
import type { Clause } from '../wording/clause.ts'
import { openingOf } from '../wording/clause-opening.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import type { SomeSides } from './messages/values.ts'
import { clausesIn } from './parts/clauses-in-notice.ts'
import { languagesOf } from './parts/field-values.ts'
import { readLanguageLevels } from '../marks/language-levels.ts'

/** Two notices against one are no usage yet. */
const enoughCarriers = 3

/** How the clause begins, in the languages that it has. */
type Opening = SomeSides<string>
interface Messages {
  missing: Opening
  gap: Opening
  /** `language`: the one that has it. */
  oneSide: Opening & { readonly language: Language }
}

export const clauseMissing = defineCheck<Messages>({
  id: 'clause-missing',
  rank: 'presence',
  severity: 'error',
  title: { en: 'Clause missing', fr: 'Clause manquante' },
  explain: {
    en: 'A clause that notices of this kind carry, or that was marked as required, is not there, or in one language only.',
    fr: 'Une clause que portent les avis de ce genre, ou qui a été marquée comme requise, ne figure pas, ou dans une langue seulement.',
  },
  messages: {
    missing: {
      en: (opening, { quote, own }) => `A required clause is missing: ${quote(own(opening))}.`,
      fr: (opening, { quote, own }) => `Une clause requise manque\u00A0: ${quote(own(opening))}.`,
    },
    oneSide: {
      en: ({ language, ...opening }, forms) =>
        `The clause ${forms.quote(forms.own(opening))} is there in ${forms.language(language)} only.`,
      fr: ({ language, ...opening }, forms) =>
        `La clause ${forms.quote(forms.own(opening))} ne figure qu’en ${forms.language(language)}.`,
    },
    gap: {
      en: (opening, { quote, own }) => `The two other notices have a clause that is not here: ${quote(own(opening))}.`,
      fr: (opening, { quote, own }) =>
        `Les deux autres avis portent une clause qui ne figure pas ici\u00A0: ${quote(own(opening))}.`,
    },
  },
  run: (input) => {
    const clauses = input.collection?.clauses ?? []
    const found = new Set(clausesIn(input).map(({ clause }) => clause.id))
    const missing = clauses
      .filter(
        (clause) =>
          !found.has(clause.id) &&
          isDue(input, clause) &&
          !isTwinNote(input, clause) &&
          !(clause.slot === 'levels' && statesLevels(input)),
      )
      .flatMap((clause): Report<Messages>[] => {
        const place = headings(input, clause)
        // Where the whole section is gone, that is the defect.
        if (place.en.length + place.fr.length === 0) return []
        const values = openings(clause)
        if (clause.requiredBy === 'learned' && clause.required.when === 'always' && clause.carriers < enoughCarriers)
          return [{ message: 'gap', values, ...place, marks: [], severity: 'info' }]
        const isSure = clause.requiredBy === 'user' || clause.carriers >= manyCarriers
        return [
          { message: 'missing', values, ...place, marks: [], ...(isSure ? {} : { severity: 'warning' as const }) },
        ]
      })
    return [...missing, ...onOneSide(input)]
  },
})

function openings(clause: Clause): Opening {
  return Object.fromEntries(
    (['en', 'fr'] as const).flatMap((language) => {
      const words = openingOf(clause, language)
      return words === null ? [] : [[language, words]]
    }),
  )
}

/**
 * Where a clause stands beside another clause's counterpart, two passages were paired with one, and nothing else shows
 * that it has none of its own.
 */
function onOneSide(input: CheckInput): Report<Messages>[] {
  const found = clausesIn(input)
  return found.flatMap(({ clause, language, block, text, start, counterpart }): Report<Messages>[] => {
    const other = otherLanguage(language)
    if (clause.slot !== null || clause[other] === null || counterpart.length === 0 || isTwinNote(input, clause))
      return []
    if (found.some((one) => one.language === other && one.clause === clause)) return []
    const others = counterpart.every((id) =>
      found.some(
        (one) => one.block.id === id && found.some((own) => own.language === language && own.clause === one.clause),
      ),
    )
    if (!others) return []
    const place = { [language]: [block.id], [other]: counterpart } as Record<Language, string[]>
    return [
      {
        message: 'oneSide',
        values: { ...openings(clause), language },
        ...place,
        marks: [{ block: block.id, start, end: start + text.length }],
        claims: claimedPassages([block.id, ...counterpart], ['look']),
      },
    ]
  })
}

function isDue(input: CheckInput, { required }: Clause): boolean {
  const fields = (input.notice.en ?? input.notice.fr)?.fields
  if (required.when === 'twin') return fields?.grade !== null && fields?.grade.value.min !== fields?.grade.value.max
  if (required.when === 'from') return (fields?.deadline?.value.date ?? '') >= required.date
  return required.when === 'always'
}

/** One level for both languages is a requirement as well, in fewer words. */
function statesLevels(input: CheckInput): boolean {
  return languagesOf(input).some((language) =>
    sideOf(input.notice, language)?.blocks.some(
      (block) =>
        block.section === 'qualifications' && readLanguageLevels(input.passage(block), input.analysis).length > 0,
    ),
  )
}

/** The note on twin grades has a check of its own. */
function isTwinNote(input: CheckInput, clause: Clause): boolean {
  return (['en', 'fr'] as const).some((language) => {
    const text = foldWords(clause[language]?.standard?.text ?? '')
    return input.profile.twinGradeNote?.[language].some((form) => text.includes(foldWords(form))) === true
  })
}

/** The heading of its section, where the reader should look. */
function headings(input: CheckInput, { section }: Clause): Record<Language, string[]> {
  const heading = (language: Language) => {
    const first = languagesOf(input).includes(language)
      ? sideOf(input.notice, language)?.blocks.find((block) => block.section === section)
      : undefined
    return first === undefined ? [] : [first.id]
  }
  return { en: heading('en'), fr: heading('fr') }
}

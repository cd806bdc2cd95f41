import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { manyCarriers } from '../wording/collection.ts'
import type { Clause } from '../wording/clause.ts'
import { openingOf } from '../wording/clause-opening.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { clausesIn } from './parts/clauses-in-notice.ts'
import { languagesOf } from './parts/field-values.ts'
import { readLanguageLevels } from '../marks/language-levels.ts'
import { quoted } from './parts/reader-forms.ts'

/** Two notices against one are no usage yet. */
const enoughCarriers = 3

type Message = 'missing' | 'gap' | 'oneSide'

export const clauseMissing = defineCheck<Message>({
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
      en: ({ en, fr }) => `A required clause is missing: ${quoted(en ?? fr ?? '', 'en')}.`,
      fr: ({ en, fr }) => `Une clause requise manque\u00A0: ${quoted(fr ?? en ?? '', 'fr')}.`,
    },
    oneSide: {
      en: ({ en, language }) =>
        `The clause ${quoted(en ?? '', 'en')} is there in ${language === 'en' ? 'English' : 'French'} only.`,
      fr: ({ fr, language }) =>
        `La clause ${quoted(fr ?? '', 'fr')} ne figure qu’en ${language === 'en' ? 'anglais' : 'français'}.`,
    },
    gap: {
      en: ({ en, fr }) => `The two other notices have a clause that is not here: ${quoted(en ?? fr ?? '', 'en')}.`,
      fr: ({ en, fr }) =>
        `Les deux autres avis portent une clause qui ne figure pas ici\u00A0: ${quoted(fr ?? en ?? '', 'fr')}.`,
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
      .flatMap((clause): Report<Message>[] => {
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

function openings(clause: Clause): Partial<Record<Language, string>> {
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
function onOneSide(input: CheckInput): Report<Message>[] {
  const found = clausesIn(input)
  return found.flatMap(({ clause, language, block, text, start, counterpart }): Report<Message>[] => {
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

import { sideOf } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { readNumbers } from '../../values/numbers.ts'
import { findDates } from '../../values/date.ts'
import type { CheckInput, Place, Report } from '../check.ts'
import { blockOf, valueMarks } from '../parts/field-values.ts'

/** A report on words of the text that contradict what the header states. */
export function againstHeader<Message extends string>(
  input: CheckInput,
  language: Language,
  block: Block,
  place: Omit<Place, 'block'>,
  stated: { value: unknown; text: string; block: string },
  message: Message,
  values: Report['values'],
): Report<Message> {
  const ids = [...new Set([block.id, ...blockOf(input, stated)])]
  return {
    message,
    values,
    en: language === 'en' ? ids : [],
    fr: language === 'fr' ? ids : [],
    marks: [{ block: block.id, ...place }, ...valueMarks(input, stated)],
  }
}

/** Speaks of the grade of another post, or of the one that may come later. */
const ofAnother =
  /\b(?:other|another|correspond\w*|equivalent|supervis\w+|leads|manages|reports? to|promot\w+|advance\w*|autres?|équival\w+|encadr\w+|dirig\w+|relève\w*|promo\w+|avance\w*)\b/iu

/** A grade of the post in the text that is none of the header's. */
export function otherGrade(input: CheckInput, block: Block, language: Language): Report<'grade'>[] {
  const grade = sideOf(input.notice, language)?.fields.grade ?? null
  if (grade === null) return []
  const positions = sideOf(input.notice, language)?.fields.positions ?? []
  // A post that the notice tells apart has a grade of its own, and its line is compared with the header elsewhere.
  if (positions.some((position) => position.block === block.id)) return []
  const own = new Set(
    [grade.value, ...positions.flatMap((position) => position.grade ?? [])].flatMap(({ min, max }) => [
      fold(min),
      fold(max),
    ]),
  )
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${input.profile.gradePattern})(?![\\p{L}\\p{N}])`, 'gu')
  return [...block.text.matchAll(pattern)].flatMap((match): Report<'grade'>[] => {
    const around = block.text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 12)
    const sentence =
      (/[^.!?;]*$/u.exec(block.text.slice(0, match.index))?.[0] ?? '') +
      (/^[^.!?;]*/u.exec(block.text.slice(match.index))?.[0] ?? '')
    if (
      own.has(fold(match[0])) ||
      ofAnother.test(sentence) ||
      !/\b(?:grades?|posts?|positions?|postes?)\b/iu.test(around)
    )
      return []
    const stated = grade.value.min === grade.value.max ? grade.value.min : `${grade.value.min}-${grade.value.max}`
    return [
      againstHeader(
        input,
        language,
        block,
        { start: match.index, end: match.index + match[0].length },
        grade,
        'grade',
        { text: match[0], stated },
      ),
    ]
  })
}

function fold(grade: string): string {
  return grade.toUpperCase().replace(/[\s.-]/gu, '')
}

export function otherReference(input: CheckInput, block: Block, language: Language): Report<'reference'>[] {
  const reference = sideOf(input.notice, language)?.fields.reference ?? null
  if (reference === null) return []
  const own = new Set(sideOf(input.notice, language)?.fields.positions.map((position) => position.reference))
  const pattern = new RegExp(
    `(?:reference|référence|vacancy|vacance|notice|avis|n[°o]\\.?|number|numéro)\\s*(?:number|no\\.?|n°|numéro)?\\s*[:(]?\\s*(?<![\\p{L}\\p{N}])(${input.profile.referencePattern})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return [...block.text.matchAll(pattern)].flatMap((match): Report<'reference'>[] => {
    const written = match[1] ?? ''
    const start = match.index + match[0].length - written.length
    return written === reference.value || own.has(written)
      ? []
      : [
          againstHeader(input, language, block, { start, end: start + written.length }, reference, 'reference', {
            text: written,
            stated: reference.value,
          }),
        ]
  })
}

/** A number of posts on offer, right behind the number. */
const onOffer: Record<Language, RegExp> = {
  en: /^ (?:\p{L}+ )?(?:posts|positions|vacancies) (?:(?:are|is) )?(?:to be filled|to fill|available|on offer|vacant|advertised|open)\b/iu,
  fr: /^ (?:\p{L}+ )?(?:postes|emplois) (?:(?:sont|est) )?(?:à pourvoir|vacants?|ouverts?|proposés?|offerts?)(?!\p{L})/iu,
}

/** How many posts the text offers, where the header says another number. */
export function otherPosts(input: CheckInput, block: Block, language: Language): Report<'posts'>[] {
  const posts = sideOf(input.notice, language)?.fields.posts ?? null
  if (posts === null || !/post|emploi|vacanc/iu.test(block.text)) return []
  return readNumbers(input.passage(block)).flatMap(({ start, end, keys, sure, duration }): Report<'posts'>[] => {
    const after = sure && duration === null ? onOffer[language].exec(block.text.slice(end, end + 60)) : null
    if (after === null || Number(keys[0]) === posts.value) return []
    return [
      againstHeader(input, language, block, { start, end: end + after[0].length }, posts, 'posts', {
        text: block.text.slice(start, end + after[0].length),
        stated: posts.value,
      }),
    ]
  })
}

/** Words that say until when one may apply, up to the date. */
const closing: Record<Language, RegExp> = {
  en: /\b(?:closing date|deadline for applications?|application deadline|applications? (?:must|should|have to|are to|need to|will) (?:arrive|reach|be (?:received|submitted|sent|filed))|(?:apply|submit (?:an|your|their|his\/her) application)) [^.;]{0,40}$/iu,
  fr: /(?<!\p{L})(?:date limite (?:de|pour)|date de clôture|(?:candidatures?|dossiers? de candidature) (?:doi(?:ven)?t|devr(?:on|a)t?) (?:parvenir|être (?:reçue?s?|déposée?s?|envoyée?s?|soumis(?:es?)?))|(?:postuler|présenter (?:sa|leur|votre) candidature)) [^.;]{0,60}$/iu,
}
const before: Record<Language, RegExp> = { en: /\bbefore\s*$/iu, fr: /(?<!\p{L})avant le\s*$/iu }

/** A closing date in the text that is not the header's; "before the 21st" is the 20th. */
export function otherDeadline(input: CheckInput, block: Block, language: Language): Report<'deadline'>[] {
  const deadline = sideOf(input.notice, language)?.fields.deadline ?? null
  if (
    deadline === null ||
    deadline.value.ambiguous === true ||
    !/\d{4}/u.test(block.text) ||
    !/date|deadline|appl|candidature|postuler/iu.test(block.text)
  )
    return []
  return findDates(block.text, { lexicon: input.analysis.lexicon, dayFirst: input.profile.dayFirst }).flatMap(
    ({ date, ambiguous, start, end }): Report<'deadline'>[] => {
      const leadIn = block.text.slice(Math.max(0, start - 120), start)
      const isDayAfter = before[language].test(leadIn) && date === dayAfter(deadline.value.date)
      if (ambiguous || date === deadline.value.date || isDayAfter || !closing[language].test(leadIn)) return []
      return [
        againstHeader(input, language, block, { start, end }, deadline, 'deadline', {
          text: block.text.slice(start, end),
          stated: deadline.value.date,
        }),
      ]
    },
  )
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}

/** Words that ask for a clearance, in front of its level; English sets them behind it as well. */
const clearanceAround: Record<Language, { before: RegExp; after: RegExp | null }> = {
  en: {
    before: /\bclearance (?:(?:at|of|to)(?: the)? (?:level(?: of)? )?)?["“(]?$/iu,
    after: /^["”)]?(?: \([^)]{1,20}\))?(?: level)?(?: security)? clearance\b/iu,
  },
  fr: { before: /(?<!\p{L})habilitation (?:de sécurité )?(?:(?:de|du|au) (?:niveau )?)?[«"(]?\s?$/iu, after: null },
}

/** A clearance that the text requires and that is not the header's. */
export function otherClearance(input: CheckInput, block: Block, language: Language): Report<'clearance'>[] {
  const clearance = sideOf(input.notice, language)?.fields.clearance ?? null
  if (clearance === null || !/clearance|habilitation/iu.test(block.text)) return []
  const forms = input.profile.clearances
    .flatMap(({ code, names }) => [code, ...names.en, ...names.fr].map((form) => ({ code, form })))
    .sort((a, b) => b.form.length - a.form.length)
  const taken: { start: number; end: number }[] = []
  return forms.flatMap(({ code, form }): Report<'clearance'>[] => {
    const start = block.text.indexOf(form)
    const end = start + form.length
    if (
      start < 0 ||
      /[\p{L}\p{N}]/u.test(`${block.text[start - 1] ?? ''}${block.text[end] ?? ''}`) ||
      taken.some((other) => start < other.end && other.start < end)
    )
      return []
    taken.push({ start, end })
    const isRequired =
      clearanceAround[language].before.test(block.text.slice(Math.max(0, start - 50), start)) ||
      clearanceAround[language].after?.test(block.text.slice(end, end + 50)) === true
    if (code === clearance.value || !isRequired) return []
    return [
      againstHeader(input, language, block, { start, end }, clearance, 'clearance', {
        text: form,
        stated: clearance.value,
      }),
    ]
  })
}

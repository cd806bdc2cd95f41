import type { Block, Language } from '../notice/report.ts'
import { sideOf } from '../notice/block-text.ts'
import { readNumbers } from '../values/numbers.ts'
import { defineCheck, type CheckInput, type Mark, type Report } from './check.ts'
import { blockOf, valueMarks } from './field-values.ts'
import { quoted } from './reader-forms.ts'

type Message = 'reports' | 'grade' | 'reference'

export const internalInconsistency = defineCheck({
  id: 'internal-inconsistency',
  severity: 'warning',
  title: { en: 'The notice contradicts itself', fr: 'L’avis se contredit' },
  explain: {
    en: 'Two places of one side contradict each other: people led in the text against the number of reports, a grade or reference in the text against the header.',
    fr: 'Deux passages d’une même langue se contredisent\u00A0: nombre de personnes dirigées et nombre de subordonnés, grade ou référence du texte et de l’en-tête.',
  },
  messages: {
    reports: {
      en: ({ text, stated }) => `The text says ${quoted(text ?? '', 'en')}, the notice states ${Number(stated) === 0 ? 'no direct reports' : `${String(stated)} direct reports`}.`,
      fr: ({ text, stated }) => `Le texte dit ${quoted(text ?? '', 'fr')}, l’avis indique ${Number(stated) === 0 ? 'qu’il n’y a aucun subordonné direct' : `${String(stated)} subordonnés directs`}.`,
    },
    grade: {
      en: ({ text, stated }) => `The text speaks of grade ${quoted(text ?? '', 'en')}, the header of ${String(stated)}.`,
      fr: ({ text, stated }) => `Le texte parle du grade ${quoted(text ?? '', 'fr')}, l’en-tête de ${String(stated)}.`,
    },
    reference: {
      en: ({ text, stated }) => `The text gives reference ${quoted(text ?? '', 'en')}, the header ${String(stated)}.`,
      fr: ({ text, stated }) => `Le texte indique la référence ${quoted(text ?? '', 'fr')}, l’en-tête ${String(stated)}.`,
    },
  },
  run: (input) => {
    const found = (['en', 'fr'] as const).flatMap((language) => {
      const body = (sideOf(input.notice, language)?.blocks ?? []).filter(({ section }) => section !== 'header')
      return body.flatMap((block) => [...ledPeople(input, block, language), ...otherGrade(input, block, language), ...otherReference(input, block, language)])
    })
    return joinSides(input, found)
  },
})

/** What both languages of one passage say against the header is one contradiction. */
function joinSides(input: CheckInput, found: readonly Report<Message>[]): Report<Message>[] {
  const told = new Set<Report<Message>>()
  return found.flatMap((report) => {
    if (told.has(report)) return []
    const [english] = report.en
    const row = english === undefined ? undefined : input.rows.find(({ en }) => en.some(({ id }) => id === english))
    const same = found.find((other) => other !== report && !told.has(other) && other.message === report.message && other.values.stated === report.values.stated && row?.fr.some(({ id }) => id === other.fr[0]) === true)
    if (same === undefined) return [report]
    told.add(same)
    return [{ ...report, fr: same.fr, marks: [...report.marks, ...same.marks] }]
  })
}

/** Verbs of leading, then a number, then people; "manages three servers" leads nobody. */
const leading: Record<Language, RegExp> = {
  en: /\b(?:lead|leads|leading|supervis\w+|overse\w+|manag\w+|direct|directs|line-manag\w+|head|heads|in charge of|team of|work of)\b[^.;]{0,40}?$/iu,
  fr: /\b(?:dirig\w+|supervis\w+|encadr\w+|gèr\w+|gér\w+|anim\w+|équipe de|travail de|tête de|à la charge de)\b[^.;]{0,40}?$/iu,
}
const people: Record<Language, RegExp> = {
  en: /^[\s-]+(?:[\p{L}-]+\s+){0,2}?(?:staff|people|persons|officers?|analysts?|assistants?|employees|subordinates|technicians?|specialists?|engineers?|administrators?|clerks?|professionals|colleagues|nurses?|drivers?|translators?|interpreters?|archivists?|editors?|developers?|experts?|secretar(?:y|ies)|advis[eo]rs?|coordinators?|auditors?|accountants?|guards?|team members|members of staff)\b/iu,
  fr: /^\s+(?:personnes|agents?|analystes?|assistant\S*|employé\S*|subordonné\S*|technicien\S*|spécialistes?|ingénieur\S*|administrat\S*|commis|professionnel\S*|collègues?|infirmi\S*|conduct\S*|traduct\S*|interprètes?|archivistes?|rédact\S*|développeu\S*|expert\S*|secrétaires?|conseill\S*|coordonnat\S*|audit\S*|comptables?|gardes?|membres|collaborat\S*)/iu,
}

function ledPeople(input: CheckInput, block: Block, language: Language): Report<Message>[] {
  const fields = sideOf(input.notice, language)?.fields
  const [direct, indirect] = [fields?.directReports ?? null, fields?.indirectReports ?? null]
  if (direct === null || block.id === direct.block || block.id === indirect?.block || !['summary', 'accountabilities', 'interrelationships'].includes(block.section)) return []
  const right = new Set([direct.value, indirect?.value ?? 0, direct.value + (indirect?.value ?? 0)])
  return readNumbers(block.text, language).flatMap(({ start, end, keys, sure, duration }): Report<Message>[] => {
    const after = people[language].exec(block.text.slice(end, end + 60))
    const lead = leading[language].exec(block.text.slice(Math.max(0, start - 70), start))
    if (!sure || duration !== null || after === null || lead === null || right.has(Number(keys[0]))) return []
    const text = block.text.slice(start, end + after[0].length)
    return [report(input, language, block, { start, end: end + after[0].length }, direct, 'reports', { text, stated: direct.value })]
  })
}

function otherGrade(input: CheckInput, block: Block, language: Language): Report<Message>[] {
  const grade = sideOf(input.notice, language)?.fields.grade ?? null
  if (grade === null) return []
  const own = new Set([fold(grade.value.min), fold(grade.value.max)])
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${input.profile.gradePattern})(?![\\p{L}\\p{N}])`, 'gu')
  return [...block.text.matchAll(pattern)].flatMap((match): Report<Message>[] => {
    const around = block.text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 12)
    if (own.has(fold(match[0])) || !/\b(?:grades?|posts?|positions?|postes?)\b/iu.test(around)) return []
    const stated = grade.value.min === grade.value.max ? grade.value.min : `${grade.value.min}-${grade.value.max}`
    return [report(input, language, block, { start: match.index, end: match.index + match[0].length }, grade, 'grade', { text: match[0], stated })]
  })
}

function fold(grade: string): string {
  return grade.toUpperCase().replace(/[\s.-]/gu, '')
}

function otherReference(input: CheckInput, block: Block, language: Language): Report<Message>[] {
  const reference = sideOf(input.notice, language)?.fields.reference ?? null
  if (reference === null) return []
  const pattern = new RegExp(`(?:reference|référence|vacancy|vacance|notice|avis|n[°o]\\.?|number|numéro)\\s*(?:number|no\\.?|n°|numéro)?\\s*[:(]?\\s*(?<![\\p{L}\\p{N}])(${input.profile.referencePattern})(?![\\p{L}\\p{N}])`, 'giu')
  return [...block.text.matchAll(pattern)].flatMap((match): Report<Message>[] => {
    const written = match[1] ?? ''
    const start = match.index + match[0].length - written.length
    return written === reference.value ? [] : [report(input, language, block, { start, end: start + written.length }, reference, 'reference', { text: written, stated: reference.value })]
  })
}

function report(input: CheckInput, language: Language, block: Block, place: Omit<Mark, 'block'>, stated: { value: unknown; text: string; block: string }, message: Message, values: Report['values']): Report<Message> {
  const ids = [...new Set([block.id, ...blockOf(input, stated)])]
  return { message, values, en: language === 'en' ? ids : [], fr: language === 'fr' ? ids : [], marks: [{ block: block.id, ...place }, ...valueMarks(input, stated)] }
}

import { sideOf } from '../../notice/block-text.ts'
import { defineCheck, type CheckInput, type Report, type Row } from '../check.ts'
import { ledPeople } from './led-people.ts'
import type { Weekday } from '../messages/values.ts'
import {
  otherClearance,
  otherDeadline,
  otherGrade,
  otherPosts,
  otherReference,
  type Restated,
} from './restated-facts.ts'
import { wrongWeekday } from './weekdays.ts'

interface Messages extends Restated {
  weekday: { text: string; stated: Weekday }
}

export const internalInconsistency = defineCheck<Messages>({
  id: 'internal-inconsistency',
  rank: 'name',
  severity: 'warning',
  title: { en: 'The notice contradicts itself', fr: 'L’avis se contredit' },
  explain: {
    en: 'Two places of one side contradict each other: people led in the text against the number of reports; a grade, clearance, closing date or reference in the text against the header; a day of the week against its date.',
    fr: 'Deux passages d’une même langue se contredisent\u00A0: nombre de personnes dirigées et nombre de subordonnés\u00A0; grade, habilitation, date de clôture ou référence du texte et de l’en-tête\u00A0; jour de la semaine et date.',
  },
  messages: {
    reports: {
      en: ({ text, stated }, { quote, count }) =>
        `The text says ${quote(text)}, the notice states ${stated === 0 ? 'no direct reports' : count(stated, 'direct report', 'direct reports')}.`,
      fr: ({ text, stated }, { quote, count }) =>
        `Le texte dit ${quote(text)}, l’avis indique ${stated === 0 ? 'qu’il n’y a aucun subordonné direct' : count(stated, 'subordonné direct', 'subordonnés directs')}.`,
    },
    grade: {
      en: ({ text, stated }, { quote }) => `The text speaks of grade ${quote(text)}, the header of ${stated}.`,
      fr: ({ text, stated }, { quote }) => `Le texte parle du grade ${quote(text)}, l’en-tête de ${stated}.`,
    },
    reference: {
      en: ({ text, stated }, { quote }) => `The text gives reference ${quote(text)}, the header ${stated}.`,
      fr: ({ text, stated }, { quote }) => `Le texte indique la référence ${quote(text)}, l’en-tête ${stated}.`,
    },
    deadline: {
      en: ({ text, stated }, { quote, day }) =>
        `The text lets candidates apply until ${quote(text)}, the header until ${day({ date: stated })}.`,
      fr: ({ text, stated }, { quote, day }) =>
        `Selon le texte, on peut postuler jusqu’au ${quote(text)}, selon l’en-tête jusqu’au ${day({ date: stated })}.`,
    },
    clearance: {
      en: ({ text, stated }, { quote }) => `The text requires clearance ${quote(text)}, the header ${stated}.`,
      fr: ({ text, stated }, { quote }) => `Le texte exige l’habilitation ${quote(text)}, l’en-tête ${stated}.`,
    },
    posts: {
      en: ({ text, stated }, { quote, count }) =>
        `The text says ${quote(text)}, the title offers ${count(stated, 'post', 'posts')}.`,
      fr: ({ text, stated }, { quote, count }) =>
        `Le texte dit ${quote(text)}, l’intitulé annonce ${count(stated, 'poste', 'postes')}.`,
    },
    weekday: {
      en: ({ text, stated }, { quote, weekday }) => `${quote(text)} is a ${weekday(stated)}.`,
      fr: ({ text, stated }, { quote, weekday }) => `${quote(text)} est un ${weekday(stated)}.`,
    },
  },
  run: (input) => {
    const found = (['en', 'fr'] as const).flatMap((language) => {
      const blocks = sideOf(input.notice, language)?.blocks ?? []
      const body = blocks.filter(({ section }) => section !== 'header')
      const restated = body.flatMap((block) =>
        [ledPeople, otherGrade, otherReference, otherDeadline, otherClearance, otherPosts].flatMap(
          (find): Report<Messages>[] => find(input, block, language),
        ),
      )
      return [...restated, ...blocks.flatMap((block) => wrongWeekday(input.passage(block), block, language))]
    })
    return joinSides(input, found)
  },
})

/** What both languages of one passage say against the header is one contradiction. */
function joinSides(input: CheckInput, found: readonly Report<Messages>[]): Report<Messages>[] {
  const rows = new Map<string, Row>()
  for (const row of input.rows) for (const { id } of row.en) if (!rows.has(id)) rows.set(id, row)
  const inFrench = Map.groupBy(found, ({ fr: [french] }) => french)
  const places = new Map(found.map((report, at) => [report, at]))
  const told = new Set<Report<Messages>>()
  return found.flatMap((report) => {
    if (told.has(report)) return []
    const [english] = report.en
    const row = english === undefined ? undefined : rows.get(english)
    const [same] =
      row?.fr
        .flatMap(({ id }) => inFrench.get(id) ?? [])
        .filter(
          (other) =>
            other !== report &&
            !told.has(other) &&
            other.message === report.message &&
            other.values.stated === report.values.stated,
        )
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)) ?? []
    if (same === undefined) return [report]
    told.add(same)
    return [{ ...report, fr: same.fr, marks: [...report.marks, ...same.marks] }]
  })
}

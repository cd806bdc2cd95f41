import { sideOf } from '../../notice/block-text.ts'
import { defineCheck, type CheckInput, type Report, type Row } from '../check.ts'
import { ledPeople } from './led-people.ts'
import { dateForm, posts, quoted, weekdayForm } from '../parts/reader-forms.ts'
import { otherClearance, otherDeadline, otherGrade, otherPosts, otherReference } from './restated-facts.ts'
import { wrongWeekday } from './weekdays.ts'

type Message = 'reports' | 'grade' | 'reference' | 'deadline' | 'clearance' | 'posts' | 'weekday'

export const internalInconsistency = defineCheck<Message>({
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
      en: ({ text, stated }) =>
        `The text says ${quoted(text ?? '', 'en')}, the notice states ${Number(stated) === 0 ? 'no direct reports' : `${String(stated)} direct ${Number(stated) === 1 ? 'report' : 'reports'}`}.`,
      fr: ({ text, stated }) =>
        `Le texte dit ${quoted(text ?? '', 'fr')}, l’avis indique ${Number(stated) === 0 ? 'qu’il n’y a aucun subordonné direct' : `${String(stated)} ${Number(stated) === 1 ? 'subordonné direct' : 'subordonnés directs'}`}.`,
    },
    grade: {
      en: ({ text, stated }) =>
        `The text speaks of grade ${quoted(text ?? '', 'en')}, the header of ${String(stated)}.`,
      fr: ({ text, stated }) => `Le texte parle du grade ${quoted(text ?? '', 'fr')}, l’en-tête de ${String(stated)}.`,
    },
    reference: {
      en: ({ text, stated }) => `The text gives reference ${quoted(text ?? '', 'en')}, the header ${String(stated)}.`,
      fr: ({ text, stated }) =>
        `Le texte indique la référence ${quoted(text ?? '', 'fr')}, l’en-tête ${String(stated)}.`,
    },
    deadline: {
      en: ({ text, stated }) =>
        `The text lets candidates apply until ${quoted(text ?? '', 'en')}, the header until ${dateForm(stated ?? '', 'en')}.`,
      fr: ({ text, stated }) =>
        `Selon le texte, on peut postuler jusqu’au ${quoted(text ?? '', 'fr')}, selon l’en-tête jusqu’au ${dateForm(stated ?? '', 'fr')}.`,
    },
    clearance: {
      en: ({ text, stated }) =>
        `The text requires clearance ${quoted(text ?? '', 'en')}, the header ${String(stated)}.`,
      fr: ({ text, stated }) =>
        `Le texte exige l’habilitation ${quoted(text ?? '', 'fr')}, l’en-tête ${String(stated)}.`,
    },
    posts: {
      en: ({ text, stated }) =>
        `The text says ${quoted(text ?? '', 'en')}, the title offers ${posts(stated ?? 1, 'en')}.`,
      fr: ({ text, stated }) =>
        `Le texte dit ${quoted(text ?? '', 'fr')}, l’intitulé annonce ${posts(stated ?? 1, 'fr')}.`,
    },
    weekday: {
      en: ({ text, stated }) => `${quoted(text ?? '', 'en')} is a ${weekdayForm(stated ?? '', 'en')}.`,
      fr: ({ text, stated }) => `${quoted(text ?? '', 'fr')} est un ${weekdayForm(stated ?? '', 'fr')}.`,
    },
  },
  run: (input) => {
    const found = (['en', 'fr'] as const).flatMap((language) => {
      const blocks = sideOf(input.notice, language)?.blocks ?? []
      const body = blocks.filter(({ section }) => section !== 'header')
      const restated = body.flatMap((block) =>
        [ledPeople, otherGrade, otherReference, otherDeadline, otherClearance, otherPosts].flatMap(
          (find): Report<Message>[] => find(input, block, language),
        ),
      )
      return [...restated, ...blocks.flatMap((block) => wrongWeekday(input.passage(block), block, language))]
    })
    return joinSides(input, found)
  },
})

/** What both languages of one passage say against the header is one contradiction. */
function joinSides(input: CheckInput, found: readonly Report<Message>[]): Report<Message>[] {
  const rows = new Map<string, Row>()
  for (const row of input.rows) for (const { id } of row.en) if (!rows.has(id)) rows.set(id, row)
  const inFrench = Map.groupBy(found, ({ fr: [french] }) => french)
  const places = new Map(found.map((report, at) => [report, at]))
  const told = new Set<Report<Message>>()
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

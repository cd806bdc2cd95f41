import { sideOf } from '../notice/block-text.ts'
import type { Fields, Language } from '../notice/report.ts'
import { defineCheck, type CheckInput } from './check.ts'
import { languagesOf } from './parts/field-values.ts'
import { inSides, isFromScan, reportsOf, type Slip } from './parts/side-texts.ts'

type Message =
  'spacedColon' | 'doubledColon' | 'missingColon' | 'missingSpace' | 'gluedUnit' | 'gluedWords' | 'ambiguousDate'

/** A header field's line, cut where its value starts. */
interface FieldLine {
  block: string
  text: string
  label: string
  value: string
  start: number
  isScanned: boolean
}

const labelled = [
  'location',
  'body',
  'schedule',
  'deadline',
  'salary',
  'grade',
  'clearance',
] as const satisfies readonly (keyof Fields)[]
/** So many labels show how an English colon is set. */
const enoughTight = 3
const reports = ['directReports', 'indirectReports'] as const satisfies readonly (keyof Fields)[]
type LabelledField = Fields[(typeof labelled)[number] | (typeof reports)[number]]

export const fieldFormat = defineCheck<Message>({
  id: 'field-format',
  severity: 'info',
  title: { en: 'Header line written unlike the others', fr: 'Ligne d’en-tête écrite autrement que les autres' },
  explain: {
    en: 'A label or a value at the head is written unlike the others: doubled or missing colon, no space behind it, amount run together with its unit, a date that can be read in two ways.',
    fr: 'Un libellé ou une valeur de l’en-tête est écrit autrement que les autres\u00A0: deux-points doublé, absent ou non suivi d’une espace, montant collé à son unité, date qui peut se lire de deux façons.',
  },
  messages: {
    doubledColon: {
      en: (values) => `The colon after the label is doubled: ${inSides(values, 'en')}.`,
      fr: (values) => `Le deux-points après le libellé est doublé\u00A0: ${inSides(values, 'fr')}.`,
    },
    missingColon: {
      en: (values) => `The label has no colon, while the other labels have one: ${inSides(values, 'en')}.`,
      fr: (values) =>
        `Le libellé n’a pas de deux-points, alors que les autres en ont un\u00A0: ${inSides(values, 'fr')}.`,
    },
    spacedColon: {
      en: (values) => `A space stands before the colon, unlike in the other labels: ${inSides(values, 'en')}.`,
      fr: (values) =>
        `Une espace précède le deux-points, à la différence des autres libellés\u00A0: ${inSides(values, 'fr')}.`,
    },
    missingSpace: {
      en: (values) => `No space follows the colon, as it does after the other labels: ${inSides(values, 'en')}.`,
      fr: (values) =>
        `Aucune espace ne suit le deux-points, comme après les autres libellés\u00A0: ${inSides(values, 'fr')}.`,
    },
    gluedWords: {
      en: (values) => `A space is missing between words of the salary: ${inSides(values, 'en')}.`,
      fr: (values) => `Il manque une espace entre des mots du salaire\u00A0: ${inSides(values, 'fr')}.`,
    },
    gluedUnit: {
      en: (values) => `The amount is run together with its unit: ${inSides(values, 'en')}.`,
      fr: (values) => `Le montant est collé à son unité\u00A0: ${inSides(values, 'fr')}.`,
    },
    ambiguousDate: {
      en: (values) => `The date can be read in two ways, day first or month first: ${inSides(values, 'en')}.`,
      fr: (values) => `La date peut se lire de deux façons, jour ou mois en premier\u00A0: ${inSides(values, 'fr')}.`,
    },
  },
  run: (input) =>
    reportsOf(
      input,
      languagesOf(input).flatMap((language) => slipsIn(input, language)),
    ),
})

function slipsIn(input: CheckInput, language: Language): Slip<Message>[] {
  const fields = sideOf(input.notice, language)?.fields
  if (fields === undefined) return []
  const lines = labelled.flatMap((name) => fieldLine(input, fields[name]))
  const slip = (message: Message, line: FieldLine, start: number, end: number): Slip<Message> => ({
    message,
    language,
    block: line.block,
    start,
    end,
    words: line.text.slice(start, end),
  })
  // A body that both sides name without a colon is named by its own words: "Directorate of …".
  const bodies = [input.notice.en?.fields.body, input.notice.fr?.fields.body].flatMap((field) =>
    fieldLine(input, field ?? null),
  )
  const isNamedSo = (line: FieldLine): boolean =>
    bodies.length === 2 &&
    bodies.some(({ block }) => block === line.block) &&
    bodies.every(({ label }) => !label.includes(':'))
  const withColon = lines.filter(({ label }) => label.includes(':')).length
  // In French, the space before the colon is for french-spacing to ask for.
  const isTight = language === 'en' && lines.filter(({ label }) => /\S:/u.test(label)).length >= enoughTight
  const withSpace = lines.filter(({ label }) => /:\s+$/u.test(label)).length
  const ofReports = reports.flatMap((name) => fieldLine(input, fields[name]))
  // Two lines that are always written alike.
  const colons = ofReports
    .map((line) =>
      colonSlip(
        line,
        ofReports.some(({ label }) => label.includes(':')),
      ),
    )
    .flatMap((message, at) => {
      const line = ofReports[at]
      return message === null || line === undefined ? [] : [slip(message, line, 0, line.label.trimEnd().length)]
    })
  return [
    ...colons,
    ...lines.flatMap((line): Slip<Message>[] => {
      const found: Slip<Message>[] = []
      if (isTight && /\s:/u.test(line.label) && !/:\s*:/u.test(line.label))
        found.push(slip('spacedColon', line, 0, line.label.indexOf(':') + 1))
      const doubled = /:\s*:[\s:]*$/u.exec(line.label)
      if (doubled !== null) found.push(slip('doubledColon', line, 0, doubled.index + doubled[0].trimEnd().length))
      if (line.label.endsWith(':') && withSpace >= 2 && !line.isScanned)
        found.push(slip('missingSpace', line, 0, line.start + (/^\S+/u.exec(line.value)?.[0].length ?? 0)))
      if (
        !line.label.includes(':') &&
        withColon >= 2 &&
        withColon * 2 > lines.length &&
        line.label.trim() !== '' &&
        !isNamedSo(line)
      )
        found.push(slip('missingColon', line, 0, line.label.trimEnd().length))
      const glued = /\d[\d\s.,’']*\p{L}{3,}/u.exec(line.value)
      if (glued !== null && line.value === fields.salary?.text && !/\s\p{L}+$/u.test(glued[0]))
        found.push(slip('gluedUnit', line, line.start + glued.index, line.start + glued.index + glued[0].length))
      const words = /\S*\p{L}\(\S*|\S*\)\p{L}\S*/u.exec(line.value)
      if (words !== null && line.value === fields.salary?.text && !line.isScanned)
        found.push(slip('gluedWords', line, line.start + words.index, line.start + words.index + words[0].length))
      if (fields.deadline?.value.ambiguous === true && line.value === fields.deadline.text)
        found.push(slip('ambiguousDate', line, line.start, line.start + line.value.length))
      return found
    }),
  ]
}

function colonSlip({ label }: FieldLine, othersHaveOne: boolean): 'doubledColon' | 'missingColon' | null {
  if (/:\s*:\s*$/u.test(label)) return 'doubledColon'
  return !label.includes(':') && label.trim() !== '' && othersHaveOne ? 'missingColon' : null
}

function fieldLine(input: CheckInput, field: LabelledField): FieldLine[] {
  const block = field === null ? undefined : input.block(field.block)
  if (field === null || block === undefined || block.kind === 'title') return []
  const start = block.text.indexOf(field.text)
  return start < 0
    ? []
    : [
        {
          block: block.id,
          text: block.text,
          label: block.text.slice(0, start),
          value: field.text,
          start,
          isScanned: isFromScan(input, block),
        },
      ]
}

import { sideOf } from '../notice/block-text.ts'
import type { Fields, HeaderFields, Language } from '../notice/report.ts'
import { defineCheck, type CheckInput } from './check.ts'
import type { SomeSides } from './messages/values.ts'
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
] as const satisfies readonly (keyof HeaderFields)[]
/** So many labels show how an English colon is set. */
const enoughTight = 3
const reports = ['directReports', 'indirectReports'] as const satisfies readonly (keyof HeaderFields)[]
type LabelledField = Fields[(typeof labelled)[number] | (typeof reports)[number]]

export const fieldFormat = defineCheck<Record<Message, SomeSides<string>>>({
  id: 'field-format',
  rank: 'name',
  severity: 'info',
  title: { en: 'Header line written unlike the others', fr: 'Ligne d’en-tête écrite autrement que les autres' },
  explain: {
    en: 'A label or a value at the head is written unlike the others: doubled or missing colon, no space behind it, amount run together with its unit, a date that can be read in two ways.',
    fr: 'Un libellé ou une valeur de l’en-tête est écrit autrement que les autres\u00A0: deux-points doublé, absent ou non suivi d’une espace, montant collé à son unité, date qui peut se lire de deux façons.',
  },
  messages: {
    doubledColon: {
      en: (values, forms) => `The colon after the label is doubled: ${inSides(values, forms)}.`,
      fr: (values, forms) => `Le deux-points après le libellé est doublé\u00A0: ${inSides(values, forms)}.`,
    },
    missingColon: {
      en: (values, forms) => `The label has no colon, while the other labels have one: ${inSides(values, forms)}.`,
      fr: (values, forms) =>
        `Le libellé n’a pas de deux-points, alors que les autres en ont un\u00A0: ${inSides(values, forms)}.`,
    },
    spacedColon: {
      en: (values, forms) => `A space stands before the colon, unlike in the other labels: ${inSides(values, forms)}.`,
      fr: (values, forms) =>
        `Une espace précède le deux-points, à la différence des autres libellés\u00A0: ${inSides(values, forms)}.`,
    },
    missingSpace: {
      en: (values, forms) =>
        `No space follows the colon, as it does after the other labels: ${inSides(values, forms)}.`,
      fr: (values, forms) =>
        `Aucune espace ne suit le deux-points, comme après les autres libellés\u00A0: ${inSides(values, forms)}.`,
    },
    gluedWords: {
      en: (values, forms) => `A space is missing between words of the salary: ${inSides(values, forms)}.`,
      fr: (values, forms) => `Il manque une espace entre des mots du salaire\u00A0: ${inSides(values, forms)}.`,
    },
    gluedUnit: {
      en: (values, forms) => `The amount is run together with its unit: ${inSides(values, forms)}.`,
      fr: (values, forms) => `Le montant est collé à son unité\u00A0: ${inSides(values, forms)}.`,
    },
    ambiguousDate: {
      en: (values, forms) => `The date can be read in two ways, day first or month first: ${inSides(values, forms)}.`,
      fr: (values, forms) =>
        `La date peut se lire de deux façons, jour ou mois en premier\u00A0: ${inSides(values, forms)}.`,
    },
  },
  run: (input) =>
    reportsOf(
      input,
      languagesOf(input).flatMap((language) => slipsIn(input, language)),
    ),
})

/** What of a line is written unlike the others. */
interface Found {
  message: Message
  start: number
  end: number
}

/** How the lines of one side are written, for each of them to be compared with. */
interface Customs {
  fields: Fields
  count: number
  withColon: number
  withSpace: number
  /** In French, the space before the colon is for french-spacing to ask for. */
  isTight: boolean
  isNamedSo: (line: FieldLine) => boolean
}

const rules: readonly ((line: FieldLine, customs: Customs) => Found | null)[] = [
  ({ label }, { isTight }) =>
    isTight && /\s:/u.test(label) && !/:\s*:/u.test(label)
      ? { message: 'spacedColon', start: 0, end: label.indexOf(':') + 1 }
      : null,
  ({ label }) => {
    const doubled = /:\s*:[\s:]*$/u.exec(label)
    return doubled && { message: 'doubledColon', start: 0, end: doubled.index + doubled[0].trimEnd().length }
  },
  ({ label, value, start, isScanned }, { withSpace }) =>
    label.endsWith(':') && withSpace >= 2 && !isScanned
      ? { message: 'missingSpace', start: 0, end: start + (/^\S+/u.exec(value)?.[0].length ?? 0) }
      : null,
  (line, { withColon, count, isNamedSo }) =>
    isBare(line) && withColon >= 2 && withColon * 2 > count && !isNamedSo(line)
      ? { message: 'missingColon', start: 0, end: line.label.trimEnd().length }
      : null,
  ({ value, start }, { fields }) => {
    const glued = value === fields.salary?.text ? /\d[\d\s.,’']*\p{L}{3,}/u.exec(value) : null
    return glued === null || /\s\p{L}+$/u.test(glued[0]) ? null : { message: 'gluedUnit', ...placeOf(glued, start) }
  },
  ({ value, start, isScanned }, { fields }) => {
    const words = value === fields.salary?.text && !isScanned ? /\S*\p{L}\(\S*|\S*\)\p{L}\S*/u.exec(value) : null
    return words && { message: 'gluedWords', ...placeOf(words, start) }
  },
  ({ value, start }, { fields: { deadline } }) =>
    deadline?.value.ambiguous === true && value === deadline.text
      ? { message: 'ambiguousDate', start, end: start + value.length }
      : null,
]

function placeOf(match: RegExpExecArray, start: number): { start: number; end: number } {
  return { start: start + match.index, end: start + match.index + match[0].length }
}

function slipsIn(input: CheckInput, language: Language): Slip<Message>[] {
  const fields = sideOf(input.notice, language)?.fields
  if (fields === undefined) return []
  const lines = labelled.flatMap((name) => fieldLine(input, fields[name]))
  const slip = ({ message, start, end }: Found, line: FieldLine): Slip<Message> => ({
    message,
    language,
    block: line.block,
    start,
    end,
    words: line.text.slice(start, end),
  })
  const ofReports = reports.flatMap((name) => fieldLine(input, fields[name]))
  const customs = customsOf(input, fields, lines, language)
  return [
    ...colonSlips(ofReports).map(({ line, ...found }) => slip(found, line)),
    ...lines.flatMap((line) =>
      rules.flatMap((rule) => {
        const found = rule(line, customs)
        return found === null ? [] : [slip(found, line)]
      }),
    ),
  ]
}

function customsOf(input: CheckInput, fields: Fields, lines: readonly FieldLine[], language: Language): Customs {
  // A body that both sides name without a colon is named by its own words: "Directorate of …".
  const bodies = [input.notice.en?.fields.body, input.notice.fr?.fields.body].flatMap((field) =>
    fieldLine(input, field ?? null),
  )
  return {
    fields,
    count: lines.length,
    withColon: lines.filter(({ label }) => label.includes(':')).length,
    withSpace: lines.filter(({ label }) => /:\s+$/u.test(label)).length,
    isTight: language === 'en' && lines.filter(({ label }) => /\S:/u.test(label)).length >= enoughTight,
    isNamedSo: (line) =>
      bodies.length === 2 &&
      bodies.some(({ block }) => block === line.block) &&
      bodies.every(({ label }) => !label.includes(':')),
  }
}

/** Two lines that are always written alike. */
function colonSlips(lines: readonly FieldLine[]): (Found & { line: FieldLine })[] {
  const haveColon = lines.some(({ label }) => label.includes(':'))
  return lines.flatMap((line) => {
    const message = colonSlip(line, haveColon)
    return message === null ? [] : [{ message, line, start: 0, end: line.label.trimEnd().length }]
  })
}

function colonSlip(line: FieldLine, othersHaveOne: boolean): 'doubledColon' | 'missingColon' | null {
  if (/:\s*:\s*$/u.test(line.label)) return 'doubledColon'
  return isBare(line) && othersHaveOne ? 'missingColon' : null
}

function isBare({ label }: FieldLine): boolean {
  return !label.includes(':') && label.trim() !== ''
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

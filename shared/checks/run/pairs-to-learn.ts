import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Block, NoticeReport } from '../../notice/report.ts'
import type { Forms, Profile } from '../../profile/profile.ts'
import type { TermBase } from '../../terms/term-base.ts'
import type { PairKind, SaidPair } from '../../wording/pair-of-terms.ts'
import { formOf } from '../../wording/learned-pairs.ts'
import { acronymPairs, type AcronymRow } from '../parts/acronym-pairs.ts'
import { readAcronyms } from '../parts/acronyms.ts'
import { termAcronyms } from '../parts/term-words.ts'
import type { CheckInput, Row } from '../check.ts'
import { everydayAcronyms } from '../parts/everyday-acronyms.ts'
import { competencyParts } from '../parts/competency-parts.ts'
import { onBothSides } from '../parts/field-values.ts'
import { KnownPairs } from '../parts/known-pairs.ts'
import { checkInput } from './check-input.ts'
import { sayTheSame } from '../parts/term-pairs.ts'

/** Two terms face each other surely from this confidence of their row on. */
const surely = 0.75
/** No finding has this id: what it stands beside is never learned. */
const notSure = 'uncertain pairing'
/** Checks whose findings say nothing against two terms being each other's translation. */
const ofLooks: ReadonlySet<string> = new Set([
  'punctuation',
  'french-spacing',
  'gender-form',
  'field-format',
  'empty-item',
  'deadline-window',
  'salary-scale',
  'translation-memory',
])

/**
 * The terms of a judged notice that face each other and are no pair of its profile: what may be learned once it is
 * signed, and what learned pairs can say something of.
 */
export function pairsToLearn(
  notice: NoticeReport,
  profile: Profile,
  lexicon: Lexicon,
  imported?: TermBase,
): SaidPair[] {
  const input = checkInput(notice, profile, { asOf: '', lexicon, terms: imported })
  const about = findingsByBlock(notice)
  const findingsOf = (...blocks: string[]): string[] => [...new Set(blocks.flatMap((block) => about.get(block) ?? []))]
  const ofRow = ({ en, fr, confidence }: Row): string[] => [
    ...(confidence >= surely ? [] : [notSure]),
    ...findingsOf(...[...en, ...fr].map(({ id }) => id)),
  ]
  const single = input.rows.flatMap((row): { en: Block; fr: Block; findings: string[] }[] => {
    const [en, fr] = [row.en[0], row.fr[0]]
    return en === undefined || fr === undefined || row.en.length + row.fr.length > 2
      ? []
      : [{ en, fr, findings: ofRow(row) }]
  })
  const { terms } = profile
  const said: SaidPair[] = []
  const add = (kind: PairKind, en: string, fr: string, known: readonly Forms[], findings: string[]): void => {
    if (formOf(kind, en) !== formOf(kind, fr) && sayTheSame(en, fr, known) !== true)
      said.push({ kind, en, fr, findings })
  }
  const headings = headingsOf(profile)
  for (const { en, fr, findings } of single) {
    if (en.kind === 'heading' && fr.kind === 'heading' && !areOneHeading(headings, en.text, fr.text))
      said.push({ kind: 'heading', en: en.text, fr: fr.text, findings })
    const [left, right] =
      en.section === 'competencies' && fr.section === 'competencies'
        ? [competencyParts(en), competencyParts(fr)]
        : [null, null]
    if (left === null || right === null || left.level.text === '' || right.level.text === '') continue
    add(
      'competency',
      left.name.text,
      right.name.text,
      terms.competencies.map(({ name }) => name),
      findings,
    )
    add(
      'level',
      left.level.text,
      right.level.text,
      terms.competencies.flatMap(({ levels }) => levels),
      findings,
    )
  }
  for (const [kind, known] of [
    ['location', terms.locations],
    ['body', terms.bodies],
    ['schedule', terms.schedules],
  ] as const) {
    const both = onBothSides(input, kind)
    if (both !== null) add(kind, both.en.value, both.fr.value, known, findingsOf(both.en.block, both.fr.block))
  }
  return [
    ...said,
    ...acronymsOf(
      input,
      ofRow,
      new Set(notice.findings.filter(({ check }) => check === 'acronym-mismatch').map(({ id }) => id)),
    ),
  ]
}

function findingsByBlock({ findings }: NoticeReport): Map<string, string[]> {
  const about = new Map<string, string[]>()
  for (const { id, check, en, fr } of findings) {
    if (ofLooks.has(check)) continue
    for (const block of [...en, ...fr]) about.set(block, [...(about.get(block) ?? []), id])
  }
  return about
}

function headingsOf(profile: Profile): KnownPairs {
  const families = profile.sections.flatMap(({ headings, groups, subheadings }) => [
    headings,
    ...groups.map((group) => group.headings),
    ...(subheadings === undefined ? [] : [subheadings]),
  ])
  return new KnownPairs([...profile.terms.accountabilities, ...families])
}

/** Of the profile's, numbered or not, or the same word in both languages. */
function areOneHeading(known: KnownPairs, en: string, fr: string): boolean {
  const [left, right] = [en, fr].map((text) => text.replace(/^\s*\d{1,2}\s*[.)]?\s*/u, '')) as [string, string]
  return (
    formOf('heading', left) === formOf('heading', right) || !known.of(left, 'en').isDisjointFrom(known.of(right, 'fr'))
  )
}

/**
 * Acronyms that the notice itself shows for each other, and those that face each other alone in a row and were warned
 * of; where nothing warned, both had an excuse of their own. The others by themselves.
 */
function acronymsOf(
  { rows, profile, passage, analysis }: CheckInput,
  ofRow: (row: Row) => string[],
  warnings: ReadonlySet<string>,
): SaidPair[] {
  const read = (blocks: readonly Block[]) => blocks.flatMap((block) => readAcronyms(passage(block), analysis))
  const judged = rows
    .filter((row) => row.en.length > 0 && row.fr.length > 0 && row.en[0]?.section !== 'header')
    .map((row): AcronymRow & { row: Row } => ({ row, en: read(row.en), fr: read(row.fr) }))
  const { same } = acronymPairs(judged, profile, analysis.lexicon, [], analysis.terms.once(termAcronyms))
  const known = new Set(
    [...profile.terms.acronyms, ...everydayAcronyms(analysis.lexicon)].flatMap((pair) => [...pair.en, ...pair.fr]),
  )
  const used = {
    en: new Set(judged.flatMap(({ en }) => namesOf(en))),
    fr: new Set(judged.flatMap(({ fr }) => namesOf(fr))),
  }
  const inProfile = new Set(
    profile.terms.acronyms.flatMap((pair) => pair.en.flatMap((en) => pair.fr.map((fr) => `${en} ${fr}`))),
  )
  return judged.flatMap(({ row, en, fr }): SaidPair[] => {
    const [left, right] = [namesOf(en), namesOf(fr)]
    const shown = left.flatMap((a) =>
      right.filter((b) => a !== b && same(a, b) && !inProfile.has(`${a} ${b}`)).map((b): [string, string] => [a, b]),
    )
    const alone = {
      en: left.filter((a) => !known.has(a) && !used.fr.has(a) && !right.some((b) => same(a, b))),
      fr: right.filter((b) => !known.has(b) && !used.en.has(b) && !left.some((a) => same(a, b))),
    }
    const [a, b] = [alone.en[0], alone.fr[0]]
    const pairs: [string, string][] =
      a !== undefined && b !== undefined && alone.en.length + alone.fr.length === 2
        ? [[a, b]]
        : [...alone.en.map((one): [string, string] => [one, '']), ...alone.fr.map((one): [string, string] => ['', one])]
    const findings = ofRow(row)
    const isWarned = findings.some((id) => warnings.has(id))
    return [
      ...shown.map(([one, other]): SaidPair => ({ kind: 'acronym', en: one, fr: other, findings })),
      ...pairs.map(([one, other]): SaidPair => ({
        kind: 'acronym',
        en: one,
        fr: other,
        findings: isWarned ? findings : [...findings, notSure],
      })),
    ]
  })
}

function namesOf(mentions: readonly { acronym: string }[]): string[] {
  return [...new Set(mentions.map(({ acronym }) => acronym))]
}

import type { AlignedPair, Block, Language, NoticeReport } from '../../../shared/notice/report.ts'
import type { Truth } from '../truth-form.ts'
import { languages } from '../truth.ts'
import { rounded } from './case-score.ts'
import { foldedText, matchBlocks } from './match-blocks.ts'

/** What a notice in the form of another body means: a truth file, with values that are equally right. */
export type FormTruth = Pick<Truth, 'alignment'> & Record<Language, FormSide>

interface FormSide {
  fields: Record<string, unknown>
  blocks: (Pick<Block, 'id' | 'section' | 'text'> & { kind: Block['kind']; group?: string | null })[]
  accept?: Record<string, unknown[]>
}

/** Counts of one layout. A layout that is not recognised as a notice is lost: all of it counts as not read. */
export interface FormScore {
  lost: number
  fields: number
  fieldsRight: number
  blocks: Hits
  kinds: number
  kindsRight: number
  links: Hits
  errors: number
  warnings: number
  wrongFields: string[]
}

interface Hits {
  right: number
  missing: number
  extra: number
}

/** Stated by the truth and kept by no report, or a list of what is right as well. */
const notScored = new Set(['contract', 'startDate', 'salaryInProse', 'accept', 'timeWord'])

export function scoreForm(truth: FormTruth, notice: NoticeReport | null): FormScore {
  const score: FormScore = {
    lost: notice === null ? 1 : 0,
    fields: 0,
    fieldsRight: 0,
    blocks: { right: 0, missing: 0, extra: 0 },
    kinds: 0,
    kindsRight: 0,
    links: { right: 0, missing: 0, extra: 0 },
    errors: notice?.findings.filter(({ severity }) => severity === 'error').length ?? 0,
    warnings: notice?.findings.filter(({ severity }) => severity === 'warning').length ?? 0,
    wrongFields: [],
  }
  const own: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map() }
  for (const language of languages) {
    addFields(score, truth, notice, language)
    own[language] = addBlocks(score, truth, notice, language)
  }
  addLinks(score, truth, notice, own)
  return score
}

function addFields(score: FormScore, truth: FormTruth, notice: NoticeReport | null, language: Language): void {
  const { fields, accept } = truth[language]
  const alsoRight = accept ?? (fields.accept as Record<string, unknown[]> | undefined) ?? {}
  const read = notice?.[language]?.fields as Record<string, { value: unknown } | null> | undefined
  for (const [name, wanted] of Object.entries(fields)) {
    if (notScored.has(name) || wanted === null) continue
    const value = read?.[name]?.value ?? null
    const isRight =
      isSame(wanted, value) || (alsoRight[name] ?? []).some((other) => other !== null && isSame(other, value))
    score.fields++
    if (isRight) score.fieldsRight++
    else score.wrongFields.push(`${language}.${name}: ${JSON.stringify(value)} for ${JSON.stringify(wanted)}`)
  }
}

function isSame(wanted: unknown, read: unknown): boolean {
  if (typeof wanted === 'string' && typeof read === 'string') return words(wanted) === words(read)
  if (isCount(wanted) && isCount(read)) return Math.abs(Number(wanted) - Number(read)) < 0.01
  if (isObject(wanted) && isObject(read))
    return Object.entries(wanted).every(
      ([key, value]) =>
        value === null ||
        key === 'timeWord' ||
        (key === 'period' && value === 'biweekly') ||
        isSame(value, read[key] ?? null),
    )
  return wanted === read
}

function words(text: string): string {
  return foldedText(text)
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Kinds that may stand for each other: what one body sets as a heading is a label to another. */
const alike = new Set(['title heading', 'heading title', 'field paragraph', 'paragraph field', 'heading paragraph'])

function addBlocks(
  score: FormScore,
  truth: FormTruth,
  notice: NoticeReport | null,
  language: Language,
): Map<string, string> {
  const wanted = truth[language].blocks.filter(({ kind }) => kind !== 'letterhead')
  const read = (notice?.[language]?.blocks ?? []).filter(({ kind }) => kind !== 'letterhead')
  const matched = matchBlocks(wanted, read)
  score.blocks.right += matched.size
  score.blocks.missing += wanted.length - matched.size
  score.blocks.extra += read.length - matched.size
  const kinds = new Map(read.map(({ id, kind }) => [id, kind]))
  for (const { id, kind } of wanted) {
    const got = kinds.get(matched.get(id) ?? '')
    if (got === undefined) continue
    score.kinds++
    if (got === kind || alike.has(`${got} ${kind}`) || alike.has(`${kind} ${got}`)) score.kindsRight++
  }
  return matched
}

function addLinks(
  score: FormScore,
  truth: FormTruth,
  notice: NoticeReport | null,
  matched: Record<Language, Map<string, string>>,
): void {
  const inverse = (language: Language): Map<string, string> =>
    new Map([...matched[language]].map(([wanted, own]) => [own, wanted]))
  const [en, fr] = [inverse('en'), inverse('fr')]
  const wanted = linksOf(truth.alignment)
  const read = linksOf(
    (notice?.alignment ?? []).map((pair) => ({
      en: pair.en.map((id) => en.get(id) ?? `?${id}`),
      fr: pair.fr.map((id) => fr.get(id) ?? `?${id}`),
    })),
  )
  score.links.right += wanted.intersection(read).size
  score.links.missing += wanted.difference(read).size
  score.links.extra += read.difference(wanted).size
}

function linksOf(pairs: readonly Pick<AlignedPair, 'en' | 'fr'>[]): Set<string> {
  return new Set(pairs.flatMap(({ en, fr }) => en.flatMap((left) => fr.map((right) => `${left} ${right}`))))
}

export interface FormTotals {
  cases: number
  lost: number
  fields: number
  blocks: number
  links: number
  errors_clean: number
  warnings_clean: number
}

export function formTotals(scores: readonly FormScore[]): FormTotals {
  const sum = (of: (score: FormScore) => number): number => scores.reduce((all, score) => all + of(score), 0)
  const each = (of: (score: FormScore) => number, digits: number): number =>
    rounded(sum(of) / Math.max(1, scores.length), digits)
  const f1 = (of: (score: FormScore) => Hits): number => {
    const twice = 2 * sum((score) => of(score).right)
    return rounded(twice / Math.max(1, twice + sum((score) => of(score).missing + of(score).extra)), 4)
  }
  return {
    cases: scores.length,
    lost: sum(({ lost }) => lost),
    fields: rounded(
      sum(({ fieldsRight }) => fieldsRight) /
        Math.max(
          1,
          sum(({ fields }) => fields),
        ),
      4,
    ),
    blocks: f1(({ blocks }) => blocks),
    links: f1(({ links }) => links),
    errors_clean: each(({ errors }) => errors, 3),
    warnings_clean: each(({ warnings }) => warnings, 3),
  }
}

import type { Finding, Language, NoticeReport } from '../../../shared/notice/report.ts'
import { languages } from '../truth.ts'

/** One entry of a folder of outside cases: a notice with one spot, a real difference or a legitimate variant. */
export interface OutsideCase {
  file: string
  kind: string
  group: CaseGroup
  expect: 'finding' | 'silent'
  /** People who write such notices would not agree on it: printed, and left out of the totals. */
  debatable: boolean
  /** The words of the spot. */
  where_en: string[]
  where_fr: string[]
  /** The whole text that was put in, which holds the spot. */
  text_en?: string | null
  text_fr?: string | null
  /** Ids of checks that name it rightly; "*" is any. */
  acceptable_checks: string[]
}

export type CaseGroup = 'fact' | 'language' | 'meaning'

/**
 * A real difference is FOUND where a finding's words meet the spot, NEAR where one stands on its passage, else MISSED.
 * A legitimate variant is SILENT where no finding touches a passage of the spot, else ALARM. UNREAD: no notice, or no
 * spot in it.
 */
export type CaseStatus = 'FOUND' | 'NEAR' | 'MISSED' | 'SILENT' | 'ALARM' | 'UNREAD'

export interface CaseScore {
  status: CaseStatus
  /** Findings on the spot or its passages. */
  near: Finding[]
  /** Findings in other passages: the notices are clean but for the spot, so each is wrongly said. */
  noise: Finding[]
}

/** The rules are those that the cases were written with, so that both countings agree to the digit. */
export function scoreCase(one: OutsideCase, notice: NoticeReport | null): CaseScore {
  if (notice === null) return { status: 'UNREAD', near: [], noise: [] }
  const spots = spotsIn(one, notice)
  const hits: Finding[] = []
  const near: Finding[] = []
  const elsewhere: Finding[] = []
  for (const finding of notice.findings) {
    const places = [...finding.evidence.map(({ block }) => block), ...finding.en, ...finding.fr]
    if (finding.evidence.some((words) => meetsSpot(words, spots))) hits.push(finding)
    else if (places.some((block) => spots.has(block))) near.push(finding)
    else elsewhere.push(finding)
  }
  const isAcceptable = ({ check }: Finding): boolean =>
    one.acceptable_checks.includes('*') || one.acceptable_checks.includes(check)
  const isAnywhere = one.where_en.length + one.where_fr.length === 0
  if (one.expect === 'silent') {
    const isRead = spots.size > 0 || isAnywhere
    const status = hits.length + near.length > 0 ? 'ALARM' : isRead ? 'SILENT' : 'UNREAD'
    return { status, near: [...hits, ...near], noise: elsewhere }
  }
  // What is left out has no spot: the finding that names it may stand anywhere.
  const isNamedAnywhere = isAnywhere && one.acceptable_checks.join() !== '*'
  const right = isNamedAnywhere
    ? elsewhere.filter(isAcceptable)
    : // A note counts for language alone: facts and meaning are told as an error or a warning.
      hits.filter((finding) => isAcceptable(finding) && (finding.severity !== 'info' || one.group === 'language'))
  return {
    status: right.length > 0 ? 'FOUND' : hits.length + near.length > 0 ? 'NEAR' : 'MISSED',
    near: [...hits, ...near],
    noise: isNamedAnywhere ? elsewhere.filter((finding) => !right.includes(finding)) : elsewhere,
  }
}

type Span = readonly [start: number, end: number]

/** Passages that hold the spot, with its places there; where the whole inserted text is known, only inside it. */
function spotsIn(one: OutsideCase, notice: NoticeReport): Map<string, Span[]> {
  const spots = new Map<string, Span[]>()
  for (const language of languages) {
    const { words, inserted } = spotOf(one, language)
    for (const { id, text: written } of notice[language]?.blocks ?? []) {
      const text = spaced(written)
      const from = inserted === null ? 0 : text.indexOf(inserted)
      if (inserted === null ? !words.some((word) => text.includes(word)) : from < 0) continue
      const to = inserted === null ? text.length : from + inserted.length
      spots.set(
        id,
        words.flatMap((word) => placesOf(word, text)).filter(([start, end]) => start >= from && end <= to),
      )
    }
  }
  return spots
}

function spotOf(one: OutsideCase, language: Language): { words: string[]; inserted: string | null } {
  const [words, inserted] = language === 'en' ? [one.where_en, one.text_en] : [one.where_fr, one.text_fr]
  return { words: words.map(spaced), inserted: inserted ? spaced(inserted) : null }
}

function placesOf(word: string, text: string): Span[] {
  const places: Span[] = []
  if (word === '') return places
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push([at, at + word.length])
  return places
}

function meetsSpot({ block, start, end }: Finding['evidence'][number], spots: ReadonlyMap<string, Span[]>): boolean {
  return spots.get(block)?.some(([from, to]) => start < to && end > from) === true
}

function spaced(text: string): string {
  return text.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ')
}

export interface CaseTotals {
  cases: number
  found: number
  silent: number
  /** Findings elsewhere, a notice. */
  noise: number
  found_fact: number
  found_language: number
  found_meaning: number
}

/** Shares over what is not debatable; noise over all. */
export function caseTotals(scored: readonly { one: OutsideCase; score: CaseScore }[]): CaseTotals {
  const fair = scored.filter(({ one }) => !one.debatable)
  const share = (expect: OutsideCase['expect'], good: CaseStatus, group?: CaseGroup): number => {
    const asked = fair.filter(({ one }) => one.expect === expect && (group === undefined || one.group === group))
    return rounded(asked.filter(({ score }) => score.status === good).length / Math.max(1, asked.length), 4)
  }
  return {
    cases: fair.length,
    found: share('finding', 'FOUND'),
    silent: share('silent', 'SILENT'),
    noise: rounded(scored.reduce((sum, { score }) => sum + score.noise.length, 0) / Math.max(1, scored.length), 3),
    found_fact: share('finding', 'FOUND', 'fact'),
    found_language: share('finding', 'FOUND', 'language'),
    found_meaning: share('finding', 'FOUND', 'meaning'),
  }
}

export function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

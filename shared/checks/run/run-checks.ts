import { withParts } from '../../notice/divided-checks.ts'
import { withoutLongPassages } from '../../notice/long-passages.ts'
import type { Judgement } from '../../notice/notice.ts'
import type { Block, Finding, Unchecked } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import {
  TooMuchToCheck,
  uncertainPairing,
  type Check,
  type CheckedNotice,
  type CheckInput,
  type Place,
  type Severity,
  type WordedReport,
} from '../check.ts'
import { checkInput, type CheckSight } from './check-input.ts'
import { answersOf, type Answers, type Question } from './asked-of-others.ts'
import { fingerprint } from './finding-id.ts'
import { checks as allChecks } from '../index.ts'
import { withoutClaimed, type Spoken } from './claims.ts'

export interface RunOptions extends CheckSight {
  /** The user's severities, over the profile's, over the check's own. */
  severities: Readonly<Record<string, Severity | 'off'>>
  /** Told of each check that threw. */
  broke?: (check: string, error: unknown) => void
  /** Told of each check before it runs: whoever has to end all of this knows then at which one. */
  started?: (check: string) => void
  /** Checks that did not come to an end on this notice before: not run, and told as unchecked. */
  leaveOut?: ReadonlySet<string> | undefined
  /**
   * Does the work and ends it where it takes longer than a check's share; false where it was ended. Work that was ended
   * is asked for again from where it stopped. Absent, no check is ever ended.
   */
  within?: ((work: () => void) => boolean) | undefined
  /**
   * What each check found of this very notice, aligned alike and under the same circumstances: those whose questions to
   * the others have the same answers now are not run again.
   */
  checkedBefore?: CheckedBefore | undefined
  /** Told what each check found, to be given as `checkedBefore` the next time. */
  checked?: (checked: CheckedBefore) => void
}

/** What was found by each check that came to an end, with what it asked of the other notices. Plain data. */
export interface CheckedBefore {
  answers: Answers
  outcomes: Readonly<Record<string, CheckedOutcome>>
}

interface CheckedOutcome {
  asked: readonly Question[]
  found: readonly Pick<Judged, 'report' | 'finding'>[]
}

/**
 * So many checks are waited for in vain on one notice. Each costs its share twice, and all of them together must stay
 * well below the half minute after which a whole judging is ended.
 */
const mostEnded = 5

/** Of passages that no check looks at so many are named. */
const mostNamed = 10

interface Judged extends Spoken {
  finding: Finding
}

interface DueCheck {
  check: Check
  severity: Severity | undefined
}

/** What a check found, or that it could not look. */
type Outcome = Judged[] | Unchecked

/**
 * What a text lacks that is shown without being a notice is said once, above it: their reports count where one side has
 * it, and so words to mark.
 */
const ofForm = new Set(['field-missing', 'section-missing', 'clause-missing'])

/**
 * Runs every check that is on; one that throws, or takes too long, is told as unchecked, never a lost notice. So are
 * passages that are too long to be looked at.
 */
export function runChecks(
  whole: CheckedNotice,
  profile: Profile,
  options: RunOptions,
  checks: readonly Check[] = allChecks,
): Pick<Judgement, 'findings' | 'unchecked'> {
  const { notice, left } = withoutLongPassages(whole)
  const isOfKnownForm = notice.form !== null
  // Without its long passages it is another notice.
  const analysis = left.length === 0 ? options.analysis : undefined
  const input = checkInput(notice, profile, { ...options, analysis })
  const ofProfile = withParts(profile.checks, new Set(checks.map(({ id }) => id)))
  const due = checks.flatMap((check): DueCheck[] => {
    if (check.ofHouse === true && !isOfKnownForm) return []
    const severity = options.severities[check.id] ?? ofProfile[check.id]
    return severity === 'off' ? [] : [{ check, severity }]
  })
  const outcomes: Outcome[] = []
  const answers = answersOf(options.collection)
  const checked = new Map<string, CheckedOutcome>()
  const runOne = ({ check, severity }: DueCheck): Outcome => {
    if (options.leaveOut?.has(check.id) === true) return unchecked(check, 'too-long')
    const known = stillHolds(check, options.checkedBefore, answers)
    if (known !== null) {
      checked.set(check.id, known)
      return known.found.map((found) => ({ check: check.id, rank: check.rank, ...found }))
    }
    options.started?.(check.id)
    const before = input.asked.now
    try {
      const reports = check.run(input)
      const reported =
        notice.anyway !== undefined && ofForm.has(check.id) ? reports.filter(({ marks }) => marks.length > 0) : reports
      const found = reported.map((report) => ({
        report: placeOf(report),
        finding: findingOf(check, report, input, severity),
      }))
      checked.set(check.id, { asked: input.asked.since(before), found })
      return found.map((one) => ({ check: check.id, rank: check.rank, ...one }))
    } catch (error) {
      if (error instanceof TooMuchToCheck) return unchecked(check, 'too-long')
      options.broke?.(check.id, error)
      return unchecked(check, 'fault')
    }
  }
  runInTurn(due, outcomes, runOne, options.within)
  options.checked?.({ answers, outcomes: Object.fromEntries(checked) })
  const spoken = outcomes.flatMap((outcome) => ('why' in outcome ? [] : outcome))
  return {
    findings: withOwnIds(withoutClaimed(spoken).map(({ finding }) => finding)),
    unchecked: outcomes.flatMap((outcome, at): Unchecked[] => {
      if ('why' in outcome) return [outcome]
      const check = due[at]?.check.id ?? ''
      return left.slice(0, mostNamed).map((block) => ({ check, why: 'too-long', block }))
    }),
  }
}

/** What a check found before, where nothing that it asked of the others has another answer now. */
function stillHolds({ id }: Check, before: CheckedBefore | undefined, answers: Answers): CheckedOutcome | null {
  const known = before?.outcomes[id]
  if (before === undefined || known === undefined) return null
  return known.asked.every((question) => before.answers[question] === answers[question]) ? known : null
}

/** All that the claims of others are held against. */
function placeOf({ en, fr, marks, claims }: WordedReport): Spoken['report'] {
  return { en, fr, marks, ...(claims !== undefined && { claims }) }
}

function unchecked({ id }: Check, why: Unchecked['why']): Unchecked {
  return { check: id, why, block: null }
}

/**
 * Fills `outcomes`, one a check. All of them share one piece of work at first, as beginning one costs more than many
 * checks do. Where it is ended, what was done stays, and the check it was ended in begins anew: the others may have
 * taken the time. Only one that was the first to begin is too long.
 */
function runInTurn(
  due: readonly DueCheck[],
  outcomes: Outcome[],
  runOne: (check: DueCheck) => Outcome,
  within: RunOptions['within'],
): void {
  const goOn = (): void => {
    // What a check found is put there whole or not at all, wherever it is ended.
    for (let next = due[outcomes.length]; next !== undefined; next = due[outcomes.length]) outcomes.push(runOne(next))
  }
  if (within === undefined) goOn()
  let ended = 0
  for (let next = due[outcomes.length]; next !== undefined; next = due[outcomes.length]) {
    const done = outcomes.length
    if ((ended < mostEnded && within?.(goOn) === true) || outcomes.length > done) continue
    ended++
    outcomes.push(unchecked(next.check, 'too-long'))
  }
}

function findingOf(check: Check, report: WordedReport, input: CheckInput, override: Severity | undefined): Finding {
  const textOf = (id: string) => input.block(id)?.text ?? ''
  const uncertain = report.confidence !== undefined && report.confidence < uncertainPairing
  const severity = override ?? report.severity ?? check.severity
  const hardToRead = report.marks.some((mark) => restsOnDoubt(mark, input.block(mark.block)))
  return {
    id: fingerprint(check.id, report, textOf),
    check: check.id,
    severity: uncertain || hardToRead ? lighter(severity) : severity,
    en: report.en,
    fr: report.fr,
    evidence: report.marks
      .map((mark) => ({ ...mark, text: textOf(mark.block).slice(mark.start, mark.end) }))
      .filter(({ text }) => text !== ''),
    message: uncertain ? withDoubt(report.sentence) : hardToRead ? withHardWords(report.sentence) : report.sentence,
  }
}

function lighter(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info'
}

/**
 * Does a mark touch a word that was hard to read in a scan? Marks may be parts of words, and words carry their
 * punctuation.
 */
function restsOnDoubt(mark: Place, block: Block | undefined): boolean {
  if (block?.doubtful === undefined) return false
  for (const word of new Set(block.doubtful)) {
    for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
      if (at < mark.end && at + word.length > mark.start) return true
    }
  }
  return false
}

function withHardWords(message: Finding['message']): Finding['message'] {
  return {
    en: `${message.en.replace(/\.$/u, '')} (a word here was hard to read in the scan).`,
    fr: `${message.fr.replace(/\.$/u, '')} (un mot ici était difficile à lire dans la numérisation).`,
  }
}

function withDoubt(message: Finding['message']): Finding['message'] {
  return {
    en: `${message.en.replace(/\.$/u, '')} (it is not certain that the two passages belong together).`,
    fr: `${message.fr.replace(/\.$/u, '')} (il n’est pas certain que les deux passages se correspondent).`,
  }
}

/** Two defects that read the same are told apart by a number, in reading order. */
function withOwnIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1
    seen.set(finding.id, count)
    return count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` }
  })
}

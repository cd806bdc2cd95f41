import { blocksById } from '../../notice/block-text.ts'
import type { Judgement } from '../../notice/notice.ts'
import type { Block, Finding, Unchecked } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import {
  uncertainPairing,
  type CheckDefinition,
  type CheckedNotice,
  type CheckInput,
  type Mark,
  type Report,
  type Row,
  type Severity,
} from '../check.ts'
import { fingerprint } from './finding-id.ts'
import { checks as allChecks } from '../index.ts'
import { withoutEchoes, type Spoken } from './silences.ts'

export interface RunOptions extends Pick<CheckInput, 'collection' | 'dictionaries'> {
  /** ISO date against which deadlines are judged. */
  asOf: string
  /** The user's severities, over the profile's, over the check's own. */
  severities: Readonly<Record<string, Severity | 'off'>>
  /** Told of each check that threw. */
  broke?: (check: string, error: unknown) => void
  /** Told of each check before it runs: whoever has to end all of this knows then at which one. */
  started?: (check: string) => void
  /** Checks that did not come to an end on this notice before: not run, and told as unchecked. */
  leaveOut?: ReadonlySet<string> | undefined
}

interface Judged extends Spoken {
  finding: Finding
}

/**
 * What a text lacks that is shown without being a notice is said once, above it: their reports count where one side has
 * it, and so words to mark.
 */
const ofForm = new Set(['field-missing', 'section-missing', 'clause-missing'])

/** Runs every check that is on; one that throws is told as unchecked, never a lost notice. */
export function runChecks(
  notice: CheckedNotice,
  profile: Profile,
  options: RunOptions,
  checks: readonly CheckDefinition[] = allChecks,
): Pick<Judgement, 'findings' | 'unchecked'> {
  const input = {
    ...checkInput(notice, profile, options.asOf),
    collection: options.collection,
    dictionaries: options.dictionaries,
  }
  const severityOf = (id: string) => options.severities[id] ?? profile.checks[id]
  const unchecked: Unchecked[] = []
  const spoken: Judged[] = []
  for (const check of checks) {
    const severity = severityOf(check.id)
    if (severity === 'off') continue
    if (options.leaveOut?.has(check.id) === true) {
      unchecked.push({ check: check.id, why: 'too-long', block: null })
      continue
    }
    options.started?.(check.id)
    try {
      const reports =
        notice.anyway !== undefined && ofForm.has(check.id)
          ? check.run(input).filter(({ marks }) => marks.length > 0)
          : check.run(input)
      for (const report of reports)
        spoken.push({ check: check.id, report, finding: findingOf(check, report, input, severity) })
    } catch (error) {
      options.broke?.(check.id, error)
      unchecked.push({ check: check.id, why: 'fault', block: null })
    }
  }
  return { findings: withOwnIds(withoutEchoes(spoken).map(({ finding }) => finding)), unchecked }
}

/** What a check sees of an aligned notice. */
export function checkInput(notice: CheckedNotice, profile: Profile, asOf: string): CheckInput {
  const blocks = new Map([...blocksById(notice.en), ...blocksById(notice.fr)])
  const lookUp = (ids: readonly string[]): Block[] => ids.flatMap((id) => blocks.get(id) ?? [])
  const rows = notice.alignment.map((pair): Row => ({
    en: lookUp(pair.en),
    fr: lookUp(pair.fr),
    confidence: pair.confidence,
  }))
  return { notice, profile, asOf, rows, block: (id) => blocks.get(id) }
}

function findingOf(check: CheckDefinition, report: Report, input: CheckInput, override: Severity | undefined): Finding {
  const textOf = (id: string) => input.block(id)?.text ?? ''
  const sentence = check.messages[report.message]
  if (sentence === undefined) throw new Error(`check ${check.id} has no message ${report.message}`)
  const uncertain = report.confidence !== undefined && report.confidence < uncertainPairing
  const severity = override ?? report.severity ?? check.severity
  const message = { en: sentence.en(report.values), fr: sentence.fr(report.values) }
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
    message: uncertain ? withDoubt(message) : hardToRead ? withHardWords(message) : message,
  }
}

function lighter(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info'
}

/**
 * Does a mark touch a word that was hard to read in a scan? Marks may be parts of words, and words carry their
 * punctuation.
 */
function restsOnDoubt(mark: Mark, block: Block | undefined): boolean {
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

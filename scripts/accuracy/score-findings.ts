import { blocksById } from '../../shared/notice/block-text.ts'
import { isPart } from '../../shared/notice/divided-checks.ts'
import type { Finding, Language, NoticeReport } from '../../shared/notice/report.ts'
import { mayNameMeaning } from './meaning-checks.ts'
import { foldText, isAlike } from './same-text.ts'
import type { Truth, TruthFinding } from './truth-form.ts'

export interface FindingsScore {
  /** What the truth does not support, told in words. */
  unsupportedErrors: string[]
  unsupportedWarnings: string[]
  /** The checks of these, errors and warnings together. */
  wronglySaid: string[]
  supported: number
  autoFound: number
  autoAll: number
  autoMissed: string[]
  /** Every defect of the truth, and whether a finding names it. */
  defects: NamedDefect[]
}

export interface NamedDefect {
  check: string
  isSure: boolean
  /** A sure error: it counts as named where an error or a warning says it, and no mere note. */
  isSureError: boolean
  isNamed: boolean
  why: string
}

/** The findings of one notice against what its truth says is wrong with it. */
export function scoreFindings(notice: NoticeReport, truth: Truth, ocr: boolean): FindingsScore {
  const names = naming(notice, truth, ocr)
  const unsupported = notice.findings.filter(
    (finding) =>
      finding.severity !== 'info' &&
      !truth.findings.some((known) => names(finding, known) && isAboutItsWords(finding, known)),
  )
  const auto = truth.findings.filter((known) => known.auto)
  const missed = auto.filter((known) => !notice.findings.some((finding) => names(finding, known)))
  return {
    unsupportedErrors: unsupported.filter(({ severity }) => severity === 'error').map(inWords),
    unsupportedWarnings: unsupported.filter(({ severity }) => severity === 'warning').map(inWords),
    wronglySaid: unsupported.map(({ check }) => check),
    supported: notice.findings.filter((finding) => truth.findings.some((known) => names(finding, known))).length,
    autoFound: auto.length - missed.length,
    autoAll: auto.length,
    autoMissed: missed.map((known) => `${known.check}: ${known.why}`),
    defects: scored(truth).map((known): NamedDefect => {
      const isSure = known.certainty === undefined || known.certainty === 'sure'
      const isSureError = isSure && known.severity === 'error'
      const by = notice.findings.filter((finding) => names(finding, known))
      return {
        check: known.check,
        isSure,
        isSureError,
        isNamed: by.some(({ severity }) => !isSureError || severity !== 'info'),
        why: known.why,
      }
    }),
  }
}

/** What concerns the letterhead alone is not scored: its blocks are no longer in the truth. */
function scored({ en, fr, findings }: Truth): TruthFinding[] {
  const ids = new Set([...en.blocks, ...fr.blocks].map(({ id }) => id))
  return findings.filter((known) => {
    const places = [...known.en, ...known.fr]
    return places.length === 0 || places.some((id) => ids.has(id))
  })
}

/** Whether a finding names a defect of the truth. */
function naming(notice: NoticeReport, truth: Truth, ocr: boolean): (finding: Finding, known: TruthFinding) => boolean {
  const read = new Map(
    [...blocksById(notice.en), ...blocksById(notice.fr)].map(([id, { text }]) => [id, foldText(text)]),
  )
  const wanted = new Map([...truth.en.blocks, ...truth.fr.blocks].map((block) => [block.id, foldText(block.text)]))
  const isPassage = (id: string, known: readonly string[]): boolean => {
    const own = read.get(id) ?? ''
    return known.some((other) => {
      const text = wanted.get(other) ?? ''
      return own === text || (ocr && isAlike(own, text))
    })
  }
  return (finding, known) => {
    const places = [...known.en, ...known.fr]
    // A check may since have taken over a part of what another named when the truth was written.
    if ([known.check, ...(known.or ?? [])].includes(finding.check) || isPart(finding.check, known.check)) {
      const own = [...finding.en, ...finding.fr]
      return own.length === 0 || own.some((id) => isPassage(id, places))
    }
    return (
      known.check === 'meaning' &&
      mayNameMeaning(finding.check) &&
      finding.evidence.some(({ block, text }) => {
        const language: Language = block.startsWith('en') ? 'en' : 'fr'
        return isPassage(block, known[language]) && standsOn(text, evidenceOf(known, language))
      })
    )
  }
}

/**
 * Right about the passage is not yet right: where the truth quotes what is wrong in it, one of the words that are
 * marked is among them.
 */
function isAboutItsWords({ evidence }: Finding, known: TruthFinding): boolean {
  const quoted = [evidenceOf(known, 'en'), evidenceOf(known, 'fr')].filter((words) => words !== '')
  return (
    evidence.length === 0 || quoted.length === 0 || evidence.some(({ text }) => quoted.some((q) => standsOn(text, q)))
  )
}

function evidenceOf(known: TruthFinding, language: Language): string {
  return (language === 'en' ? known.evidenceEn : known.evidenceFr) ?? ''
}

/**
 * A mark stands on the words that the truth quotes: it is among them, whole words of them, or holds all of them. A
 * truth that quotes nothing on this side says that something is missing here, and no mark can stand on it.
 */
function standsOn(mark: string, evidence: string): boolean {
  const [own, quoted] = [boundedWords(mark), boundedWords(evidence)]
  return own.length > 2 && quoted.length > 2 && (quoted.includes(own) || own.includes(quoted))
}

/** Lower-case words with one space before and behind each, so that only whole words are found in them. */
function boundedWords(text: string): string {
  const words = foldText(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return ` ${(words ?? []).join(' ')} `
}

function inWords({ check, message }: Finding): string {
  return `${check}: ${message.en}`
}

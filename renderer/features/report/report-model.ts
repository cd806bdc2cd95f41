import { signOff } from '../../../shared/decisions/sign-off.ts'
import { standings, type Standing } from '../../../shared/decisions/standing.ts'
import type { CheckInfo, NoticeView } from '../../../shared/ipc/views.ts'
import type { Finding, Language } from '../../../shared/notice/report.ts'
import { oneLine } from '../../../shared/text/one-line.ts'
import type { Text } from '../../text/en.ts'
import type { Formats } from '../../text/formats.ts'
import type { ReportText } from '../../text/report-en.ts'
import { factRows, type FactRow } from '../facts/fact-rows.ts'
import { countedNotice } from '../../notice/counted-findings.ts'
import { groupFindings, listedOrder } from '../../notice/finding-groups.ts'
import { placesOf } from '../../notice/finding-sides.ts'
import { missingParts } from '../../notice/missing-parts.ts'
import { uncheckedByCause } from '../../notice/unchecked-by-cause.ts'
import { uncheckedWords } from '../../text/unchecked-words.ts'
import { withStruckWords, type Piece } from '../../notice/struck-words.ts'

/** A notice's review as a page: plain words, ready to be printed or saved. */
export interface ReportModel {
  language: Language
  title: string
  subtitles: { lang: Language; text: string }[]
  madeOn: string
  files: string[]
  /** Of what was not recognised as a notice: that it was not, and what it lacks; null elsewhere. */
  anyway: string | null
  signatures: { language: string; words: string }[]
  facts: { name: string; en: string; fr: string; agreement: FactRow['agreement']; agreementWords: string }[]
  findings: ReportedFinding[]
  /** Which checks could not be run, and why. */
  unchecked: string[]
  /** What was paired by hand: the passages, and who did it when. */
  pairings: { passages: Passages; made: string }[]
  history: string[]
}

/** What each language says at a place; nothing where it has no counterpart. */
export type Passages = Record<Language, Piece[]>

export interface ReportedFinding {
  severity: Finding['severity']
  severityWords: string
  check: string
  message: string
  passages: Passages
  kind: Standing['kind']
  decision: string[]
}

export interface ReportParts {
  notice: NoticeView
  checks: ReadonlyMap<string, CheckInfo>
  language: Language
  text: Text
  words: ReportText
  format: Formats
  /** ISO time of making. */
  now: string
}

export function reportModel(asked: ReportParts): ReportModel {
  const standing = standings(asked.notice, asked.notice.history)
  const parts = { ...asked, notice: countedNotice(asked.notice, standing) }
  const { notice, checks, language, text, words, format, now } = parts
  return {
    language,
    title: words.title(notice.reference ?? text.list.noReference),
    subtitles: (['en', 'fr'] as const).flatMap((lang) =>
      notice[lang]?.fields.title ? [{ lang, text: notice[lang].fields.title.value }] : [],
    ),
    madeOn: [
      words.madeOn(format.dateTime(now)),
      ...(notice.revision.total > 1 ? [text.revisions.number(notice.revision.number, notice.revision.total)] : []),
    ].join(' · '),
    files: notice.sources.map(({ file, inside }) => oneLine(text.texts.inside(inside ?? '', fileName(file)))),
    anyway: anywayWords(notice, language, words),
    signatures: (['en', 'fr'] as const).map((side) => ({
      language: words.sideNames[side],
      words: signatureWords(parts, side),
    })),
    facts: factRows(notice, text, format).map(({ label, en, fr, agreement }) => ({
      name: label,
      en: en?.shown ?? words.unstated,
      fr: fr?.shown ?? words.unstated,
      agreement,
      agreementWords: notice.en === null || notice.fr === null ? words.notCompared : words.agreement[agreement],
    })),
    findings: listedOrder(groupFindings(notice, notice.findings)).map((finding) =>
      reported(finding, standing.get(finding.id), parts),
    ),
    unchecked: uncheckedByCause(notice.unchecked, checks, language).map((cause) => uncheckedWords(cause, text)),
    pairings: notice.pairings.map(({ author, at, ...blocks }) => ({
      passages: { en: passageOf(notice, 'en', blocks.en), fr: passageOf(notice, 'fr', blocks.fr) },
      made: words.pairedBy(author, format.dateTime(at)),
    })),
    history: historyWords(parts),
  }
}

function reported(
  finding: Finding,
  standing: Standing | undefined,
  { notice, checks, language, text, words, format }: ReportParts,
): ReportedFinding {
  const kind = standing?.kind ?? 'open'
  const places = placesOf(notice, finding)
  const decision = standing?.decision
  const reason =
    decision?.reason === undefined || decision.reason === null
      ? []
      : [[words.reason[decision.reason.kind], decision.reason.text].filter((part) => part !== '').join(words.colon)]
  return {
    severity: finding.severity,
    severityWords: text.findings.severity[finding.severity],
    check: checks.get(finding.check)?.title[language] ?? finding.check,
    message: finding.message[language],
    passages: { en: passageOf(notice, 'en', places.en), fr: passageOf(notice, 'fr', places.fr) },
    kind,
    decision: [
      words.kind[kind],
      ...reason,
      ...(decision ? [words.by(decision.author, format.dateTime(decision.at))] : []),
    ],
  }
}

function anywayWords({ anyway }: NoticeView, language: Language, words: ReportText): string | null {
  if (anyway === undefined) return null
  const missing = missingParts(anyway, language)
  return missing.length === 0 ? words.anyway : `${words.anyway} ${words.anywayMissing(missing.join(', '))}`
}

function passageOf(notice: NoticeView, side: Language, blocks: readonly string[]): Piece[] {
  const passages = (notice[side]?.blocks ?? []).filter(({ id }) => blocks.includes(id)).map(withStruckWords)
  return passages.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: ' / ', isStruck: false }, ...pieces]))
}

function signatureWords({ notice, words, format }: ReportParts, side: Language): string {
  const { state, signature } = signOff(side, notice[side], notice.history.signatures)
  if (signature === null) return words.unsigned
  return (state === 'lapsed' ? words.lapsed : words.signed)(signature.author, format.dateTime(signature.at))
}

/** Everything that was ever decided on the post, oldest first, decisions that no longer hold included. */
function historyWords({ notice, checks, language, words, format }: ReportParts): string[] {
  const { decisions, signatures } = notice.history
  const lines = [
    ...decisions.map(({ at, author, check, kind, reason }) => ({
      at,
      author,
      what: [
        checks.get(check)?.title[language] ?? check,
        words.kind[kind],
        ...(reason ? [words.reason[reason.kind], reason.text] : []),
      ],
    })),
    ...signatures.map(({ at, author, language: side, kind }) => ({
      at,
      author,
      what: [words.sideNames[side], words.signedKind[kind]],
    })),
  ]
  return lines
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(
      ({ at, author, what }) =>
        `${format.dateTime(at)} · ${author} · ${what.filter((part) => part !== '').join(' · ')}`,
    )
}

function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path
}

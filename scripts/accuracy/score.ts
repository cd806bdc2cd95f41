import type { AlignedPair, Finding, NoticeReport } from '../../shared/notice/report.ts'
import { blocksById, sideOf } from '../../shared/notice/block-text.ts'
import type { Truth, TruthFinding } from './truth-form.ts'
import { languages } from './truth.ts'

export interface Score {
  fields: { right: number; all: number; wrong: string[] }
  blocks: { f1: number; missing: string[]; extra: string[]; sections: number; kinds: number }
  alignment: { f1: number; missing: string[]; extra: string[] }
  findings: {
    unsupportedErrors: string[]
    unsupportedWarnings: string[]
    supported: number
    autoFound: number
    autoAll: number
    autoMissed: string[]
  }
}

/**
 * One notice against its truth. Blocks are compared by text; those read from a picture may differ in one sign of ten.
 */
export function scoreNotice(notice: NoticeReport, truth: Truth): Score {
  const ocr = notice.sources.some((source) => source.ocr)
  return {
    fields: scoreFields(notice, truth),
    ...scoreTexts(notice, truth, ocr),
    findings: scoreFindings(notice, truth, ocr),
  }
}

/** What two layouts of one text may differ in without being another text. */
function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u201C\u201D]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/ (?=[:;!?»])/gu, '')
    .trim()
}

function scoreFields(notice: NoticeReport, truth: Truth): Score['fields'] {
  const wrong: string[] = []
  let all = 0
  for (const language of languages) {
    for (const [name, expected] of Object.entries(truth[language].fields)) {
      all++
      const found =
        (sideOf(notice, language)?.fields as Record<string, { value: unknown } | null> | undefined)?.[name]?.value ??
        null
      if (foldText(JSON.stringify(found)) !== foldText(JSON.stringify(expected)))
        wrong.push(`${language}.${name}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`)
    }
  }
  return { right: all - wrong.length, all, wrong }
}

interface Unit {
  key: string
  text: string
  section: string
  kind: string
}

function scoreTexts(notice: NoticeReport, truth: Truth, ocr: boolean): Pick<Score, 'blocks' | 'alignment'> {
  const found = languages.flatMap((language) =>
    (sideOf(notice, language)?.blocks ?? [])
      .filter((block) => block.kind !== 'letterhead')
      .map((block): Unit => ({ ...block, key: `${language} ${foldText(block.text)}` })),
  )
  const expected = languages.flatMap((language) =>
    truth[language].blocks.map((block): Unit => ({ ...block, key: `${language} ${foldText(block.text)}` })),
  )
  const { pairs, missing, extra } = matchUnits(found, expected, ocr)
  const inBody = pairs.filter(([, wanted]) => wanted.section !== 'header' || wanted.kind === 'banner')
  const blocks = {
    f1: f1(pairs.length, found.length, expected.length),
    missing: missing.map(({ key }) => key),
    extra: extra.map(({ key }) => key),
    sections: share(pairs, ([own, wanted]) => own.section === wanted.section),
    kinds: share(inBody, ([own, wanted]) => own.kind === wanted.kind),
  }
  return { blocks, alignment: scoreAlignment(notice, truth, ocr) }
}

function matchUnits<T extends { key: string }>(
  found: readonly T[],
  expected: readonly T[],
  fuzzy: boolean,
): { pairs: [T, T][]; missing: T[]; extra: T[] } {
  const left = [...found]
  const missing: T[] = []
  const pairs: [T, T][] = []
  const take = (wanted: T, alike: (own: T) => boolean): boolean => {
    const at = left.findIndex(alike)
    const [own] = at < 0 ? [] : left.splice(at, 1)
    if (own !== undefined) pairs.push([own, wanted])
    return own !== undefined
  }
  for (const wanted of expected) if (!take(wanted, (own) => own.key === wanted.key)) missing.push(wanted)
  const still = fuzzy ? missing.filter((wanted) => !take(wanted, (own) => isAlike(own.key, wanted.key))) : missing
  return { pairs, missing: still, extra: left }
}

/** At least nine of ten pairs of neighbouring signs in common (Dice). */
function isAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > Math.max(a.length, b.length) * 0.15 || a.slice(0, 2) !== b.slice(0, 2))
    return false
  const counts = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at++) counts.set(a.slice(at, at + 2), (counts.get(a.slice(at, at + 2)) ?? 0) + 1)
  let shared = 0
  for (let at = 0; at < b.length - 1; at++) {
    const left = counts.get(b.slice(at, at + 2)) ?? 0
    if (left > 0) shared++
    counts.set(b.slice(at, at + 2), left - 1)
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2) >= 0.9
}

function scoreAlignment(notice: NoticeReport, truth: Truth, ocr: boolean): Score['alignment'] {
  const own = { en: blocksById(notice.en), fr: blocksById(notice.fr) }
  const wanted = {
    en: new Map(truth.en.blocks.map((block) => [block.id, block])),
    fr: new Map(truth.fr.blocks.map((block) => [block.id, block])),
  }
  const found = links(notice.alignment, own.en, own.fr)
  const expected = links(truth.alignment, wanted.en, wanted.fr)
  const { pairs, missing, extra } = matchUnits(found, expected, ocr)
  return {
    f1: f1(pairs.length, found.length, expected.length),
    missing: missing.map(({ key }) => key),
    extra: extra.map(({ key }) => key),
  }
}

function links(
  alignment: readonly Pick<AlignedPair, 'en' | 'fr'>[],
  en: ReadonlyMap<string, { text: string }>,
  fr: ReadonlyMap<string, { text: string }>,
): { key: string }[] {
  return alignment.flatMap((pair) =>
    pair.en.flatMap((left) =>
      pair.fr.flatMap((right) => {
        const [english, french] = [en.get(left), fr.get(right)]
        return english === undefined || french === undefined
          ? []
          : [{ key: `${foldText(english.text)} ⇄ ${foldText(french.text)}` }]
      }),
    ),
  )
}

function scoreFindings(notice: NoticeReport, truth: Truth, ocr: boolean): Score['findings'] {
  const textOf = (id: string): string =>
    foldText(blocksById(notice.en).get(id)?.text ?? blocksById(notice.fr).get(id)?.text ?? '')
  const truthText = new Map([...truth.en.blocks, ...truth.fr.blocks].map((block) => [block.id, foldText(block.text)]))
  const touches = (finding: Finding, known: TruthFinding): boolean => {
    if (finding.check !== known.check && known.or?.includes(finding.check) !== true) return false
    const own = [...finding.en, ...finding.fr].map(textOf)
    const theirs = [...known.en, ...known.fr].map((id) => truthText.get(id) ?? '')
    return (
      own.length === 0 || own.some((text) => theirs.some((other) => text === other || (ocr && isAlike(text, other))))
    )
  }
  const unsupported = notice.findings.filter(
    (finding) => finding.severity !== 'info' && !truth.findings.some((known) => touches(finding, known)),
  )
  const auto = truth.findings.filter((known) => known.auto)
  const missed = auto.filter((known) => !notice.findings.some((finding) => touches(finding, known)))
  const describe = (finding: Finding): string => `${finding.check}: ${finding.message.en}`
  return {
    unsupportedErrors: unsupported.filter(({ severity }) => severity === 'error').map(describe),
    unsupportedWarnings: unsupported.filter(({ severity }) => severity === 'warning').map(describe),
    supported: notice.findings.filter((finding) => truth.findings.some((known) => touches(finding, known))).length,
    autoFound: auto.length - missed.length,
    autoAll: auto.length,
    autoMissed: missed.map((known) => `${known.check}: ${known.why}`),
  }
}

function f1(common: number, found: number, expected: number): number {
  return found + expected === 0 ? 1 : (2 * common) / (found + expected)
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length
}

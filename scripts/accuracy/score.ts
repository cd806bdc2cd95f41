import type { AlignedPair, NoticeReport } from '../../shared/notice/report.ts'
import { blocksById, sideOf } from '../../shared/notice/block-text.ts'
import { foldText, isAlike } from './same-text.ts'
import { scoreFindings, type FindingsScore } from './score-findings.ts'
import type { Truth } from './truth-form.ts'
import { languages } from './truth.ts'

export interface Score {
  fields: { right: number; all: number; wrong: string[] }
  blocks: { f1: number; missing: string[]; extra: string[]; sections: number; kinds: number }
  alignment: { f1: number; missing: string[]; extra: string[] }
  findings: FindingsScore
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

function f1(common: number, found: number, expected: number): number {
  return found + expected === 0 ? 1 : (2 * common) / (found + expected)
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length
}

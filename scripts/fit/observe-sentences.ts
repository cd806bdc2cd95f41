import { alignSentences, type NumberedSentence } from '../../shared/align/align-sentences.ts'
import { lengthModel } from '../../shared/align/lengths.ts'
import { termIndex } from '../../shared/align/term-index.ts'
import type { AlignmentWeights } from '../../shared/align/weight-kinds.ts'
import type { AnalysedNotice } from '../../shared/analysis/analysed-notice.ts'
import type { Block, Language } from '../../shared/notice/report.ts'
import { readNumbers } from '../../shared/marks/numbers.ts'
import { drawFrom, type Draw } from '../defects/kind.ts'
import { f1Of, type LinkCount } from './link-count.ts'
import type { MeantNotice } from './meant-notices.ts'
import { analysedOf } from './observe.ts'

/** A passage of which it is known how its sentences pair: links of places. */
export interface MeantPassage {
  en: NumberedSentence[]
  fr: NumberedSentence[]
  links: { en: number[]; fr: number[] }[]
  notice: AnalysedNotice
  lengths: { en: number; fr: number }[]
}

/** Sentences of a passage that is made: as many as the longest paragraphs of notices have. */
const longestRun = 7

type Pair = Record<Language, string>

/**
 * Passages made of sentences that follow one another in a section and of which it is known what they say: those of
 * counterparts with as many sentences on both sides. As they are, with two joined as translators join them, with one
 * left out, and with both.
 */
export function meantPassages(notices: readonly MeantNotice[]): MeantPassage[] {
  return notices.flatMap((meant, at) => {
    const draw = drawFrom(at * 2003)
    const notice = analysedOf(meant)
    const { rows, lengths } = rowsOf(meant, notice)
    return runsOf(rows, draw).map((run): MeantPassage => {
      const links = varied(run, draw)
      return {
        ...placed(links, (text, language) => ({ text, numbers: readNumbers(notice.passageOf(text, language)) })),
        notice,
        lengths,
      }
    })
  })
}

export function sentenceF1(passages: readonly MeantPassage[], weights: AlignmentWeights): number {
  const count: LinkCount = { right: 0, missing: 0, extra: 0 }
  for (const { en, fr, links, notice, lengths } of passages) {
    const model = lengthModel(lengths, weights.lengths)
    const found = linked(alignSentences(en, fr, model, notice.once(termIndex), weights).links)
    const wanted = linked(links)
    count.right += found.intersection(wanted).size
    count.missing += wanted.difference(found).size
    count.extra += found.difference(wanted).size
  }
  return f1Of(count)
}

/** Sentence against sentence, by section, and how long counterparts are. */
function rowsOf(
  { en, fr, pairs }: MeantNotice,
  notice: AnalysedNotice,
): { rows: Pair[][]; lengths: MeantPassage['lengths'] } {
  const block = (blocks: readonly Block[], ids: readonly string[]) =>
    ids.length === 1
      ? blocks.find(({ id, kind }) => id === ids[0] && (kind === 'paragraph' || kind === 'item'))
      : undefined
  const sections = new Map<string, Pair[]>()
  const lengths: MeantPassage['lengths'] = []
  for (const pair of pairs) {
    const [one, other] = [block(en.blocks, pair.en), block(fr.blocks, pair.fr)]
    if (one === undefined || other === undefined || one.section === 'header') continue
    lengths.push({ en: one.text.length, fr: other.text.length })
    const [left, right] = [sentencesOf(notice, one.text, 'en'), sentencesOf(notice, other.text, 'fr')]
    if (left.length !== right.length) continue
    const known = sections.get(one.section) ?? []
    known.push(...left.map((text, at): Pair => ({ en: text, fr: right[at] ?? '' })))
    sections.set(one.section, known)
  }
  return { rows: [...sections.values()], lengths }
}

function sentencesOf(notice: AnalysedNotice, text: string, language: Language): string[] {
  return notice.passageOf(text, language).sentences.map(({ start, end }) => text.slice(start, end))
}

function runsOf(sections: readonly Pair[][], draw: Draw): Pair[][] {
  return sections.flatMap((pairs) => {
    const runs: Pair[][] = []
    for (let from = 0; from < pairs.length;) {
      const length = 2 + Math.floor(draw() * (longestRun - 1))
      runs.push(pairs.slice(from, from + length))
      from += length
    }
    return runs
  })
}

interface Link {
  en: string[]
  fr: string[]
}

function varied(run: readonly Pair[], draw: Draw): Link[] {
  let links = run.map(({ en, fr }): Link => ({ en: [en], fr: [fr] }))
  const side = (): Language => (draw() < 0.5 ? 'en' : 'fr')
  if (draw() < 0.5 && links.length > 1) {
    const at = Math.floor(draw() * (links.length - 1))
    const [first, second] = links.slice(at, at + 2)
    const language = side()
    if (first !== undefined && second !== undefined) {
      const both: Link = { en: [...first.en, ...second.en], fr: [...first.fr, ...second.fr] }
      links = links.toSpliced(at, 2, { ...both, [language]: [joined(first[language], second[language])] })
    }
  }
  if (draw() < 0.5) {
    const at = Math.floor(draw() * links.length)
    const left = links[at]
    if (left !== undefined) links = links.with(at, { ...left, [side()]: [] })
  }
  return links
}

/** As a translator does it: the full stop becomes a comma. */
function joined(first: readonly string[], second: readonly string[]): string {
  const next = second.join(' ')
  return `${first.join(' ').replace(/[.;:]$/u, '')}, ${next.charAt(0).toLowerCase()}${next.slice(1)}`
}

function placed(
  links: readonly Link[],
  read: (text: string, language: Language) => NumberedSentence,
): Pick<MeantPassage, 'en' | 'fr' | 'links'> {
  const en: NumberedSentence[] = []
  const fr: NumberedSentence[] = []
  const put = (to: NumberedSentence[], texts: readonly string[], language: Language): number[] =>
    texts.map((text) => to.push(read(text, language)) - 1)
  return { en, fr, links: links.map((link) => ({ en: put(en, link.en, 'en'), fr: put(fr, link.fr, 'fr') })) }
}

function linked(links: MeantPassage['links']): Set<string> {
  return new Set(links.flatMap(({ en, fr }) => en.flatMap((left) => fr.map((right) => `${left} ${right}`))))
}

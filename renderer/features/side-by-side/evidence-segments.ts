import { struckBefore } from '../../notice/struck-words.ts'
import { severityRank, type Severity } from '../../notice/severity.ts'
import type { Finding } from '../../../shared/ipc/views.ts'
import type { UnlinkedWords } from '../../../shared/notice/unlinked-words.ts'
import type { Block } from '../../../shared/notice/report.ts'
import { linksIn, type WrittenLink } from '../../../shared/text/link-signs.ts'

/**
 * A stretch of a block's text with the findings whose evidence covers it, the gravest first. Of a link, `part` tells
 * its words from its address and from the signs around them, which are shown to nobody; `address` where the words lead.
 */
export interface Segment {
  text: string
  start: number
  findings: readonly string[]
  severity: Severity | null
  part: 'text' | 'words' | 'address' | 'sign'
  address: string | null
  /** A word that nothing on the other side answers to. */
  isUnlinked: boolean
}

/**
 * Cuts a block's text at every edge of evidence, so that overlapping marks can each be shown, where struck words stand,
 * at the signs of links, and around words that nothing on the other side answers to.
 */
export function evidenceSegments(
  block: Pick<Block, 'id' | 'text' | 'struck'>,
  findings: readonly Finding[],
  unlinked: UnlinkedWords['places'] = [],
): Segment[] {
  const marks = findings
    .flatMap((finding) =>
      finding.evidence
        .filter((evidence) => evidence.block === block.id)
        .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(block.text.length, end), finding })),
    )
    .filter(({ start, end }) => start < end)
  const links = linksIn(block.text)
  const linkEdges = links.flatMap(({ start, end, words, address }) => [
    start,
    words.start,
    words.end,
    ...(address === null ? [] : [address.start, address.end]),
    end,
  ])
  const edges = [
    ...new Set([
      0,
      block.text.length,
      ...marks.flatMap(({ start, end }) => [start, end]),
      ...unlinked.flat(),
      ...struckBefore(block).keys(),
      ...linkEdges,
    ]),
  ].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? block.text.length
    const covering = marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .map(({ finding }) => finding)
      .toSorted((a, b) => severityRank[a.severity] - severityRank[b.severity])
    return {
      text: block.text.slice(start, end),
      start,
      findings: [...new Set(covering.map(({ id }) => id))],
      severity: covering[0]?.severity ?? null,
      ...partOf(links, start, end),
      isUnlinked: unlinked.some(([from, to]) => from <= start && end <= to),
    }
  })
}

function partOf(links: readonly WrittenLink[], start: number, end: number): Pick<Segment, 'part' | 'address'> {
  const link = links.find((each) => each.start <= start && end <= each.end)
  if (link === undefined) return { part: 'text', address: null }
  if (link.words.start <= start && end <= link.words.end) return { part: 'words', address: link.address?.text ?? null }
  const isAddress = link.address !== null && link.address.start <= start && end <= link.address.end
  return { part: isAddress ? 'address' : 'sign', address: null }
}

/**
 * The text of a segment with its block's special spaces drawn as signs: '⍽' does not break a line, '⎵' is merely thin
 * or wide.
 */
export function withVisibleSpaces(
  segment: Pick<Segment, 'text' | 'start'>,
  spaces: readonly (readonly [at: number, space: string])[] = [],
): string {
  const signs = new Map(
    spaces.map(([at, space]) => [at - segment.start, /[\u00A0\u2007\u202F]/u.test(space) ? '⍽' : '⎵']),
  )
  return segment.text.replace(/ /gu, (space, at: number) => signs.get(at) ?? space)
}

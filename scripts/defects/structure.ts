import type { Base } from './base.ts'
import {
  change,
  isItem,
  isPaired,
  pick,
  spots,
  withLine,
  type DefectKind,
  type Draw,
  type Plant,
  type Spot,
} from './kind.ts'

function drop(wanted: (spot: Spot) => boolean): Plant {
  return (base, draw) => {
    const spot = pick(
      spots(base, (candidate) => isPaired(candidate) && wanted(candidate)),
      draw,
    )
    return spot === undefined ? null : withLine(base, spot.at, null)
  }
}

/** Two lines of one side change places, or only a part of them. */
function exchange(
  wanted: (spot: Spot) => boolean,
  together: (a: Spot, b: Spot) => boolean,
  part = /(?<=^[-•] ).*(?<![;.\s])/u,
): Plant {
  return (base, draw) => {
    const all = spots(base, (candidate) => isPaired(candidate) && wanted(candidate) && part.test(candidate.line.raw))
    const first = pick(
      all.filter((spot) => all.some((other) => other !== spot && together(spot, other))),
      draw,
    )
    const second =
      first === undefined
        ? undefined
        : pick(
            all.filter((other) => other !== first && together(first, other)),
            draw,
          )
    const [a, b] = [part.exec(first?.line.raw ?? '')?.[0], part.exec(second?.line.raw ?? '')?.[0]]
    if (first === undefined || second === undefined || a === undefined || b === undefined || a === b) return null
    return base.lines.map(({ raw }, at) =>
      at === first.at ? raw.replace(part, () => b) : at === second.at ? raw.replace(part, () => a) : raw,
    )
  }
}

const sameList = (a: Spot, b: Spot): boolean =>
  a.side === b.side && a.block.section === b.block.section && a.block.group === b.block.group
const isNamedHeading = ({ block }: Spot): boolean =>
  block.kind === 'heading' && block.section === 'accountabilities' && !/^\d/u.test(block.text)
const isGroupHeading = ({ block }: Spot): boolean =>
  block.kind === 'heading' && block.section === 'qualifications' && !/^\d/u.test(block.text)
const sameSection = (a: Spot, b: Spot): boolean => a.side === b.side && a.block.section === b.block.section
const isCompetency = ({ block }: Spot): boolean =>
  block.section === 'competencies' && block.kind === 'item' && block.text.includes(':')
const isSectionHeading = ({ block }: Spot): boolean => block.kind === 'heading' && /^\d\./u.test(block.text)

const isPassage = ({ block }: Spot): boolean =>
  block.kind === 'paragraph' && block.section !== 'header' && block.section !== 'contract'
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]) (?=[\p{Lu}«"])/u)

function dropSentence(base: Base, draw: Draw): string[] | null {
  const spot = pick(
    spots(
      base,
      (candidate) => isPaired(candidate) && isPassage(candidate) && sentencesOf(candidate.line.raw).length > 2,
    ),
    draw,
  )
  const sentences = sentencesOf(spot?.line.raw ?? '')
  const gone = Math.floor(draw() * sentences.length)
  return spot === undefined ? null : withLine(base, spot.at, sentences.filter((_, at) => at !== gone).join(' '))
}

function addSentence(base: Base, draw: Draw): string[] | null {
  const spot = pick(
    spots(
      base,
      (candidate) => isPaired(candidate) && isPassage(candidate) && sentencesOf(candidate.line.raw).length > 1,
    ),
    draw,
  )
  const sentences = sentencesOf(spot?.line.raw ?? '')
  const place = 1 + Math.floor(draw() * sentences.length)
  const text =
    spot?.side === 'en'
      ? 'The moorings of every boat are checked again before nightfall.'
      : 'Les amarres de tous les bateaux sont vérifiées une nouvelle fois avant la nuit.'
  return spot === undefined ? null : withLine(base, spot.at, sentences.toSpliced(place, 0, text).join(' '))
}

/** An essential requirement among the desirable ones, or the reverse. */
function moveItem(base: Base, draw: Draw): string[] | null {
  const items = spots(base, (spot) => isItem(spot) && spot.block.section === 'qualifications')
  const item = pick(items, draw)
  const target = pick(
    items.filter((other) => other.side === item?.side && other.block.group !== item.block.group),
    draw,
  )
  if (item === undefined || target === undefined) return null
  return base.lines.flatMap(({ raw }, at) => (at === item.at ? [] : at === target.at ? [item.line.raw, raw] : [raw]))
}

function dropSection(base: Base, draw: Draw): string[] | null {
  const first = pick(spots(base, isSectionHeading), draw)
  if (first === undefined) return null
  const gone = new Set(
    spots(base, ({ side, block }) => side === first.side && block.section === first.block.section).map(({ at }) => at),
  )
  return base.lines.filter((_, at) => !gone.has(at)).map(({ raw }) => raw)
}

/** Passages, headings and lists that are not what they are on the other side. */
export const structureKinds: DefectKind[] = [
  { name: 'item dropped', checks: ['block-missing', 'list-count'], plant: drop(isItem) },
  {
    name: 'paragraph dropped',
    checks: ['block-missing', 'clause-missing', 'twin-grade-note'],
    plant: drop(({ block }) => block.kind === 'paragraph' && block.section !== 'header' && block.text.length > 60),
  },
  {
    name: 'short paragraph dropped',
    checks: ['block-missing', 'clause-missing', 'reports-mismatch', 'field-missing'],
    plant: drop(({ block }) => block.kind === 'paragraph' && block.section !== 'header' && block.text.length <= 90),
  },
  { name: 'sentence dropped', checks: ['block-missing', 'clause-deviation'], plant: dropSentence },
  { name: 'sentence added', checks: ['block-missing', 'clause-deviation'], plant: addSentence },
  { name: 'accountability heading dropped', checks: ['block-missing'], plant: drop(isNamedHeading) },
  { name: 'section heading dropped', checks: ['section-missing', 'block-missing'], plant: drop(isSectionHeading) },
  { name: 'section dropped', checks: ['section-missing'], plant: dropSection },
  {
    name: 'section number',
    checks: ['section-order', 'heading-variant'],
    plant: (base, draw) => {
      const spot = pick(spots(base, isSectionHeading), draw)
      return spot === undefined
        ? null
        : withLine(
            base,
            spot.at,
            spot.line.raw.replace(/\d/u, (digit) => String((Number(digit) % 8) + 1)),
          )
    },
  },
  {
    name: 'two items exchanged',
    checks: ['order'],
    plant: exchange((spot) => isItem(spot) && !isCompetency(spot), sameList),
  },
  {
    name: 'two paragraphs exchanged',
    checks: ['order'],
    plant: exchange(({ block }) => block.kind === 'paragraph' && block.text.length > 100, sameList, /^.+$/u),
  },
  {
    name: 'accountability headings exchanged',
    checks: ['accountability-mismatch', 'order'],
    plant: exchange(isNamedHeading, (a, b) => a.side === b.side, /^.+$/u),
  },
  {
    name: 'section headings exchanged',
    checks: ['section-order', 'heading-variant'],
    plant: exchange(isSectionHeading, (a, b) => a.side === b.side, /(?<=^\d\. ).+$/u),
  },
  {
    name: 'essential and desirable exchanged',
    checks: ['order', 'block-missing'],
    plant: exchange(isGroupHeading, sameSection, /^.+$/u),
  },
  { name: 'item moved to another list', checks: ['order', 'block-missing'], plant: moveItem },
  {
    name: 'competencies exchanged',
    checks: ['competency-mismatch', 'order'],
    plant: exchange(isCompetency, (a, b) => a.side === b.side, /(?<=^[-•] )[^:]+(?=:)/u),
  },
  {
    name: 'competency levels exchanged',
    checks: ['competency-mismatch'],
    plant: exchange(isCompetency, (a, b) => a.side === b.side, /(?<=: ).*(?<![;.\s])/u),
  },
  {
    name: 'item added',
    checks: ['block-missing', 'list-count'],
    plant: (base, draw) => {
      const spot = pick(spots(base, isItem), draw)
      const text =
        spot?.side === 'en'
          ? '- have sailed a small boat single-handed along a rocky coast;'
          : '- avoir navigué sans équipage à bord d’un petit voilier ;'
      return spot === undefined ? null : base.lines.flatMap(({ raw }, at) => (at === spot.at ? [text, raw] : [raw]))
    },
  },
  {
    name: 'two items run together',
    checks: ['list-count', 'block-missing', 'punctuation'],
    plant: (base, draw) => {
      const spot = pick(
        spots(base, (candidate) => isItem(candidate) && base.lines[candidate.at + 1]?.block?.kind === 'item'),
        draw,
      )
      return spot === undefined
        ? null
        : base.lines.flatMap(({ raw }, at) =>
            at === spot.at
              ? [`${raw} ${base.lines[at + 1]?.raw.replace(/^[-•]\s*/u, '') ?? ''}`]
              : at === spot.at + 1
                ? []
                : [raw],
          )
    },
  },
  {
    name: 'paragraph in another section',
    checks: ['order', 'block-missing', 'clause-missing'],
    plant: (base, draw) => {
      const spot = pick(
        spots(
          base,
          (candidate) =>
            isPaired(candidate) && candidate.block.kind === 'paragraph' && candidate.block.section === 'additional',
        ),
        draw,
      )
      const target = spots(base, ({ side, block }) => side === spot?.side && block.section === 'summary').at(-1)
      return spot === undefined || target === undefined
        ? null
        : base.lines.flatMap(({ raw }, at) =>
            at === spot.at ? [] : at === target.at ? [raw, '', spot.line.raw] : [raw],
          )
    },
  },
  {
    name: 'item twice',
    checks: ['block-missing', 'list-count'],
    plant: (base, draw) => {
      const spot = pick(
        spots(base, (candidate) => isItem(candidate) && isPaired(candidate)),
        draw,
      )
      return spot === undefined ? null : base.lines.flatMap(({ raw }, at) => (at === spot.at ? [raw, raw] : [raw]))
    },
  },
  {
    name: 'group heading mistyped',
    checks: ['heading-variant', 'spelling'],
    plant: change(
      isGroupHeading,
      /(?:SENTI|SIRA|HAITA)/u,
      (letters) => letters.slice(0, 1) + letters.slice(2, 3) + letters.slice(1, 2) + letters.slice(3),
    ),
  },
  {
    name: 'bullet without text',
    checks: ['empty-item', 'block-missing', 'punctuation'],
    plant: (base, draw) => {
      const spot = pick(spots(base, isItem), draw)
      return spot === undefined ? null : base.lines.flatMap(({ raw }, at) => (at === spot.at ? ['- ;', raw] : [raw]))
    },
  },
]

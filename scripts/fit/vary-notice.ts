import type { Block, Language, Side } from '../../shared/notice/report.ts'
import { languages } from '../accuracy/truth.ts'
import { pick, type Draw } from '../defects/kind.ts'
import type { MeantNotice } from './meant-notices.ts'

/** What notices differ in that are paired all the same; how it pairs afterwards is known, as it was done here. */
export function varied(notice: MeantNotice, others: readonly MeantNotice[], draw: Draw): MeantNotice {
  const copy: MeantNotice = {
    ...notice,
    en: { ...notice.en, blocks: [...notice.en.blocks] },
    fr: { ...notice.fr, blocks: [...notice.fr.blocks] },
    pairs: notice.pairs.map(({ en, fr }) => ({ en: [...en], fr: [...fr] })),
  }
  const side = (): Language => languages[draw() < 0.5 ? 0 : 1] ?? 'en'
  drop(copy, side(), draw)
  drop(copy, side(), draw)
  exchange(copy, side(), draw)
  join(copy, side(), draw)
  add(copy, side(), others, draw)
  return copy
}

/** What may be moved about: a value's place has to stay. */
function loose(side: Side): Block[] {
  const held = new Set(
    Object.values(side.fields as unknown as Record<string, { block: string } | null>).map((field) => field?.block),
  )
  return side.blocks.filter(
    ({ id, section, kind }) => section !== 'header' && (kind === 'item' || kind === 'paragraph') && !held.has(id),
  )
}

function drop(notice: MeantNotice, language: Language, draw: Draw): void {
  const gone = pick(loose(notice[language]), draw)
  if (gone === undefined) return
  notice[language] = { ...notice[language], blocks: notice[language].blocks.filter((block) => block !== gone) }
  unpair(notice, language, gone.id)
}

function unpair(notice: MeantNotice, language: Language, id: string): void {
  for (const pair of notice.pairs) pair[language] = pair[language].filter((own) => own !== id)
  notice.pairs = notice.pairs.filter(({ en, fr }) => en.length + fr.length > 0)
}

/** Two items of one list in the other order. */
function exchange(notice: MeantNotice, language: Language, draw: Draw): void {
  const { blocks } = notice[language]
  const first = pick(
    loose(notice[language]).filter((block) => isBeside(block, blocks[blocks.indexOf(block) + 1], 'item')),
    draw,
  )
  if (first === undefined) return
  const at = blocks.indexOf(first)
  const second = blocks[at + 1]
  if (second === undefined) return
  notice[language] = { ...notice[language], blocks: blocks.with(at, second).with(at + 1, first) }
}

/** Two neighbours that a converter, or a writer, made one. */
function join(notice: MeantNotice, language: Language, draw: Draw): void {
  const { blocks } = notice[language]
  const free = loose(notice[language])
  const first = pick(
    free.filter((block) => {
      const next = blocks[blocks.indexOf(block) + 1]
      return next !== undefined && free.includes(next) && isBeside(block, next, block.kind)
    }),
    draw,
  )
  if (first === undefined) return
  const at = blocks.indexOf(first)
  const second = blocks[at + 1]
  if (second === undefined) return
  const one: Block = { ...first, text: `${first.text} ${second.text}` }
  notice[language] = { ...notice[language], blocks: blocks.toSpliced(at, 2, one) }
  const [own, gone] = [first.id, second.id].map((id) => notice.pairs.find((pair) => pair[language].includes(id)))
  if (own === undefined || gone === undefined || own === gone) return
  const other: Language = language === 'en' ? 'fr' : 'en'
  own[other] = [...own[other], ...gone[other]]
  notice.pairs = notice.pairs.filter((pair) => pair !== gone)
}

/** A passage that only one side has, of the same section of another notice. */
function add(notice: MeantNotice, language: Language, others: readonly MeantNotice[], draw: Draw): void {
  const beside = pick(loose(notice[language]), draw)
  const from = pick(others, draw)
  if (beside === undefined || from === undefined) return
  const known = new Set(notice[language].blocks.map(({ text }) => text))
  const strange = pick(
    loose(from[language]).filter(
      ({ section, kind, text }) => section === beside.section && kind === beside.kind && !known.has(text),
    ),
    draw,
  )
  if (strange === undefined) return
  const block: Block = { ...strange, id: `${language}0`, group: beside.group }
  const { blocks } = notice[language]
  notice[language] = { ...notice[language], blocks: blocks.toSpliced(blocks.indexOf(beside) + 1, 0, block) }
  notice.pairs.push({ en: language === 'en' ? [block.id] : [], fr: language === 'fr' ? [block.id] : [] })
}

function isBeside(block: Block, next: Block | undefined, kind: Block['kind']): boolean {
  return block.kind === kind && next?.kind === kind && next.section === block.section && next.group === block.group
}

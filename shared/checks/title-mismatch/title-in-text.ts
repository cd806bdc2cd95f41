import { opensSentence } from '../../lexicon/sentences.ts'
import type { Passage as AnalysedPassage } from '../../analysis/passage.ts'
import { hitsBefore } from '../../marks/beside.ts'
import { sideOf } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { fold } from '../../text/fold.ts'
import type { CheckInput, ReportOf } from '../check.ts'
import { blockOf, valueMarks } from '../parts/field-values.ts'
import { longestSmallWord } from '../parts/word-tokens.ts'

/** What the header calls the post, and the text. */
export type BodyTitle = { header: string; body: string; language: Language }

/**
 * `gap`: the signs between it and the word before; `fixed`: may not be another where the text turns the title round.
 */
interface Word {
  folded: string
  start: number
  end: number
  isCapital: boolean
  gap: string
  fixed?: true
}
interface Passage {
  block: Block
  start: number
  end: number
  changed: number
}

const article = /(?:The |L['’]|La |Le |La\/Le |Le\/La )$/u

/** A title shorter than this has too many lookalikes: "Head, Archives" and "Head, Museums" are both posts. */
const enoughWords = 4

/** A passage that repeats the title word for word but for one word. */
export function titleInText(input: CheckInput, language: Language): ReportOf<'body', BodyTitle>[] {
  const side = sideOf(input.notice, language)
  const title = side?.fields.title ?? null
  if (side === null || title === null) return []
  const names = formsOf(withoutGrade(title.value, input.profile.gradePattern)).filter(
    (form) => form.length >= enoughWords,
  )
  if (names.length === 0) return []
  // Of several posts each has a title of its own in its line.
  const ofPosts = new Set(side.fields.positions.map(({ block }) => block))
  const texts = side.blocks.filter(
    ({ id, kind, section }) =>
      !ofPosts.has(id) &&
      (kind === 'paragraph' || kind === 'item') &&
      (section === 'summary' || section === 'interrelationships'),
  )
  const passages = texts.flatMap((block) => {
    const words = weightyWords(block.text)
    return names.flatMap((form) => passagesLike(form, words, input.passage(block), block))
  })
  if (passages.some(({ changed }) => changed === 0)) return []
  return passages.slice(0, 1).map(({ block, start, end }) => {
    const whole = withBracket(block.text, start, end)
    const body = block.text.slice(start, whole)
    const headed = blockOf(input, title)
    const here = [...headed, block.id]
    const mark = { block: block.id, start, end: whole }
    return {
      message: 'body',
      values: { header: title.value, body, language },
      en: language === 'en' ? here : [],
      fr: language === 'fr' ? here : [],
      marks: [...valueMarks(input, { ...title, text: title.value }), mark],
    }
  })
}

/** A bracket that the passage opens is closed behind its last word. */
function withBracket(text: string, start: number, end: number): number {
  const passage = text.slice(start, end)
  return text.charAt(end) === ')' && passage.lastIndexOf('(') > passage.lastIndexOf(')') ? end + 1 : end
}

/**
 * The title's words as the header has them, and as a text turns them round: "Team Leader, Records" is the "Records Team
 * Leader".
 */
function formsOf(title: string): Word[][] {
  const comma = title.indexOf(',')
  const words = weightyWords(title)
  const before = words.filter(({ start }) => start < comma)
  return before.length === 0
    ? [words]
    : [
        words,
        [...words.filter(({ start }) => start > comma), ...before.map((word): Word => ({ ...word, fixed: true }))],
      ]
}

function passagesLike(
  names: readonly Word[],
  words: readonly Word[],
  passage: AnalysedPassage,
  block: Block,
): Passage[] {
  const { language } = passage
  return words.flatMap((first, index): Passage[] => {
    const window = words.slice(index, index + names.length)
    const last = window.at(-1)
    if (window.length < names.length || last === undefined) return []
    const changed = names.filter((name, position) => name.folded !== window[position]?.folded)
    const isCut = changed.some((name) => {
      const at = names.indexOf(name)
      return name.fixed === true || (at > 0 && name.gap !== window[at]?.gap)
    })
    if (changed.length > 1 || isCut || isAnotherPost(passage, first.start)) return []
    // Only who begins a sentence is surely the post holder, whatever the rank in front.
    const lead = article.exec(block.text.slice(0, first.start))
    if (first.folded !== names[0]?.folded && (lead === null || !opensSentence(block.text, lead.index))) return []
    const capitals = window.every((word, position) => word.isCapital || names[position]?.isCapital === false)
    const isNamed = capitals && (first.isCapital || language === 'fr')
    // French writes titles small: an article and the title's own brackets tell one from a description.
    if (!isNamed && !(language === 'fr' && isFrenchTitle(block.text, first.start, last.end))) return []
    return [{ block, start: first.start, end: last.end, changed: changed.length }]
  })
}

/** So far before a title, in letters, stands what says that it is somebody else's. */
const anotherWithin = 40

/** "reports to the Head, …", « sous l'autorité de la/du chef … » name somebody else's post. */
function isAnotherPost(passage: AnalysedPassage, title: number): boolean {
  return hitsBefore(passage, 'other-posts', title, anotherWithin).some(
    ({ row, end }) => row.value !== 'grade' && !passage.text.slice(end, title).includes(','),
  )
}

function isFrenchTitle(text: string, start: number, end: number): boolean {
  return (
    /(?<!\p{L})(?:l['’]|l[ae] |la\/le |le\/la |une? |un\(e\) )$/iu.test(text.slice(0, start)) &&
    text.slice(start, end + 1).includes('(')
  )
}

/** Words that carry the name; articles and prepositions may differ. */
function weightyWords(text: string): Word[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].filter(([word]) => word.length > longestSmallWord)
  return words.map((match, at) => {
    const before = words[at - 1]
    const gap =
      before === undefined ? '' : text.slice(before.index + before[0].length, match.index).replace(/[^(),;:]/gu, '')
    return {
      folded: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      isCapital: /^\p{Lu}/u.test(match[0]),
      gap,
    }
  })
}

/** "Adviser (Grade A1/A2)" is called adviser in the text. */
function withoutGrade(title: string, gradePattern: string): string {
  return title.replace(
    new RegExp(`\\s*[([](?:[^()[\\]]*\\bgrade\\b)?\\s*(?:${gradePattern})[^()[\\]]*[)\\]]`, 'giu'),
    '',
  )
}

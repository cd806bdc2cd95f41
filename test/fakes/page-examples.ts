import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Language } from '../../shared/notice/report.ts'
import type { LeftoverKind } from '../../shared/notice/source-document.ts'

const folder = resolve(import.meta.dirname, '../../docs/checks')

/** The bullets of a page's two chapters, each with the lines of it, not understood yet. */
export interface PageExamples {
  check: string
  passes: string[][]
  fails: string[][]
}

/** One bullet under Passes or Fails: what a notice says, and what lies around it. */
export interface Example {
  changes: Change[]
  /** Words that the check has to mark. */
  marks: string[]
  others: OtherNotices[]
  /** One name, or one a language, null for a language without a file. */
  files: { en: string | null; fr: string | null }
  today: string | null
  leftovers: { kind: LeftoverKind; text: string }[]
}

/** What the notice says at a place; null: nothing in this language. Undefined: what it says there is left as it is. */
export interface Change {
  place: string
  en?: string | null
  fr?: string | null
}

export interface OtherNotices {
  who: string
  count: number
  kind: 'other' | 'older' | 'newer' | 'signed' | 'older signed'
  changes: Change[]
}

const kinds: Record<string, LeftoverKind> = {
  'tracked insertion': 'insertion',
  'tracked deletion': 'deletion',
  comment: 'comment',
  'hidden text': 'hidden',
  'struck out': 'struck',
  highlighted: 'highlight',
  'stamped on the page': 'added',
}

/** Where a part of an example may stand; '' is a paragraph of its own. */
const place =
  /^(?:|header|title|summary|essential|desirable|accountabilities|interrelationships|competencies|contract|application|additional information|heading of section [1-8]|whole section [1-8]|order of sections)$/u
const notices =
  /^(?<count>a|another|one|two|three|four|five|six|nine)(?: (?<kind>other|older signed|older|newer|signed))? notices?$/u
const counts: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, nine: 9 }

/** `[Label: ]side[ ∥ side][ → marks][ (remark)]`, where a side is words in backticks, or – for none. */
const part =
  /^(?:(?<label>[A-Z][A-Za-z0-9, ]*): )?(?<first>`[^`]+`|–)(?: ∥ (?<second>`[^`]+`|–))?(?: → (?<marks>`[^`]+`(?:, `[^`]+`)*))?(?: \([^`]+\))?$/u

/** The examples of every page of docs/checks, as they are written there. */
export function examplesOfPages(): PageExamples[] {
  return readdirSync(folder).map((name) => {
    const page = readFileSync(resolve(folder, name), 'utf8')
    return {
      check: basename(name, '.md'),
      passes: bulletsOf(chapterOf(page, 'Passes')),
      fails: bulletsOf(chapterOf(page, 'Fails')),
    }
  })
}

function chapterOf(page: string, title: string): string {
  return (page.split(/^## /mu).find((chapter) => chapter.startsWith(`${title}\n`)) ?? '').slice(title.length + 1)
}

/** A bullet, and what stands under it. Words that are in no bullet are one by themselves, which no example is. */
export function bulletsOf(chapter: string): string[][] {
  const bullets: string[][] = []
  for (const line of chapter.split('\n').filter((one) => one.trim() !== '')) {
    const last = bullets.at(-1)
    if (line.startsWith('  ') && last !== undefined) last.push(line)
    else bullets.push([line])
  }
  return bullets
}

/** What a bullet says. Throws, with the line, where that is no example. */
export function exampleOf(bullet: readonly string[]): Example {
  const example: Example = {
    changes: [],
    marks: [],
    others: [],
    files: { en: 'notice.txt', fr: 'notice.txt' },
    today: null,
    leftovers: [],
  }
  bullet.forEach((line, at) => {
    const words = (at === 0 ? /^- (.+)$/u : /^ {2}- (.+)$/u).exec(line)?.[1]
    if (words === undefined) throw new Error(`no example: ${line}`)
    addPart(example, words)
  })
  return example
}

function addPart(example: Example, words: string): void {
  const found = part.exec(words)?.groups
  const first = found?.first
  if (found === undefined || first === undefined) throw new Error(`not understood: ${words}`)
  const label = (found.label ?? '').toLowerCase()
  const [left, right] = [textOf(first), found.second === undefined ? undefined : textOf(found.second)]
  example.marks.push(...[...(found.marks ?? '').matchAll(/`([^`]+)`/gu)].map(([, mark]) => mark ?? ''))
  const kind = kinds[label]
  if (label === 'today' && left !== null) example.today = left
  else if (label === 'file') example.files = { en: left, fr: left }
  else if (label === 'files' && right !== undefined) example.files = { en: left, fr: right }
  else if (kind !== undefined && left !== null) example.leftovers.push({ kind, text: left })
  else addChange(example, label, left, right, words)
}

function textOf(side: string): string | null {
  return side === '–' ? null : side.slice(1, -1)
}

function addChange(
  example: Example,
  label: string,
  left: string | null,
  right: string | null | undefined,
  words: string,
): void {
  const steps = label === '' ? [] : label.split(', ')
  const who = steps[0] !== undefined && notices.test(steps[0]) ? steps.shift() : undefined
  const [, named, at = ''] = /^(?:(english|french)(?: |$))?(.*)$/u.exec(steps.join(', ')) ?? []
  const language: Language | null = named === 'english' ? 'en' : named === 'french' ? 'fr' : null
  if (!place.test(at)) throw new Error(`no such place: ${words}`)
  if ((language === null) === (right === undefined)) throw new Error(`one language, or both with ∥: ${words}`)
  const changes = who === undefined ? example.changes : changesOf(example.others, who)
  changes.push(right === undefined ? { place: at, [language ?? 'en']: left } : { place: at, en: left, fr: right })
}

/** What follows each other and is said of the same notices is said of them together. */
function changesOf(others: OtherNotices[], who: string): Change[] {
  const known = others.find((one) => one.who === who)
  if (known !== undefined) return known.changes
  const { count = '', kind = 'other' } = notices.exec(who)?.groups ?? {}
  const changes: Change[] = []
  others.push({ who, count: counts[count] ?? 1, kind: kind as OtherNotices['kind'], changes })
  return changes
}

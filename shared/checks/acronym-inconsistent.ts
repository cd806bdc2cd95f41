import { runsOf } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Block, Language } from '../notice/report.ts'
import { sideOf } from '../notice/block-text.ts'
import { foldForms } from '../text/fold.ts'
import { readAcronyms } from './parts/acronyms.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { quoted } from './parts/reader-forms.ts'

interface Introduction {
  acronym: string
  expansion: string
  folded: string
  block: Block
  start: number
  end: number
}
type Message = 'expansions' | 'acronyms'

export const acronymInconsistent = defineCheck({
  id: 'acronym-inconsistent',
  rank: 'name',
  severity: 'warning',
  title: { en: 'Acronym with two meanings', fr: 'Sigle à deux sens' },
  explain: {
    en: 'One acronym is spelled out in two ways in one language, or one name has two acronyms.',
    fr: 'Un même sigle est développé de deux façons dans une langue, ou un même nom a deux sigles.',
  },
  messages: {
    expansions: {
      en: ({ acronym, first, second }) =>
        `${String(acronym)} stands for ${quoted(first ?? '', 'en')} and for ${quoted(second ?? '', 'en')}.`,
      fr: ({ acronym, first, second }) =>
        `${String(acronym)} est développé en ${quoted(first ?? '', 'fr')} et en ${quoted(second ?? '', 'fr')}.`,
    },
    acronyms: {
      en: ({ name, first, second }) =>
        `${quoted(name ?? '', 'en')} is abbreviated to ${String(first)} and to ${String(second)}.`,
      fr: ({ name, first, second }) =>
        `${quoted(name ?? '', 'fr')} est abrégé en ${String(first)} et en ${String(second)}.`,
    },
  },
  run: (input) => (['en', 'fr'] as const).flatMap((language) => inconsistent(introductions(input, language), language)),
})

function introductions(input: CheckInput, language: Language): Introduction[] {
  const blocks = (sideOf(input.notice, language)?.blocks ?? []).filter(({ section }) => section !== 'header')
  const mentions = blocks.flatMap((block) =>
    readAcronyms(input.passage(block), input.analysis).map((mention) => ({ ...mention, block })),
  )
  const spelled = mentions.flatMap(({ acronym, expansion, end, block }): Introduction[] =>
    expansion === null
      ? []
      : [{ acronym, expansion: expansion.text, folded: foldName(expansion.text), block, start: expansion.start, end }],
  )
  const known = new Map(spelled.map((introduction) => [introduction.acronym, introduction]))
  return mentions.flatMap(({ acronym, expansion, start, end, block }): Introduction[] => {
    if (expansion !== null)
      return [
        { acronym, expansion: expansion.text, folded: foldName(expansion.text), block, start: expansion.start, end },
      ]
    const introduction = known.get(acronym)
    const near =
      introduction === undefined || block.text[start - 1] !== '('
        ? null
        : nearlySaid(block.text, start - 1, introduction.expansion)
    return near === null
      ? []
      : [{ acronym, expansion: near.text, folded: foldName(near.text), block, start: near.start, end }]
  })
}

/** Before the bracket stands the known name but for a word or so, which therefore no longer spells the acronym. */
function nearlySaid(whole: string, end: number, name: string): { text: string; start: number } | null {
  const cut = Math.max(0, end - 300)
  const before = whole.slice(cut, end)
  const places = runsOf(before, wordsOf(before)).map((word) => word.start)
  const start = places.at(-runsOf(name, wordsOf(name)).length)
  if (start === undefined) return null
  const text = before.slice(start).trimEnd()
  const [words, own] = [new Set(foldName(name).split(' ')), foldName(text).split(' ')]
  const kept = own.filter((word) => words.has(word)).length
  return kept > 1 && kept * 2 >= words.size && kept < words.size ? { text, start: cut + start } : null
}

/** Plural, hyphens and linking words make no other name. */
function foldName(name: string): string {
  return foldForms(name)
    .split(' ')
    .filter((word) => !/^(?:and|of|the|for|et|de|du|des|la|le|les|l'.*|d')$/u.test(word))
    .map((word) => word.replace(/[sx]$/u, ''))
    .join(' ')
}

function inconsistent(found: readonly Introduction[], language: Language): Report<Message>[] {
  const reports: Report<Message>[] = []
  const told = new Set<string>()
  const earlier = { acronym: new Map<string, Places>(), folded: new Map<string, Places>() }
  found.forEach((second, at) => {
    const places = [
      otherPlace(earlier.acronym, second.acronym, second.folded, at),
      otherPlace(earlier.folded, second.folded, second.acronym, at),
    ].filter((place) => place !== undefined)
    const first = found[Math.min(...places)]
    if (first === undefined) return
    const byAcronym = first.acronym === second.acronym
    const key = byAcronym ? `${second.acronym} ${second.folded}` : [first.acronym, second.acronym].sort().join(' ')
    if (told.has(key)) return
    told.add(key)
    const blocks = [...new Set([first.block.id, second.block.id])]
    reports.push({
      message: byAcronym ? 'expansions' : 'acronyms',
      values: byAcronym
        ? { acronym: second.acronym, first: first.expansion, second: second.expansion }
        : { name: second.expansion, first: first.acronym, second: second.acronym },
      en: language === 'en' ? blocks : [],
      fr: language === 'fr' ? blocks : [],
      marks: [first, second].map(({ block, start, end }) => ({ block: block.id, start, end })),
      // Two whole names are marked, in which a word may be misspelt: that is why they differ.
      claims: [],
    })
  })
  return reports
}

/** What stands with an acronym, or with a name, and where it first does, in the order of the text. */
type Places = Map<string, number>

/** Where something else than `own` first stood with `name`; notes where `own` does. */
function otherPlace(earlier: Map<string, Places>, name: string, own: string, at: number): number | undefined {
  const places = earlier.get(name) ?? new Map<string, number>()
  earlier.set(name, places)
  let other: number | undefined
  for (const [standing, place] of places) {
    if (standing === own) continue
    other = place
    break
  }
  if (!places.has(own)) places.set(own, at)
  return other
}

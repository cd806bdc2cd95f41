import { runsOf } from '../lexicon/word-views.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Block, Language } from '../notice/report.ts'
import { sideOf } from '../notice/block-text.ts'
import { foldForms } from '../text/fold.ts'
import { linkingWords } from '../lexicon/little-words.ts'
import { longestName, readAcronyms } from './parts/acronyms.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'

interface Introduction {
  acronym: string
  expansion: string
  folded: string
  block: Block
  start: number
  end: number
}
interface Messages {
  expansions: { acronym: string; first: string; second: string }
  acronyms: { name: string; first: string; second: string }
}

export const acronymInconsistent = defineCheck<Messages>({
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
      en: ({ acronym, first, second }, { quote }) => `${acronym} stands for ${quote(first)} and for ${quote(second)}.`,
      fr: ({ acronym, first, second }, { quote }) =>
        `${acronym} est développé en ${quote(first)} et en ${quote(second)}.`,
    },
    acronyms: {
      en: ({ name, first, second }, { quote }) => `${quote(name)} is abbreviated to ${first} and to ${second}.`,
      fr: ({ name, first, second }, { quote }) => `${quote(name)} est abrégé en ${first} et en ${second}.`,
    },
  },
  run: (input) => (['en', 'fr'] as const).flatMap((language) => inconsistent(introductions(input, language), language)),
})

function introductions(input: CheckInput, language: Language): Introduction[] {
  const linking = input.analysis.lexicon.once(linkingWords)
  const blocks = (sideOf(input.notice, language)?.blocks ?? []).filter(({ section }) => section !== 'header')
  const mentions = blocks.flatMap((block) =>
    readAcronyms(input.passage(block), input.analysis).map((mention) => ({ ...mention, block })),
  )
  const spelled = mentions.flatMap(({ acronym, expansion, end, block }): Introduction[] =>
    expansion === null
      ? []
      : [
          {
            acronym,
            expansion: expansion.text,
            folded: foldName(expansion.text, linking),
            block,
            start: expansion.start,
            end,
          },
        ],
  )
  const known = new Map(spelled.map((introduction) => [introduction.acronym, introduction]))
  return mentions.flatMap(({ acronym, expansion, start, end, block }): Introduction[] => {
    if (expansion !== null)
      return [
        {
          acronym,
          expansion: expansion.text,
          folded: foldName(expansion.text, linking),
          block,
          start: expansion.start,
          end,
        },
      ]
    const introduction = known.get(acronym)
    const near =
      introduction === undefined || block.text[start - 1] !== '('
        ? null
        : nearlySaid(block.text, start - 1, introduction.expansion, linking)
    return near === null
      ? []
      : [{ acronym, expansion: near.text, folded: foldName(near.text, linking), block, start: near.start, end }]
  })
}

/** Before the bracket stands the known name but for a word or so, which therefore no longer spells the acronym. */
function nearlySaid(
  whole: string,
  end: number,
  name: string,
  linking: ReadonlySet<string>,
): { text: string; start: number } | null {
  const cut = Math.max(0, end - longestName)
  const before = whole.slice(cut, end)
  const said = runsOf(before, wordsOf(before))
  const words = new Set(foldName(name, linking).split(' '))
  let first = said.length - runsOf(name, wordsOf(name)).length
  // Of a longer name the words that it shares stand further in front.
  while (first > 0 && words.has(foldName(said[first - 1]?.text ?? '', linking))) first--
  const start = said[first]?.start
  if (start === undefined) return null
  const text = before.slice(start).trimEnd()
  const own = foldName(text, linking).split(' ')
  const kept = own.filter((word) => words.has(word)).length
  return kept > 1 && kept * 2 >= words.size && kept < words.size ? { text, start: cut + start } : null
}

/** Plural, hyphens and linking words make no other name. */
function foldName(name: string, linking: ReadonlySet<string>): string {
  return foldForms(name)
    .split(' ')
    .map((word) => word.replace(/^[dl]'/u, ''))
    .filter((word) => !linking.has(word))
    .map((word) => word.replace(/[sx]$/u, ''))
    .join(' ')
}

function inconsistent(found: readonly Introduction[], language: Language): Report<Messages>[] {
  const reports: Report<Messages>[] = []
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
      ...(byAcronym
        ? {
            message: 'expansions',
            values: { acronym: second.acronym, first: first.expansion, second: second.expansion },
          }
        : { message: 'acronyms', values: { name: second.expansion, first: first.acronym, second: second.acronym } }),
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

import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Language } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import type { LearnedPair } from '../../wording/pair-of-terms.ts'
import type { AcronymMention } from './acronyms.ts'
import { everydayAcronyms } from './everyday-acronyms.ts'

/** Whether an English and a French acronym stand for the same. */
export type SameAcronym = (en: string, fr: string) => boolean

export interface AcronymPairs {
  same: SameAcronym
  /** All that stand for the same on the other side, itself first. */
  partnersOf: (acronym: string, language: Language) => readonly string[]
}

/** Acronyms of one aligned row. */
export interface AcronymRow {
  en: readonly AcronymMention[]
  fr: readonly AcronymMention[]
}

/**
 * Pairs from the profile, those of approved notices and of imported lists, and those that the notice itself shows: two
 * acronyms that face each other alone in a row, both introduced there, or made of the same letters ("CIS", « SIC ») and
 * facing each other twice, neither of which the other side ever uses.
 */
export function acronymPairs(
  rows: readonly AcronymRow[],
  profile: Profile,
  lexicon: Lexicon,
  learned: readonly Pick<LearnedPair, 'en' | 'fr'>[] = [],
  imported: readonly Readonly<Record<Language, readonly string[]>>[] = [],
): AcronymPairs {
  const partners: Record<Language, Map<string, Set<string>>> = { en: new Map(), fr: new Map() }
  const addPair = (en: string, fr: string): void => {
    put(partners.en, en, fr)
    put(partners.fr, fr, en)
  }
  for (const pair of [...profile.terms.acronyms, ...everydayAcronyms(lexicon), ...imported])
    for (const en of pair.en) for (const fr of pair.fr) addPair(en, fr)
  for (const { en, fr } of learned) addPair(en, fr)
  const used = {
    en: new Set(rows.flatMap((row) => row.en.map(({ acronym }) => acronym))),
    fr: new Set(rows.flatMap((row) => row.fr.map(({ acronym }) => acronym))),
  }
  const same: SameAcronym = (en, fr) => en === fr || partners.en.get(en)?.has(fr) === true
  const settled = new Set(profile.terms.acronyms.flatMap((pair) => [...pair.en, ...pair.fr]))
  const seen = new Set<string>()
  for (const row of rows) {
    const en = firstOfEach(row.en).filter(
      ({ acronym }) =>
        !settled.has(acronym) && !used.fr.has(acronym) && !row.fr.some((other) => same(acronym, other.acronym)),
    )
    const fr = firstOfEach(row.fr).filter(
      ({ acronym }) =>
        !settled.has(acronym) && !used.en.has(acronym) && !row.en.some((other) => same(other.acronym, acronym)),
    )
    for (const a of en) {
      const facing = fr.filter(
        (b) => ((a.expansion !== null && b.expansion !== null) || isAnagram(a.acronym, b.acronym)) && !areOneName(a, b),
      )
      const [b] = facing
      if (b === undefined || new Set(facing.map(({ acronym }) => acronym)).size !== 1) continue
      const pair = `${a.acronym} ${b.acronym}`
      // Two letters exchanged once are a slip of the finger; seen again, it is the other language's acronym.
      if ((a.expansion !== null && b.expansion !== null) || seen.has(pair)) addPair(a.acronym, b.acronym)
      seen.add(pair)
    }
  }
  return {
    same,
    partnersOf: (acronym, language) => [...new Set([acronym, ...(partners[language].get(acronym) ?? [])])],
  }
}

function put(sets: Map<string, Set<string>>, name: string, member: string): void {
  const set = sets.get(name)
  if (set === undefined) sets.set(name, new Set([member]))
  else set.add(member)
}

function firstOfEach(mentions: readonly AcronymMention[]): AcronymMention[] {
  return mentions.filter(
    (mention) =>
      (mentions.find(({ acronym, expansion }) => acronym === mention.acronym && expansion !== null) ??
        mentions.find(({ acronym }) => acronym === mention.acronym)) === mention,
  )
}

/** The same name on both sides, and one acronym is a piece of the other: a letter was lost. */
function areOneName(a: AcronymMention, b: AcronymMention): boolean {
  const [name, other] = [a.expansion?.text ?? '', b.expansion?.text ?? '']
  return (
    name !== '' &&
    other !== '' &&
    (name.endsWith(other) || other.endsWith(name)) &&
    (a.acronym.includes(b.acronym) || b.acronym.includes(a.acronym))
  )
}

function isAnagram(a: string, b: string): boolean {
  const letters = (acronym: string) => acronym.split('').sort().join('')
  return letters(a) === letters(b)
}

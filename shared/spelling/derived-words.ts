import type { Language } from '../notice/report.ts'

/**
 * Words that both languages make as they need them, and that no dictionary lists one by one: a known word behind a
 * prefix ("decommission", « cyberrésilience »), or a known one with an ending of its kind ("tenderer", « chercheure »).
 * The longer prefixes take shorter words; after two or three letters, a slip could pass for such a word.
 */
const prefixes: Record<Language, { long: readonly string[]; short: readonly string[] }> = {
  en: {
    long: `anti auto cardio counter cross crypto cyber data down electro extra fore geo hydro hyper infra inter intra macro mega meta micro mini magneto mono multi musculo nano neuro non over para photo physio poly post
      pseudo psycho quasi radio self semi socio sub super supra techno tele thermo trans ultra under video`.split(
      /\s+/u,
    ),
    short: ['bi', 'bio', 'co', 'de', 'dis', 'eco', 'mid', 'mis', 'out', 'pan', 'pre', 'pro', 're', 'tri', 'un', 'up'],
  },
  fr: {
    long: `aéro agro anti archi audio auto cardio contre crypto cyber électro entre extra géo hydro hyper infra inter intra macro méga méta micro mini magnéto mono multi musculo nano neuro néo para photo physio pluri poly
      post pseudo psycho quasi radio semi socio sous super supra techno télé thermo trans ultra vidéo visio`.split(
      /\s+/u,
    ),
    short: ['bi', 'bio', 'co', 'dé', 'dés', 'éco', 'mal', 'més', 'pan', 'pré', 'pro', 're', 'ré', 'tri', 'web'],
  },
}
/** Letters of a word behind a long prefix: shorter ones are syllables of other words ("inter" in "interest"). */
const enoughBehindLong = 4
/** The same behind a short one, which begins many words that it does not make; French has more of those. */
const enoughBehindShort: Record<Language, number> = { en: 6, fr: 7 }
/** Letters of the longest prefix of these lists. */
const longestPrefix = Math.max(
  ...Object.values(prefixes).flatMap(({ long, short }) => [...long, ...short].map(({ length }) => length)),
)

/** An ending, and what the word may have had in its place. */
type Endings = readonly (readonly [ending: RegExp, before: readonly string[]])[]
const endings: Record<Language, Endings> = {
  en: [
    [/(?<=\p{L}{3}[^se])(?:er|or)s?$/u, ['', 'e', 'ise', 'ate']],
    [/(?<=\p{L}{3}e)rs?$/u, ['']],
    [/(?<=\p{L}{3})is(?:e|es|ed|er|ers|ing|ation|ations|able)$/u, ['', 'e', 'y', 'ic', 'ics']],
    [/(?<=\p{L}{3})iz(?:e|es|ed|er|ers|ing|ation|ations|able)$/u, ['', 'e', 'y', 'ic', 'ics', 'ise']],
    [/(?<=\p{L}{3})abl(?:e|y)$/u, ['', 'e', 'able']],
    [/(?<=\p{L}{3})abilit(?:y|ies)$/u, ['', 'e', 'able']],
    [/(?<=\p{L}{3}(?:al|ive|ous|ful|less|ic|ant|ent|ed|ing|ar))(?:ly|ness)$/u, ['']],
    [/(?<=\p{L}{2}(?:ism|ist|er|or|ee|ment|age|ship|ity|set|point|stone|flow|graphic|ology|plan))s$/u, ['']],
    [/(?<=\p{L}{3}(?:(?<!form)ation|(?<!inform)ition|sion|ction))s$/u, ['']],
    [/(?<=\p{L}{4})al$/u, ['', 'e', 'or']],
    [/(?<=\p{L}{4})ations?$/u, ['ate', 'ated', 'e']],
    [/(?<=\p{L}{4})isms?$/u, ['', 'ist', 'ise']],
    [/(?<=\p{L}{4})ists?$/u, ['', 'ism', 'y', 'ics']],
    [/(?<=\p{L}{4})ics?$/u, ['ic', 'ical', 'y', 'ia', 'ics']],
    [/(?<=\p{L}{4})ically$/u, ['ic', 'ical']],
  ],
  fr: [
    [/(?<=\p{L}{3})eu(?:re|se)s?$/u, ['eur']],
    [/(?<=\p{L}{3})trices?$/u, ['teur']],
    [/(?<=\p{L}{3})ères?$/u, ['er']],
    [/(?<=\p{L}{3})iennes?$/u, ['ien']],
    [/(?<=\p{L}{3})is(?:ation|ations|é|ée|és|ées|er|ant)$/u, ['', 'el', 'ique', 'iser']],
  ],
}

/**
 * Whether a word that the dictionary lacks is made of one that it has, and is no other word's slip: "responsability" is
 * not made of "response" where the dictionary has "responsibility". `has`: small letters, whole words only.
 */
export function isDerived(word: string, language: Language, has: (word: string) => boolean): boolean {
  return (hasKnownEnding(word, language, has) || hasKnownPrefix(word, language, has)) && !isSpeltOtherwise(word, has)
}

const vowels = ['a', 'e', 'i', 'o', 'u']

/** "Grantor" and "granter" are both made of "grant", and "urbanest" is no word that "urbanist" could be a slip of. */
const ownEnding = /^(?:rs?|sts?)$/u

/** Whether the dictionary has the word with another vowel in one place, or with a letter doubled or undoubled there. */
function isSpeltOtherwise(word: string, has: (word: string) => boolean): boolean {
  return Array.from(word).some((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    if (vowels.includes(letter))
      return !ownEnding.test(after) && vowels.some((other) => other !== letter && has(before + other + after))
    return has(letter === word[at + 1] ? before + after : before + letter + letter + after)
  })
}

function hasKnownPrefix(word: string, language: Language, has: (word: string) => boolean): boolean {
  const { long, short } = prefixes[language]
  for (let length = 2; length <= longestPrefix && length + enoughBehindLong <= word.length; length++) {
    const prefix = word.slice(0, length)
    const rest = word.slice(length)
    const enough = long.includes(prefix)
      ? enoughBehindLong
      : short.includes(prefix)
        ? enoughBehindShort[language]
        : null
    if (enough !== null && rest.length >= enough && (has(rest) || hasKnownEnding(rest, language, has))) return true
  }
  return false
}

function hasKnownEnding(word: string, language: Language, has: (word: string) => boolean): boolean {
  return endings[language].some(([ending, before]) => {
    const match = ending.exec(word)
    if (match === null) return false
    const stem = word.slice(0, match.index)
    // "Planner" of "plan".
    const single = /([bdgklmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : null
    return before.some((end) => has(stem + end)) || (single !== null && language === 'en' && has(single))
  })
}

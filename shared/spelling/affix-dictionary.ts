import { similarWords, type Ending, type Endings } from './similar-words.ts'

/**
 * A hunspell dictionary (.aff and .dic texts) that is asked and never expanded: a word is taken apart at its ending,
 * and the stem looked up with the ending's flag. Expanding French would make millions of words. Only what the two
 * dictionaries in use have is read: prefixes, suffixes, long flags, NEEDAFFIX, FORBIDDENWORD.
 */
export interface AffixDictionary {
  /** Whether the dictionary has the word in this very form, case included. */
  has: (word: string) => boolean
  /** Words of it that may be meant by one that it lacks, with what the slips between them cost (slip-cost.ts). */
  similar: (word: string, limit: number) => ReadonlyMap<string, number>
}

/** `more`: flags that the affix itself adds: « kilo » gives « gramme » its plural. */
interface Rule {
  flag: string
  strip: string
  condition: RegExp | null
  cross: boolean
  more: string
}

/** Rules of one affix by what they put in its place: a stem is looked up once for all that make the same. */
type Rules = Map<string, Rule[]>

interface Affixes {
  prefixes: Map<string, Rule[]>
  suffixes: Map<string, Rules>
  longest: number
  isLong: boolean
  needAffix: string | null
  forbidden: string | null
}

/** Longer prefixes are elisions with a prefix inside, which are taken apart before. */
const longestPrefix = 5

export function readDictionary(aff: string, dic: string): AffixDictionary {
  const affixes = readAffixes(aff)
  const stems = readStems(dic)
  const flagsOf = (word: string) => stems.get(word)
  const carries = (flags: string, flag: string) => (affixes.isLong ? hasLongFlag(flags, flag) : flags.includes(flag))

  function has(word: string): boolean {
    const flags = flagsOf(word)
    if (
      flags !== undefined &&
      !(affixes.needAffix !== null && carries(flags, affixes.needAffix)) &&
      !(affixes.forbidden !== null && carries(flags, affixes.forbidden))
    )
      return true
    if (endsLike(word, null)) return true
    for (let length = 0; length <= Math.min(longestPrefix, word.length - 2); length++) {
      for (const rule of affixes.prefixes.get(word.slice(0, length)) ?? []) {
        const rest = rule.strip + word.slice(length)
        if (rule.condition?.test(rest) === false) continue
        const restFlags = flagsOf(rest)
        if ((restFlags !== undefined && carries(restFlags, rule.flag)) || (rule.cross && endsLike(rest, rule)))
          return true
      }
    }
    return false
  }

  /** Whether a stem with a suffix makes the word; with `prefix`, a stem that takes that prefix as well. */
  function endsLike(word: string, prefix: Rule | null): boolean {
    for (let length = 0; length <= Math.min(affixes.longest, word.length); length++) {
      const rules = affixes.suffixes.get(word.slice(word.length - length))
      if (rules === undefined) continue
      const beginning = word.slice(0, word.length - length)
      for (const [strip, alike] of rules) {
        const stem = beginning + strip
        const flags = flagsOf(stem)
        if (flags !== undefined && alike.some((rule) => makes(stem, flags, rule, prefix))) return true
      }
    }
    return false
  }

  function makes(stem: string, flags: string, rule: Rule, prefix: Rule | null): boolean {
    const isMeant =
      prefix === null
        ? carries(flags, rule.flag)
        : rule.cross && carries(flags, prefix.flag) && (carries(flags, rule.flag) || carries(prefix.more, rule.flag))
    return isMeant && rule.condition?.test(stem) !== false
  }

  const search = similarWords(stems, endingsByFlags(affixes))
  /** "Recommend" is listed as "commend" that takes "re". */
  function similar(word: string, limit: number): ReadonlyMap<string, number> {
    const found = search(word, limit)
    for (const prefix of affixes.prefixes.keys())
      if (prefix.length > 1 && word.startsWith(prefix))
        for (const [rest, cost] of search(word.slice(prefix.length), limit)) found.set(prefix + rest, cost)
    return new Map([...found].filter(([form]) => has(form)))
  }
  return { has, similar }
}

/** Endings that an entry's flags give it. Entries share few sets of flags: each set is read once. */
function endingsByFlags({ suffixes, isLong }: Affixes): (flags: string) => Endings {
  const byFlag = new Map<string, Ending[]>()
  for (const [append, rules] of suffixes)
    for (const { flag, strip, condition } of [...rules.values()].flat()) {
      const endings = byFlag.get(flag) ?? []
      byFlag.set(flag, endings)
      endings.push({ strip, append, condition })
    }
  const read = new Map<string, Endings>()
  return (flags) => {
    const before = read.get(flags)
    if (before !== undefined) return before
    const all = (flags.match(isLong ? /../gu : /./gu) ?? []).flatMap((flag) => byFlag.get(flag) ?? [])
    const endings = { all, longest: Math.max(0, ...all.map(({ strip }) => strip.length)) }
    read.set(flags, endings)
    return endings
  }
}

function hasLongFlag(flags: string, flag: string): boolean {
  for (let at = flags.indexOf(flag); at >= 0; at = flags.indexOf(flag, at + 1)) if (at % 2 === 0) return true
  return false
}

function readAffixes(aff: string): Affixes {
  const affixes: Affixes = {
    prefixes: new Map(),
    suffixes: new Map(),
    longest: 0,
    isLong: false,
    needAffix: null,
    forbidden: null,
  }
  const cross = new Map<string, boolean>()
  for (const line of aff.split('\n')) {
    const [command = '', flag = '', second = '', third = '', fourth = '.'] = line.trim().split(/\s+/u)
    if (command === 'FLAG') affixes.isLong = flag === 'long'
    else if (command === 'NEEDAFFIX') affixes.needAffix = flag
    else if (command === 'FORBIDDENWORD') affixes.forbidden = flag
    else if (command === 'PFX' || command === 'SFX') {
      if (third === '' || /^[YN]$/u.test(second)) cross.set(`${command} ${flag}`, second === 'Y')
      else addRule(affixes, command, third, { flag, second, fourth, cross: cross.get(`${command} ${flag}`) ?? false })
    }
  }
  return affixes
}

function addRule(
  affixes: Affixes,
  command: 'PFX' | 'SFX',
  third: string,
  { flag, second, fourth, cross }: { flag: string; second: string; fourth: string; cross: boolean },
): void {
  const [added = '', more = ''] = third.split('/')
  const append = added === '0' ? '' : added
  const rule: Rule = {
    flag,
    strip: second === '0' ? '' : second,
    condition: fourth === '.' ? null : new RegExp(command === 'SFX' ? `${fourth}$` : `^${fourth}`, 'u'),
    cross,
    more,
  }
  if (command === 'PFX') {
    affixes.prefixes.set(append, [...(affixes.prefixes.get(append) ?? []), rule])
    return
  }
  const rules: Rules = affixes.suffixes.get(append) ?? new Map<string, Rule[]>()
  affixes.suffixes.set(append, rules.set(rule.strip, [...(rules.get(rule.strip) ?? []), rule]))
  affixes.longest = Math.max(affixes.longest, append.length)
}

/** Stems with their flags; the flags of a word that is listed twice are joined. */
function readStems(dic: string): Map<string, string> {
  const stems = new Map<string, string>()
  let from = dic.indexOf('\n') + 1
  while (from > 0 && from < dic.length) {
    const end = dic.indexOf('\n', from)
    const line = dic.slice(from, end < 0 ? dic.length : end)
    const [entry = ''] = line.split(/\s/u, 1)
    const slash = entry.indexOf('/')
    const word = slash < 0 ? entry : entry.slice(0, slash)
    const flags = slash < 0 ? '' : entry.slice(slash + 1)
    if (word !== '') stems.set(word, (stems.get(word) ?? '') + flags)
    from = end < 0 ? 0 : end + 1
  }
  return stems
}

import type { Language } from '../../notice/report.ts'

/** A pattern, and the sign without which it need not be looked for: nearly every paragraph is done with that. */
type Pattern = readonly [sign: RegExp, pattern: RegExp]

/**
 * After a comma, a semicolon, a full stop, a colon or a closing bracket; « (e)s », "(re)use" and "(APIs)s" are one
 * word.
 */
const missing: Record<Language, readonly Pattern[]> = {
  en: [
    [
      /[\p{L})"”’][,;][\p{L}("“]/u,
      /(?<![\p{L}\p{N}.])\p{L}{2,}["”’]?\)?[,;](?=["“(]?\p{L}{2})["“(]?\p{L}+|(?<=\w{2}\)?)[;](?=\p{Lu} )/gu,
    ],
    [/\p{Ll}\)?\.\p{Lu}/u, /\p{L}*\p{Ll}{3}\)?\.(?=\p{Lu}\p{Ll}+)\p{L}+/gu],
    [/\p{Ll}:\p{L}/u, /(?<![\p{L}\p{N}./])\p{L}*\p{Ll}{3}:(?=\p{L}{2})\p{L}+(?![/@])/gu],
    [/\)\p{L}{2}/u, /(?<=(?:^|\s)\((?:[^()]{5,80}|\p{Lu}{2,}))\)\p{L}{2,}/gu],
    [/\p{Ll}\(/u, /\p{L}*\p{Ll}{3}\((?=[^()]{0,60}[ \p{Lu}\d][^()]{0,60}\))[^() ]*/gu],
  ],
  fr: [
    [
      /[\p{L})»"][,;][\p{L}(«]| [;:]\p{L}/u,
      /(?<![\p{L}\p{N}.])\p{L}{2,}\)?,(?=[(«]?\p{L})[(«]?[\p{L}’']+|(?<=\S\s)[;:](?=\p{L})[\p{L}’']+/gu,
    ],
    [/\p{Ll}\)?\.\p{Lu}/u, /\p{L}*\p{Ll}{3}\)?\.(?=\p{Lu}[\p{Ll}’'/])[\p{L}’']+/gu],
    [/\)\p{L}{2}/u, /(?<=(?:^|\s)\((?:[^()]{5,80}|\p{Lu}{2,}))\)\p{L}{2,}/gu],
    [/\p{Ll}\(/u, /\p{L}*\p{Ll}{3}\((?=[^()]{0,60}[ \p{Lu}\d][^()]{0,60}\))[^() ]*/gu],
  ],
}

/** Inside brackets, at a hyphen, at an apostrophe. "Short- and long-term" and "the ministers' meeting" keep theirs. */
const brackets: Pattern = [/\(\s|\s\)/u, /\(\s+\S+|\S+\s+\)/gu]
const hyphen: Pattern = [
  /\p{Ll}-\s|\s-\p{Ll}/u,
  /(?<![\p{L}-])\p{Ll}{3,}-\s(?!(?:and|or|to|et|ou|à|as|than|but|nor|versus|through)(?!\p{L}))\p{Ll}{3,}|(?<![\p{L}-])\p{Ll}{3,}\s-\p{Ll}{3,}/gu,
]
const loose: Record<Language, readonly Pattern[]> = {
  en: [brackets, hyphen, [/\s['’]s(?!\p{L})/u, /\p{L}+\s['’]s(?!\p{L})/gu]],
  fr: [
    brackets,
    hyphen,
    [/['’]\s|\s['’]/u, /(?<!\p{L})(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu)(?:\s['’]|['’]\s|\s['’]\s)\p{L}+/giu],
  ],
}

/** Patterns of what lacks a space, as far as the text may have any. */
export function missingSpaces(text: string, language: Language): RegExp[] {
  return missing[language].flatMap(([sign, pattern]) => (sign.test(text) ? [pattern] : []))
}

/** Patterns of what has a space too many, as far as the text may have any. */
export function looseSpaces(text: string, language: Language): RegExp[] {
  return loose[language].flatMap(([sign, pattern]) => (sign.test(text) ? [pattern] : []))
}

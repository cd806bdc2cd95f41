import type { Language } from '../../shared/notice/report.ts'
import {
  change,
  inBody,
  isItem,
  isPaired,
  otherDigit,
  pick,
  spots,
  withLine,
  type DefectKind,
  type Plant,
  type Spot,
} from './kind.ts'

const numberWords: Record<Language, string[]> = {
  en: ['three', 'four', 'five', 'six', 'seven', 'eight'],
  fr: ['trois', 'quatre', 'cinq', 'six', 'sept', 'huit'],
}
const anyNumberWord = (side: Language) =>
  new RegExp(`(?<![\\p{L}-])(?:${numberWords[side].join('|')})(?![\\p{L}-])`, 'u')
const contract = ['contract-terms-mismatch', 'clause-deviation'] as const
const isPlain = (spot: Spot): boolean => inBody(spot) && isPaired(spot) && !/reports|subordonn/iu.test(spot.block.text)

/** The counterpart's words in the place of a line's own. */
function copyFromOther(wanted: (spot: Spot) => boolean, part: (own: string, other: string) => string | null): Plant {
  return (base, draw) => {
    const spot = pick(
      spots(base, (candidate) => isPaired(candidate) && wanted(candidate)),
      draw,
    )
    const other = spot === undefined ? undefined : base.lines[spot.line.partners[0] ?? -1]
    const raw = spot === undefined || other === undefined ? null : part(spot.line.raw, other.raw)
    return spot === undefined || raw === null || raw === spot.line.raw ? null : withLine(base, spot.at, raw)
  }
}

const sentences = (text: string) => text.split(/(?<=\.)\s+(?=\p{Lu})/u)

/** Words that no longer say the same. */
export const meaningKinds: DefectKind[] = [
  {
    name: 'number word',
    checks: ['number-mismatch', ...contract],
    plant: change(
      isPlain,
      anyNumberWord,
      (word, draw, side) =>
        pick(
          numberWords[side].filter((other) => other !== word),
          draw,
        ) ?? word,
    ),
  },
  {
    name: 'number in digits',
    checks: ['number-mismatch', 'internal-inconsistency', ...contract],
    plant: change(isPlain, /(?<![\p{L}\d/._-])\d{1,4}(?![\p{L}\d/._-])/u, otherDigit),
  },
  {
    name: 'number lost',
    checks: ['number-mismatch', ...contract],
    plant: change(
      isPlain,
      (side) => new RegExp(`(?<![\\p{L}-])(?:${numberWords[side].join('|')}|\\d{2,3}) (?=\\p{L}{4})`, 'u'),
      () => '',
    ),
  },
  {
    name: 'years for months',
    checks: ['number-mismatch', ...contract],
    plant: change(
      isPlain,
      (side) =>
        side === 'en'
          ? /(?<=(?:two|three|four|five|six|\d) )years?\b/u
          : /(?<=(?:deux|trois|quatre|cinq|six|\d) )ans\b/u,
      (_, _draw, side) => (side === 'en' ? 'months' : 'mois'),
    ),
  },
  {
    name: 'language level',
    checks: ['language-level-mismatch', ...contract],
    plant: change(
      isItem,
      /\b(?:V|IV|III|II|I)(?= \([“"«])/u,
      (level, draw) =>
        pick(
          ['I', 'II', 'III', 'IV', 'V'].filter((other) => other !== level),
          draw,
        ) ?? level,
    ),
  },
  {
    name: 'language level: adjective',
    checks: ['language-level-mismatch', 'clause-deviation'],
    plant: change(
      (spot) => isItem(spot) && /\b[IV]+ \(/u.test(spot.block.text),
      (side) => (side === 'en' ? /Advanced|Intermediate|Beginner/u : /avancé|intermédiaire(?! sup)|débutant/u),
      (word) =>
        ({
          Advanced: 'Beginner',
          Intermediate: 'Advanced',
          Beginner: 'Intermediate',
          avancé: 'débutant',
          intermédiaire: 'avancé',
          débutant: 'intermédiaire',
        })[word] ?? word,
    ),
  },
  {
    name: 'item not translated',
    checks: ['untranslated'],
    plant: copyFromOther(
      (spot) => isItem(spot) && spot.block.section === 'qualifications' && spot.block.text.split(' ').length > 5,
      (_, other) => other,
    ),
  },
  {
    name: 'sentence not translated',
    checks: ['untranslated'],
    plant: copyFromOther(
      ({ block }) =>
        block.kind === 'paragraph' &&
        ['summary', 'accountabilities', 'additional', 'application', 'contract'].includes(block.section) &&
        sentences(block.text).length > 1,
      (own, other) => {
        const [mine, theirs] = [sentences(own), sentences(other)]
        return mine.length === theirs.length ? [...mine.slice(0, -1), theirs.at(-1) ?? ''].join(' ') : null
      },
    ),
  },
  {
    name: 'paragraph not translated',
    checks: ['untranslated'],
    plant: copyFromOther(
      ({ block }) => block.kind === 'paragraph' && block.section !== 'header' && block.text.length > 80,
      (_, other) => other,
    ),
  },
  {
    name: 'heading not translated',
    checks: ['untranslated', 'accountability-mismatch', 'heading-variant'],
    plant: copyFromOther(
      ({ block }) => block.kind === 'heading' && block.section === 'accountabilities' && !/^\d/u.test(block.text),
      (_, other) => other,
    ),
  },
  {
    name: 'acronym mistyped',
    checks: ['acronym-mismatch', 'spelling'],
    plant: change(
      (spot) => inBody(spot) && isPaired(spot),
      /(?<![\p{L}\d(/.-])\p{Lu}{3,5}(?![\p{L}\d/)-]|\s?:)/u,
      (word) => `${word.slice(0, -2)}${word.at(-1) ?? ''}${word.at(-2) ?? ''}`,
    ),
  },
  {
    name: 'acronym exchanged',
    checks: ['acronym-mismatch', 'acronym-inconsistent'],
    plant: change(
      (spot) => inBody(spot) && isPaired(spot),
      /(?<=\()\p{Lu}{3,5}(?=\))/u,
      (word) => `${word.slice(0, 1)}QX`,
    ),
  },
  {
    name: 'not lost',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: change(
      inBody,
      (side) =>
        side === 'en'
          ? /(?<=(?:will|does|do|must|may|can|are|is) )not |(?<=can)not(?= be)/u
          : /(?:ne |n')(?=\p{L}+ (?:pas|aucune?|jamais) )\p{L}+ (?:pas|jamais) |(?:ne )(?=\p{L}+ pas être)/u,
      (words) => words.replace(/^(?:ne |n'|not ?)/u, '').replace(/ (?:pas|jamais) /u, ' '),
    ),
  },
  {
    name: 'not added',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: change(
      (spot) => isPlain(spot) && spot.side === 'en',
      /(?<=\b(?:will|may|must|can) )(?=be |have |offer )/u,
      () => 'not ',
    ),
  },
  {
    name: 'not added in French',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: change(
      (spot) => isPlain(spot) && spot.side === 'fr',
      /(?<![\p{L}’'])(?:peut|doit|sera|peuvent|doivent)(?= être| \p{Ll}+é(?:e?s?)(?!\p{L}))/u,
      (verb) => `ne ${verb} pas`,
    ),
  },
  {
    name: 'acronym’s brackets dropped',
    checks: ['acronym-mismatch'],
    plant: change(
      (spot) => inBody(spot) && isPaired(spot),
      / \((?!EU|UE|AI|IA|IT)\p{Lu}{3,5}\)/u,
      () => '',
    ),
  },
  {
    name: 'mail address changed',
    checks: ['link-mismatch'],
    plant: change(inBody, /[\w.-]+(?=@)/u, (name) => `${name}2`),
  },
  {
    name: 'link changed',
    checks: ['link-mismatch'],
    plant: change(inBody, /(?:www\.|https?:\/\/)[^\s<>)]+[^\s<>).]/u, (link) => `${link.slice(0, -3)}xyz`),
  },
  {
    name: 'link to the other language',
    checks: ['link-mismatch'],
    plant: change(inBody, /(?<=\/)(?:en|fr)(?=\/)/u, (language) => (language === 'en' ? 'fr' : 'en')),
  },
  {
    name: 'link lost',
    checks: ['link-mismatch', 'punctuation', 'clause-deviation'],
    plant: change(inBody, /[(<]*(?:www\.|https?:\/\/)[^\s<>)]+[^\s<>).][>)]*/u, () => ''),
  },
  {
    name: 'people led',
    checks: ['internal-inconsistency', 'number-mismatch'],
    plant: change(
      ({ block }) => block.section === 'summary',
      (side) =>
        side === 'en'
          ? /(?<=(?:of|oversees|leads|supervises) )(?:two|three|four|five|six|seven|eight|nine)(?= \p{L}+ ?\p{L}*)/u
          : /(?<=(?:de|dirige|supervise) )(?:deux|trois|quatre|cinq|six|sept|huit|neuf)(?= \p{L}+)/u,
      (word, draw, side) =>
        pick(
          numberWords[side].filter((other) => other !== word),
          draw,
        ) ?? word,
    ),
  },
]

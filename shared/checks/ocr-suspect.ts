import type { Dictionaries } from '../spelling/known-words.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import type { SomeSides } from './messages/values.ts'
import { misspeltIn } from './parts/misspelt-words.ts'
import { inSides, reportsOf, slipsBy, textsOf, type Slip } from './parts/side-texts.ts'
import type { Block, Language } from '../notice/report.ts'

/** A pattern, and the sign without which it need not be looked for: nearly every paragraph is done with that. */
const suspects: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  // Signs that no keyboard makes in the run of a word, and traces of a converter.
  [/[\uFFFD\u25A0\u25A1]/u, /\S*[\uFFFD\u25A0\u25A1]\S*/gu],
  [/\^/u, /[\p{L}\p{N}]+\^\S+/gu],
  [/[|¦¬~]/u, /\p{L}+[|¦¬~]\p{L}+|(?<!\S)[|¦](?=\p{Ll})\p{L}+/gu],
  [/[ﬀ-ﬆ]/u, /\p{L}*[ﬀ-ﬆ]\p{L}*/gu],
  [/\*\*|__|\\/u, /\*\*\p{L}[^*]*\*\*|(?<!\S)__\p{L}[^_]*__(?!\p{L})|\p{L}\\[_*&]/gu],
  [/[´¨`]/u, /\p{L}+[´¨`]\p{L}*|(?<!\p{L})[´¨]\p{L}+/gu],
  [/&/u, /\p{L}*&(?:#\d{2,4}|#x[\da-f]{2,4}|[A-Za-z]{2,8});\p{L}*/gu],
  [/<\//u, /<(?:b|i|u|p|em|br|strong|span)>|<\/(?:b|i|u|p|em|strong|span)>/giu],
  // A letter that did not come through: comp?tences.
  [/\p{Ll}\?\p{Ll}/u, /(?<![\p{L}\p{N}/.=])\p{L}+\?\p{Ll}{2,}(?![\p{L}=])/gu],
  [/Ã|â€/u, /\p{L}*(?:(?:Ã[©¨ª§´®¢€‰]|â€[™œ“”])[^\P{L}Ã]*)+/gu],
  // A digit where a letter of the same look belongs: emp1oyee, l0ng, c0ntract.
  [
    /(?:\p{Ll}|(?<!\S))[01]\p{Ll}/u,
    /(?<![\p{L}\p{N}@./,:-])[01](?!ère|ers?(?!\p{L})|res?(?!\p{L}))\p{Ll}{3,}(?![\p{L}\p{N}@])|(?<![\p{L}\p{N}@./-])(?:\p{Ll}{2,}[01]\p{Ll}{2,}|\p{Lu}?\p{Ll}[01]\p{Ll}{3,})(?![\p{L}\p{N}@])/gu,
  ],
  // A capital in the middle of small letters, where the look is the same: cIear, poIicy.
  [/\p{Ll}I\p{Ll}/u, /(?<![\p{L}\p{N}@./-])\p{Ll}+I\p{Ll}{2,}(?![\p{L}\p{N}@])/gu],
]

type PagesMessage = 'unread' | 'lost' | 'broken'
interface Messages extends Record<PagesMessage, { pages: readonly number[] }> {
  suspect: SomeSides<string>
  /** How many pages were found. */
  unlisted: { count: number }
}

/** So many pages are named by their number. */
const namedPages = 10

export const ocrSuspect = defineCheck<Messages>({
  id: 'ocr-suspect',
  rank: 'sign',
  severity: 'info',
  title: { en: 'Looks like a reading error', fr: 'Semble être une erreur de lecture' },
  explain: {
    en: 'Characters or words that look like a slip of text recognition or of a file conversion; pages that are only pictures and were not read, or that are damaged or not whole.',
    fr: 'Des caractères ou des mots qui ressemblent à une erreur de reconnaissance de texte ou de conversion de fichier\u00A0; des pages qui ne sont que des images et n’ont pas été lues, ou qui sont endommagées ou incomplètes.',
  },
  messages: {
    suspect: {
      en: (values, forms) => `This looks like a reading or conversion error: ${inSides(values, forms)}.`,
      fr: (values, forms) =>
        `Ceci ressemble à une erreur de lecture ou de conversion\u00A0: ${inSides(values, forms)}.`,
    },
    unread: {
      en: ({ pages }, forms) =>
        `${pages.length === 1 ? `Page ${listed(pages, forms)} is a picture and was` : `Pages ${listed(pages, forms)} are pictures and were`} not read. Switch on the reading of scanned pages in the settings, or ask for the file with its text.`,
      fr: ({ pages }, forms) =>
        `${pages.length === 1 ? `La page ${listed(pages, forms)} est une image et n’a pas été lue` : `Les pages ${listed(pages, forms)} sont des images et n’ont pas été lues`}. Activez la lecture des pages numérisées dans les réglages ou demandez le fichier avec son texte.`,
    },
    lost: {
      en: ({ pages }, forms) =>
        `The PDF is damaged: ${pages.length === 1 ? `page ${listed(pages, forms)} could not be read and is` : `pages ${listed(pages, forms)} could not be read and are`} not compared. Ask for the file again.`,
      fr: ({ pages }, forms) =>
        pages.length === 1
          ? `Le PDF est endommagé\u00A0: la page ${listed(pages, forms)} n’a pas pu être lue et n’est pas comparée. Redemandez le fichier.`
          : `Le PDF est endommagé\u00A0: les pages ${listed(pages, forms)} n’ont pas pu être lues et ne sont pas comparées. Redemandez le fichier.`,
    },
    broken: {
      en: ({ pages }, forms) =>
        `The PDF is damaged: ${pages.length === 1 ? `page ${listed(pages, forms)} is` : `pages ${listed(pages, forms)} are`} not whole, and text may be missing there. Ask for the file again.`,
      fr: ({ pages }, forms) =>
        `Le PDF est endommagé\u00A0: ${pages.length === 1 ? `la page ${listed(pages, forms)} n’est pas complète` : `les pages ${listed(pages, forms)} ne sont pas complètes`} et du texte peut y manquer. Redemandez le fichier.`,
    },
    unlisted: {
      en: ({ count }, { number }) =>
        `The PDF is damaged: its list of pages is lost. ${count === 1 ? 'One page was' : `${number(count)} pages were`} found; there may have been more, and in another order. Ask for the file again.`,
      fr: ({ count }, { number }) =>
        `Le PDF est endommagé\u00A0: la liste de ses pages est perdue. ${count === 1 ? 'Une page a été retrouvée' : `${number(count)} pages ont été retrouvées`}\u00A0; il a pu y en avoir d’autres, et dans un autre ordre. Redemandez le fichier.`,
    },
  },
  run: (input) => {
    const unread = input.notice.sources.flatMap(({ unreadPages, lostPages, brokenPages, pages, pageListLost }) => [
      ...(unreadPages === undefined ? [] : [pagesReport('unread', unreadPages)]),
      ...(lostPages === undefined ? [] : [pagesReport('lost', lostPages)]),
      ...(brokenPages === undefined ? [] : [pagesReport('broken', brokenPages)]),
      ...(pageListLost
        ? [{ message: 'unlisted' as const, values: { count: pages ?? 0 }, severity: 'warning' as const, ...nowhere }]
        : []),
    ])
    const alike = misspeltIn(input).filter(({ kind }) => kind === 'alike' || kind === 'broken')
    const slips = textsOf(input).flatMap(({ language, blocks }) =>
      blocks.flatMap((block) => {
        const words = alike
          .filter((slip) => slip.block === block && slip.language === language)
          .map(({ start, text }): Slip<'suspect'> => ({
            message: 'suspect',
            language,
            block: block.id,
            start,
            end: start + text.length,
            words: text,
          }))
        const found = [
          ...words,
          ...suspects.flatMap(([sign, pattern]) =>
            sign.test(block.text) ? slipsBy('suspect' as const, language, block, pattern) : [],
          ),
          ...misreadDigits(input, language, block),
        ]
        const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
        return inOrder.filter((slip, index) => !inOrder.slice(0, index).some((other) => slip.start < other.end))
      }),
    )
    return [...unread, ...reportsOf(input, slips)]
  },
})

/** Pages that are not there have no place in the text. */
const nowhere = { en: [], fr: [], marks: [] }

function pagesReport(message: PagesMessage, pages: readonly number[]): Report<Messages> {
  return { message, severity: 'warning', values: { pages }, ...nowhere }
}

/** "1, 2 and 3". */
function listed(pages: readonly number[], { list, number }: ReaderForms): string {
  return list(pages.slice(0, namedPages).map(number), pages.length - namedPages)
}

/** Digits, strokes and the capital I for the letters that they look like. */
const readAs: Readonly<Record<string, readonly string[]>> = {
  0: ['o'],
  1: ['l', 'i'],
  4: ['a'],
  5: ['s'],
  6: ['b', 'é'],
  8: ['b'],
  9: ['g'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  I: ['l'],
}
const digitInWord =
  /(?<![\p{L}\p{N}@./,:_-])(?=\p{L}*[0145689!|I])(?:[015689]?\p{L}{2,}|\p{L})(?:[0145689|!]\p{L}+)*[01569|]?(?![\p{L}\p{N}@_/-])/gu
const misreadSigns = Object.keys(readAs).join('')
/** Such a sign touching a letter: what every such word holds, and few passages. */
const misreadSign = new RegExp(String.raw`[${misreadSigns}]\p{L}|\p{L}[${misreadSigns}]`, 'u')

/** Signs: shorter ones are codes as often as words ("B1", "5G"). */
const enoughLetters = 5

/** "0rganisation", "re1ations", "travai1": words once the digit is read as the letter that it looks like. */
function misreadDigits({ dictionaries }: CheckInput, language: Language, block: Block): Slip<'suspect'>[] {
  if (dictionaries === undefined || !misreadSign.test(block.text)) return []
  return slipsBy('suspect' as const, language, block, digitInWord).filter(
    ({ words }) => words.length >= enoughLetters && isMisread(words, language, dictionaries),
  )
}

function isMisread(words: string, language: Language, { knows }: Dictionaries): boolean {
  const letters = words.split('')
  const places = letters.flatMap((sign, at) => (sign in readAs ? [at] : []))
  if (knows(words, language) || words === words.toUpperCase()) return false
  // "Level1" and "Prince2" end in a number.
  if (places.length === 0 || places.length > 2 || knows(words.replace(/\P{L}+$/u, ''), language)) return false
  const readings = places.reduce<string[][]>(
    (texts, at) =>
      texts.flatMap((text) =>
        (readAs[text[at] ?? ''] ?? []).map((letter) => text.map((sign, place) => (place === at ? letter : sign))),
      ),
    [letters],
  )
  return readings.some((reading) => knows(reading.join(''), language))
}

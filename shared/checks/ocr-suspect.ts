import { defineCheck, type Report } from './check.ts'
import { inSides, reportsOf, slipsBy, textsOf } from './side-texts.ts'

/** A pattern, and the sign without which it need not be looked for: nearly every paragraph is done with that. */
const suspects: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  // Signs that no keyboard makes in the run of a word, and traces of a converter.
  [/[\uFFFD\u25A0\u25A1]/u, /\S*[\uFFFD\u25A0\u25A1]\S*/gu],
  [/\^/u, /[\p{L}\p{N}]+\^\S+/gu],
  [/[|¦¬~]/u, /\p{L}+[|¦¬~]\p{L}+|(?<!\S)[|¦](?=\p{Ll})\p{L}+/gu],
  [/[ﬀ-ﬆ]/u, /\p{L}*[ﬀ-ﬆ]\p{L}*/gu],
  [/\*\*|__|\\/u, /\*\*\p{L}[^*]*\*\*|(?<!\S)__\p{L}[^_]*__(?!\p{L})|\p{L}\\[_*&]/gu],
  [/Ã|â€/u, /\p{L}*(?:(?:Ã[©¨ª§´®¢€‰]|â€[™œ“”])[^\P{L}Ã]*)+/gu],
  // A digit where a letter of the same look belongs: emp1oyee, l0ng, c0ntract.
  [/(?:\p{Ll}|(?<!\S))[01]\p{Ll}/u, /(?<![\p{L}\p{N}@./,:-])[01](?!ère|ers?(?!\p{L})|res?(?!\p{L}))\p{Ll}{3,}(?![\p{L}\p{N}@])|(?<![\p{L}\p{N}@./-])(?:\p{Ll}{2,}[01]\p{Ll}{2,}|\p{Lu}?\p{Ll}[01]\p{Ll}{3,})(?![\p{L}\p{N}@])/gu],
  // A capital in the middle of small letters, where the look is the same: cIear, poIicy.
  [/\p{Ll}I\p{Ll}/u, /(?<![\p{L}\p{N}@./-])\p{Ll}+I\p{Ll}{2,}(?![\p{L}\p{N}@])/gu],
]

export const ocrSuspect = defineCheck<'suspect' | 'unread'>({
  id: 'ocr-suspect',
  severity: 'info',
  title: { en: 'Looks like a reading error', fr: 'Semble être une erreur de lecture' },
  explain: {
    en: 'Characters or words that look like a slip of text recognition or of a file conversion; pages that are only pictures and were not read.',
    fr: 'Des caractères ou des mots qui ressemblent à une erreur de reconnaissance de texte ou de conversion de fichier\u00A0; des pages qui ne sont que des images et n’ont pas été lues.',
  },
  messages: {
    suspect: {
      en: (values) => `This looks like a reading or conversion error: ${inSides(values, 'en')}.`,
      fr: (values) => `Ceci ressemble à une erreur de lecture ou de conversion\u00A0: ${inSides(values, 'fr')}.`,
    },
    unread: {
      en: ({ pages, count }) => `${count === '1' ? `Page ${pages} is a picture and was` : `Pages ${pages} are pictures and were`} not read. Switch on the reading of scanned pages in the settings, or ask for the file with its text.`,
      fr: ({ pages, count }) => `${count === '1' ? `La page ${pages} est une image et n’a pas été lue` : `Les pages ${pages} sont des images et n’ont pas été lues`}. Activez la lecture des pages numérisées dans les réglages ou demandez le fichier avec son texte.`,
    },
  },
  run: (input) => {
    const unread = input.notice.sources.flatMap(({ unreadPages }) => (unreadPages === undefined ? [] : [unreadReport(unreadPages)]))
    const slips = textsOf(input).flatMap(({ language, blocks }) =>
      blocks.flatMap((block) => {
        const found = suspects.flatMap(([sign, pattern]) => (sign.test(block.text) ? slipsBy('suspect', language, block, pattern) : [])).sort((a, b) => a.start - b.start)
        return found.filter((slip, index) => index === 0 || slip.start >= (found[index - 1]?.end ?? 0))
      }),
    )
    return [...unread, ...reportsOf(input, slips)]
  },
})

function unreadReport(pages: readonly number[]): Report<'unread'> {
  return { message: 'unread', severity: 'warning', values: { pages: pages.join(', '), count: String(pages.length) }, en: [], fr: [], marks: [] }
}

import { otherLanguage, sideOf } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { defineCheck, type CheckInput, type Report } from '../check.ts'
import { blockOf, languagesOf, onBothSides, valueMarks } from '../parts/field-values.ts'
import { everydayAcronyms } from '../parts/everyday-acronyms.ts'
import { quoted } from '../parts/reader-forms.ts'
import { titleInText } from './title-in-text.ts'
import { unmatchedNumbers } from '../../values/compare-numbers.ts'
import type { NumberMention } from '../../values/number-mention.ts'
import { readNumbers } from '../../values/numbers.ts'

type Message = 'grade' | 'acronym' | 'number' | 'oneSide' | 'body'

const acronymPattern = /(?<![\p{L}\p{N}])[\p{Lu}][\p{Lu}\p{N}&/]*[\p{Lu}\p{N}](?![\p{L}\p{N}])/gu

export const titleMismatch = defineCheck<Message>({
  id: 'title-mismatch',
  severity: 'warning',
  title: { en: 'Title differs', fr: 'Intitulé différent' },
  explain: {
    en: 'A grade, a number or an acronym in the title differs between the languages, or the text below calls the post by another title.',
    fr: 'Un grade, un nombre ou un sigle de l’intitulé diffère d’une langue à l’autre, ou le texte donne au poste un autre intitulé.',
  },
  messages: {
    grade: {
      en: ({ en, fr }) => `The title names grade ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `L’intitulé mentionne le grade ${en} en anglais et ${fr} en français.`,
    },
    acronym: {
      en: ({ en, fr }) => `The title says ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `L’intitulé porte ${en} en anglais et ${fr} en français.`,
    },
    number: {
      en: ({ en, fr }) =>
        `The title says ${quoted(en ?? '', 'en')} in English and ${quoted(fr ?? '', 'en')} in French.`,
      fr: ({ en, fr }) =>
        `L’intitulé porte ${quoted(en ?? '', 'fr')} en anglais et ${quoted(fr ?? '', 'fr')} en français.`,
    },
    oneSide: {
      en: ({ words, language, title }) =>
        `Only the ${language === 'en' ? 'English' : 'French'} title says ${quoted(words ?? '', 'en')}; the other is ${quoted(title ?? '', 'en')}.`,
      fr: ({ words, language, title }) =>
        `Seul l’intitulé ${language === 'en' ? 'anglais' : 'français'} porte ${quoted(words ?? '', 'fr')}\u00A0; l’autre est ${quoted(title ?? '', 'fr')}.`,
    },
    body: {
      en: ({ header, body, language }) =>
        `In ${language === 'en' ? 'English' : 'French'}, the header calls the post ${quoted(header ?? '', 'en')} and the text ${quoted(body ?? '', 'en')}.`,
      fr: ({ header, body, language }) =>
        `En ${language === 'en' ? 'anglais' : 'français'}, l’en-tête nomme le poste ${quoted(header ?? '', 'fr')} et le texte ${quoted(body ?? '', 'fr')}.`,
    },
  },
  run: (input) => {
    // A title that differs from the other side’s differs from the text as well.
    const between = betweenSides(input)
    return between.length > 0 ? between : languagesOf(input).flatMap((language) => titleInText(input, language))
  },
})

function betweenSides(input: CheckInput): Report<Message>[] {
  const both = onBothSides(input, 'title')
  if (both === null) return []
  const isGrade = new RegExp(`^(?:${input.profile.gradePattern})$`, 'u')
  const differ = (message: Message, en: string, fr: string): Report<Message> => ({
    message,
    values: { en, fr },
    en: blockOf(input, both.en),
    fr: blockOf(input, both.fr),
    marks: valueMarks(input, { ...both.en, text: en }, { ...both.fr, text: fr }),
  })
  const named = { en: acronyms(both.en.value), fr: acronyms(both.fr.value) }
  const grades = { en: named.en.find((word) => isGrade.test(word)), fr: named.fr.find((word) => isGrade.test(word)) }
  if (grades.en !== undefined && grades.fr !== undefined && grades.en !== grades.fr)
    return [differ('grade', grades.en, grades.fr)]
  const oneSide = (language: Language, words: string): Report<Message> => {
    const [stated, other] = [both[language], both[otherLanguage(language)]]
    return {
      message: 'oneSide',
      values: { words, language, title: other.value },
      en: blockOf(input, both.en),
      fr: blockOf(input, both.fr),
      marks: [...valueMarks(input, { ...stated, text: words }), ...valueMarks(input, other)],
    }
  }
  const lone = grades.en ?? grades.fr
  if (lone !== undefined && (grades.en === undefined || grades.fr === undefined))
    return [oneSide(grades.en === undefined ? 'fr' : 'en', lone)]
  const numbers = unmatchedNumbers(numbersIn(both.en.value, 'en', named.en), numbersIn(both.fr.value, 'fr', named.fr))
  const [inEnglish, inFrench] = [wordsOf(both.en.value, numbers.en[0]), wordsOf(both.fr.value, numbers.fr[0])]
  if (inEnglish !== null && inFrench !== null) return [differ('number', inEnglish, inFrench)]
  if (inEnglish !== null || inFrench !== null)
    return [oneSide(inEnglish === null ? 'fr' : 'en', inEnglish ?? inFrench ?? '')]
  const [en, ...moreEn] = named.en.filter((word) => !named.fr.includes(word))
  const [fr, ...moreFr] = named.fr.filter((word) => !named.en.includes(word))
  const [only] =
    en === undefined ? (fr === undefined ? [] : [['fr', fr] as const]) : fr === undefined ? [['en', en] as const] : []
  // A name may be written out where the other title shortens it; the text's own acronym would be kept.
  if (only !== undefined)
    return moreEn.length + moreFr.length === 0 &&
      (isStrange(input, only[1]) || isExplained(input, both[only[0]].value, only[1]))
      ? [oneSide(only[0], only[1])]
      : []
  if (en === undefined || fr === undefined || moreEn.length + moreFr.length > 0 || isPair(input, en, fr)) return []
  // A French acronym of its own is used in the French text too; a mistyped one stands in the title alone.
  const isMistyped = {
    en: !isUsed(input, 'en', en) && isUsed(input, 'en', fr),
    fr: !isUsed(input, 'fr', fr) && isUsed(input, 'fr', en),
  }
  // Two that nothing explains are two things, unless the one has the letters of the other in French order.
  const areStrange = isStrange(input, en) && isStrange(input, fr) && lettersOf(en) !== lettersOf(fr)
  return isMistyped.en || isMistyped.fr || areStrange ? [differ('acronym', en, fr)] : []
}

/** Set in brackets behind the name that it shortens, and used in both texts: the other title lost it. */
function isExplained(input: CheckInput, title: string, acronym: string): boolean {
  return (
    !isKnown(input, acronym) &&
    isUsed(input, 'en', acronym) &&
    isUsed(input, 'fr', acronym) &&
    new RegExp(`\\p{L}{3,} \\(${RegExp.escape(acronym)}\\)`, 'u').test(title)
  )
}

function lettersOf(acronym: string): string {
  return Array.from(acronym).sort().join('')
}

/** Numbers of a title, those inside its acronyms and grades left out. */
function numbersIn(title: string, language: Language, named: readonly string[]): NumberMention[] {
  return readNumbers(title, language).filter(
    ({ start, end }) => !named.some((word) => word.includes(title.slice(start, end))),
  )
}

function wordsOf(title: string, mention: NumberMention | undefined): string | null {
  return mention === undefined ? null : title.slice(mention.start, mention.end)
}

/**
 * Neither known to everybody nor explained anywhere in the notice: nothing says what stands for it on the other side.
 */
function isStrange(input: CheckInput, acronym: string): boolean {
  return (
    !isKnown(input, acronym) && acronym.length > 2 && !isUsed(input, 'en', acronym) && !isUsed(input, 'fr', acronym)
  )
}

function isKnown(input: CheckInput, acronym: string): boolean {
  return [...input.profile.terms.acronyms, ...everydayAcronyms].some(
    (pair) => pair.en.includes(acronym) || pair.fr.includes(acronym),
  )
}

function acronyms(title: string): string[] {
  return [...title.matchAll(acronymPattern)].map(([word]) => word)
}

function isPair(input: CheckInput, en: string, fr: string): boolean {
  return input.profile.terms.acronyms.some((pair) => pair.en.includes(en) && pair.fr.includes(fr))
}

function isUsed(input: CheckInput, language: Language, acronym: string): boolean {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(acronym)}(?![\\p{L}\\p{N}])`, 'u')
  return (
    sideOf(input.notice, language)?.blocks.some(({ section, text }) => section !== 'header' && word.test(text)) === true
  )
}

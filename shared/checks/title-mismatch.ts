import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { fold } from '../text/fold.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { blockOf, languagesOf, onBothSides, valueMarks } from './field-values.ts'
import { everydayAcronyms } from './everyday-acronyms.ts'
import { quoted } from './reader-forms.ts'
import { unmatchedNumbers } from '../values/compare-numbers.ts'
import { readNumbers, type NumberMention } from '../values/numbers.ts'

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
      en: ({ en, fr }) => `The title says ${quoted(en ?? '', 'en')} in English and ${quoted(fr ?? '', 'en')} in French.`,
      fr: ({ en, fr }) => `L’intitulé porte ${quoted(en ?? '', 'fr')} en anglais et ${quoted(fr ?? '', 'fr')} en français.`,
    },
    oneSide: {
      en: ({ words, language, title }) => `Only the ${language === 'en' ? 'English' : 'French'} title says ${quoted(words ?? '', 'en')}; the other is ${quoted(title ?? '', 'en')}.`,
      fr: ({ words, language, title }) => `Seul l’intitulé ${language === 'en' ? 'anglais' : 'français'} porte ${quoted(words ?? '', 'fr')}\u00A0; l’autre est ${quoted(title ?? '', 'fr')}.`,
    },
    body: {
      en: ({ header, body, language }) => `In ${language === 'en' ? 'English' : 'French'}, the header calls the post ${quoted(header ?? '', 'en')} and the text ${quoted(body ?? '', 'en')}.`,
      fr: ({ header, body, language }) => `En ${language === 'en' ? 'anglais' : 'français'}, l’en-tête nomme le poste ${quoted(header ?? '', 'fr')} et le texte ${quoted(body ?? '', 'fr')}.`,
    },
  },
  run: (input) => [...betweenSides(input), ...languagesOf(input).flatMap((language) => inBody(input, language))],
})

function betweenSides(input: CheckInput): Report<Message>[] {
  const both = onBothSides(input, 'title')
  if (both === null) return []
  const isGrade = new RegExp(`^(?:${input.profile.gradePattern})$`, 'u')
  const differ = (message: Message, en: string, fr: string): Report<Message> => ({
    message, values: { en, fr }, en: blockOf(input, both.en), fr: blockOf(input, both.fr), marks: valueMarks(input, { ...both.en, text: en }, { ...both.fr, text: fr }),
  })
  const named = { en: acronyms(both.en.value), fr: acronyms(both.fr.value) }
  const grades = { en: named.en.find((word) => isGrade.test(word)), fr: named.fr.find((word) => isGrade.test(word)) }
  if (grades.en !== undefined && grades.fr !== undefined && grades.en !== grades.fr) return [differ('grade', grades.en, grades.fr)]
  const oneSide = (language: Language, words: string): Report<Message> => {
    const [stated, other] = [both[language], both[otherLanguage(language)]]
    return {
      message: 'oneSide', values: { words, language, title: other.value }, en: blockOf(input, both.en), fr: blockOf(input, both.fr),
      marks: [...valueMarks(input, { ...stated, text: words }), ...valueMarks(input, other)],
    }
  }
  const lone = grades.en ?? grades.fr
  if (lone !== undefined && (grades.en === undefined || grades.fr === undefined)) return [oneSide(grades.en === undefined ? 'fr' : 'en', lone)]
  const numbers = unmatchedNumbers(numbersIn(both.en.value, 'en', named.en), numbersIn(both.fr.value, 'fr', named.fr))
  const [inEnglish, inFrench] = [wordsOf(both.en.value, numbers.en[0]), wordsOf(both.fr.value, numbers.fr[0])]
  if (inEnglish !== null && inFrench !== null) return [differ('number', inEnglish, inFrench)]
  if (inEnglish !== null || inFrench !== null) return [oneSide(inEnglish === null ? 'fr' : 'en', inEnglish ?? inFrench ?? '')]
  const [en, ...moreEn] = named.en.filter((word) => !named.fr.includes(word))
  const [fr, ...moreFr] = named.fr.filter((word) => !named.en.includes(word))
  const [only] = en === undefined ? (fr === undefined ? [] : [['fr', fr] as const]) : fr === undefined ? [['en', en] as const] : []
  // A name may be written out where the other title shortens it; the text's own acronym would be kept.
  if (only !== undefined) return moreEn.length + moreFr.length === 0 && isStrange(input, only[1]) ? [oneSide(only[0], only[1])] : []
  if (en === undefined || fr === undefined || moreEn.length + moreFr.length > 0 || isPair(input, en, fr)) return []
  // A French acronym of its own is used in the French text too; a mistyped one stands in the title alone.
  const isMistyped = { en: !isUsed(input, 'en', en) && isUsed(input, 'en', fr), fr: !isUsed(input, 'fr', fr) && isUsed(input, 'fr', en) }
  return isMistyped.en || isMistyped.fr ? [differ('acronym', en, fr)] : []
}

/** Numbers of a title, those inside its acronyms and grades left out. */
function numbersIn(title: string, language: Language, named: readonly string[]): NumberMention[] {
  return readNumbers(title, language).filter(({ start, end }) => !named.some((word) => word.includes(title.slice(start, end))))
}

function wordsOf(title: string, mention: NumberMention | undefined): string | null {
  return mention === undefined ? null : title.slice(mention.start, mention.end)
}

/** Neither known to everybody nor explained anywhere in the notice: nothing says what stands for it on the other side. */
function isStrange(input: CheckInput, acronym: string): boolean {
  const isKnown = [...input.profile.terms.acronyms, ...everydayAcronyms].some((pair) => pair.en.includes(acronym) || pair.fr.includes(acronym))
  return !isKnown && acronym.length > 2 && !isUsed(input, 'en', acronym) && !isUsed(input, 'fr', acronym)
}

function acronyms(title: string): string[] {
  return [...title.matchAll(acronymPattern)].map(([word]) => word)
}

function isPair(input: CheckInput, en: string, fr: string): boolean {
  return input.profile.terms.acronyms.some((pair) => pair.en.includes(en) && pair.fr.includes(fr))
}

function isUsed(input: CheckInput, language: Language, acronym: string): boolean {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${acronym.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)}(?![\\p{L}\\p{N}])`, 'u')
  return sideOf(input.notice, language)?.blocks.some(({ section, text }) => section !== 'header' && word.test(text)) === true
}

interface Word { folded: string; start: number; end: number; isCapital: boolean }

/** A title shorter than this has too many lookalikes: "Head, Archives" and "Head, Museums" are both posts. */
const enoughWords = 4

/** A passage that repeats the title word for word but for one word. */
function inBody(input: CheckInput, language: Language): Report<Message>[] {
  const side = sideOf(input.notice, language)
  const title = side?.fields.title ?? null
  if (side === null || title === null) return []
  const names = weightyWords(title.value)
  if (names.length < enoughWords) return []
  const texts = side.blocks.filter(({ kind, section }) => (kind === 'paragraph' || kind === 'item') && (section === 'summary' || section === 'interrelationships'))
  const passages = texts.flatMap((block) => passagesLike(names, block))
  if (passages.some(({ changed }) => changed === 0)) return []
  return passages.slice(0, 1).map(({ block, start, end }) => {
    const body = block.text.slice(start, end)
    const here = [...blockOf(input, title), block.id]
    return { message: 'body', values: { header: title.value, body, language }, en: language === 'en' ? here : [], fr: language === 'fr' ? here : [], marks: [...valueMarks(input, { ...title, text: title.value }), { block: block.id, start, end }] }
  })
}

function passagesLike(names: readonly Word[], block: Block): { block: Block; start: number; end: number; changed: number }[] {
  const words = weightyWords(block.text)
  return words.flatMap((first, index) => {
    const window = words.slice(index, index + names.length)
    const last = window.at(-1)
    if (window.length < names.length || last === undefined || first.folded !== names[0]?.folded || !first.isCapital) return []
    const changed = names.filter((name, position) => name.folded !== window[position]?.folded)
    const capitals = window.every((word, position) => word.isCapital || names[position]?.isCapital === false)
    return changed.length <= 1 && capitals ? [{ block, start: first.start, end: last.end, changed: changed.length }] : []
  })
}

/** Words that carry the name; articles and prepositions may differ. */
function weightyWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)]
    .map((match) => ({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length, isCapital: /^\p{Lu}/u.test(match[0]) }))
    .filter(({ folded }) => folded.length > 3)
}

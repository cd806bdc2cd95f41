import { sideOf } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { fold } from '../text/fold.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { blockOf, languagesOf, onBothSides, valueMarks } from './field-values.ts'
import { quoted } from './reader-forms.ts'

type Message = 'grade' | 'acronym' | 'body'

const acronymPattern = /(?<![\p{L}\p{N}])[\p{Lu}][\p{Lu}\p{N}&/]*[\p{Lu}\p{N}](?![\p{L}\p{N}])/gu

export const titleMismatch = defineCheck<Message>({
  id: 'title-mismatch',
  severity: 'warning',
  title: { en: 'Title differs', fr: 'Intitulé différent' },
  explain: {
    en: 'A grade or an acronym in the title differs between the languages, or the text below calls the post by another title.',
    fr: 'Un grade ou un sigle de l’intitulé diffère d’une langue à l’autre, ou le texte donne au poste un autre intitulé.',
  },
  messages: {
    grade: {
      en: ({ en, fr }) => `The title names grade ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `L’intitulé mentionne le grade ${en} en anglais et ${fr} en français.`,
    },
    acronym: {
      en: ({ en, fr }) => `The title says ${en} in English and ${fr} in French.`,
      fr: ({ en, fr }) => `L’intitulé dit ${en} en anglais et ${fr} en français.`,
    },
    body: {
      en: ({ header, body, language }) => `In ${language === 'en' ? 'English' : 'French'}, the header calls the post ${quoted(header ?? '', 'en')} and the text ${quoted(body ?? '', 'en')}.`,
      fr: ({ header, body, language }) => `En ${language === 'en' ? 'anglais' : 'français'}, l’en-tête appelle le poste ${quoted(header ?? '', 'fr')} et le texte ${quoted(body ?? '', 'fr')}.`,
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
  const [en, ...moreEn] = named.en.filter((word) => !named.fr.includes(word))
  const [fr, ...moreFr] = named.fr.filter((word) => !named.en.includes(word))
  if (en === undefined || fr === undefined || moreEn.length + moreFr.length > 0 || isPair(input, en, fr)) return []
  // A French acronym of its own is used in the French text too; a mistyped one stands in the title alone.
  const isMistyped = { en: !isUsed(input, 'en', en) && isUsed(input, 'en', fr), fr: !isUsed(input, 'fr', fr) && isUsed(input, 'fr', en) }
  return isMistyped.en || isMistyped.fr ? [differ('acronym', en, fr)] : []
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

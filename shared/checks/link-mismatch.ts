import { linkWords } from '../align/link-words.ts'
import type { Block, Language } from '../notice/report.ts'
import { otherLanguage } from '../notice/block-text.ts'
import { readLinks, type Link } from '../marks/links.ts'
import { pairMarks } from '../marks/pair-marks.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { claimedEndings, claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { idsOf } from './parts/excerpt.ts'
import { wordKnowledge } from './parts/word-links.ts'

interface Placed extends Link {
  block: Block
}
interface Messages {
  differ: Sides<string>
  english: { en: string }
  french: { fr: string }
  /** `side`: the one with the `link` to the other's page. */
  otherLanguage: { side: Language; link: string }
}

export const linkMismatch = defineCheck<Messages>({
  id: 'link-mismatch',
  rank: 'value',
  severity: 'warning',
  title: { en: 'Link differs', fr: 'Lien différent' },
  explain: {
    en: 'A link stands on one side only, leads elsewhere, or leads to the page in the other language.',
    fr: 'Un lien ne figure que d’un côté, mène ailleurs, ou mène à la page dans l’autre langue.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, { quote }) => `English links to ${quote(en)}, French to ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) => `Le texte anglais renvoie à ${quote(en)}, le texte français à ${quote(fr)}.`,
    },
    english: {
      en: ({ en }, { quote }) => `The link ${quote(en)} stands in English only.`,
      fr: ({ en }, { quote }) => `Le lien ${quote(en)} ne figure qu’en anglais.`,
    },
    french: {
      en: ({ fr }, { quote }) => `The link ${quote(fr)} stands in French only.`,
      fr: ({ fr }, { quote }) => `Le lien ${quote(fr)} ne figure qu’en français.`,
    },
    otherLanguage: {
      en: ({ side, link }, { quote, language }) =>
        `The ${language(side)} side links to the ${language(otherLanguage(side))} page ${quote(link)}.`,
      fr: ({ side, link }, { quote }) =>
        side === 'en'
          ? `Le texte anglais renvoie à la page française ${quote(link)}.`
          : `Le texte français renvoie à la page anglaise ${quote(link)}.`,
    },
  },
  run: (input) =>
    input.rows.filter((row) => row.en.length > 0 && row.fr.length > 0).flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  const { pairs, left } = pairMarks(placed(row.en, input), placed(row.fr, input))
  const place = { en: idsOf(row.en), fr: idsOf(row.fr), confidence: row.confidence }
  // Where a link went, what closed the passage may have gone with it, or stand by itself.
  const around = [
    ...claimedEndings([...place.en, ...place.fr]),
    ...claimedPassages([...place.en, ...place.fr], ['look']),
  ]
  const { left: open } = pairMarks(left.en, left.fr, { ways: [(en, fr) => areOnePage(en, fr, input)] })
  const unmatched = Array.from({ length: Math.max(open.en.length, open.fr.length) }, (_, at): Report<Messages> => {
    const [en, fr] = [open.en[at], open.fr[at]]
    return {
      ...saidOf(en, fr),
      ...place,
      marks: [...markOf(en), ...markOf(fr)],
      claims: [...claimedWords([...markOf(en), ...markOf(fr)]), ...around],
    }
  })
  const misled = (['en', 'fr'] as const).flatMap((side: Language) =>
    pairs
      .map((pair) => pair[side])
      .filter((link) => link.language === otherLanguage(side))
      .map((link): Report<Messages> => ({
        message: 'otherLanguage',
        values: { side, link: link.text },
        ...place,
        marks: markOf(link),
      })),
  )
  return [...unmatched, ...misled]
}

/**
 * "/en/values" and « /fr/valeurs »: each names its own language, and where the paths differ their words are each
 * other's.
 */
function areOnePage(en: Link, fr: Link, input: CheckInput): boolean {
  if (en.language !== 'en' || fr.language !== 'fr') return false
  const [own, other] = [en, fr].map(({ values }) => (values[0] ?? '').split('/'))
  if (own === undefined || other?.length !== own.length || own[0] !== other[0]) return false
  return own.every((part, at) => part === other[at] || areOneName(part, other[at] ?? '', input))
}

function areOneName(en: string, fr: string, input: CheckInput): boolean {
  const [own, other] = [en, fr].map((part) => part.replace(/\.[a-z]{2,5}$/u, '').replace(/[-_+]/gu, ' '))
  if (own === undefined || other === undefined || /\d|[?=]/u.test(en + fr)) return false
  const whole = (text: string, language: Language) => [
    { passage: input.analysis.passageOf(text, language), start: 0, end: text.length },
  ]
  const { links, unlinked } = linkWords(whole(own, 'en'), whole(other, 'fr'), input.once(wordKnowledge))
  return links.length > 0 && unlinked.en.length === 0 && unlinked.fr.length === 0
}

function saidOf(en: Placed | undefined, fr: Placed | undefined) {
  if (en === undefined) return { message: 'french', values: { fr: fr?.text ?? '' } } as const
  if (fr === undefined) return { message: 'english', values: { en: en.text } } as const
  return { message: 'differ', values: { en: en.text, fr: fr.text } } as const
}

function placed(blocks: readonly Block[], { passage }: CheckInput): Placed[] {
  return blocks.flatMap((block) =>
    passage(block)
      .once(readLinks)
      .map((link) => ({ ...link, block })),
  )
}

function markOf(link: Placed | undefined): Place[] {
  return link === undefined ? [] : [{ block: link.block.id, start: link.start, end: link.end }]
}

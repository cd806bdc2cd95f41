import type { Block, Language } from '../notice/report.ts'
import { otherLanguage } from '../notice/block-text.ts'
import { readLinks, type Link } from '../marks/links.ts'
import { pairMarks } from '../marks/pair-marks.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import { claimedEndings, claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { idsOf } from './parts/excerpt.ts'
import { quoted } from './parts/reader-forms.ts'

interface Placed extends Link {
  block: Block
}
type Message = 'differ' | 'english' | 'french' | 'otherLanguage'

export const linkMismatch = defineCheck({
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
      en: ({ en, fr }) => `English links to ${quoted(en ?? '', 'en')}, French to ${quoted(fr ?? '', 'en')}.`,
      fr: ({ en, fr }) =>
        `Le texte anglais renvoie à ${quoted(en ?? '', 'fr')}, le texte français à ${quoted(fr ?? '', 'fr')}.`,
    },
    english: {
      en: ({ en }) => `The link ${quoted(en ?? '', 'en')} stands in English only.`,
      fr: ({ en }) => `Le lien ${quoted(en ?? '', 'fr')} ne figure qu’en anglais.`,
    },
    french: {
      en: ({ fr }) => `The link ${quoted(fr ?? '', 'en')} stands in French only.`,
      fr: ({ fr }) => `Le lien ${quoted(fr ?? '', 'fr')} ne figure qu’en français.`,
    },
    otherLanguage: {
      en: ({ side, link }) =>
        side === 'en'
          ? `The English side links to the French page ${quoted(link ?? '', 'en')}.`
          : `The French side links to the English page ${quoted(link ?? '', 'en')}.`,
      fr: ({ side, link }) =>
        side === 'en'
          ? `Le texte anglais renvoie à la page française ${quoted(link ?? '', 'fr')}.`
          : `Le texte français renvoie à la page anglaise ${quoted(link ?? '', 'fr')}.`,
    },
  },
  run: (input) =>
    input.rows.filter((row) => row.en.length > 0 && row.fr.length > 0).flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Message>[] {
  const { pairs, left } = pairMarks(placed(row.en, input), placed(row.fr, input))
  const place = { en: idsOf(row.en), fr: idsOf(row.fr), confidence: row.confidence }
  // Where a link went, what closed the passage may have gone with it, or stand by itself.
  const around = [
    ...claimedEndings([...place.en, ...place.fr]),
    ...claimedPassages([...place.en, ...place.fr], ['look']),
  ]
  const unmatched = Array.from({ length: Math.max(left.en.length, left.fr.length) }, (_, at): Report<Message> => {
    const [en, fr] = [left.en[at], left.fr[at]]
    const message = en === undefined ? 'french' : fr === undefined ? 'english' : 'differ'
    return {
      message,
      values: { ...(en && { en: en.text }), ...(fr && { fr: fr.text }) },
      ...place,
      marks: [...markOf(en), ...markOf(fr)],
      claims: [...claimedWords([...markOf(en), ...markOf(fr)]), ...around],
    }
  })
  const misled = (['en', 'fr'] as const).flatMap((side: Language) =>
    pairs
      .map((pair) => pair[side])
      .filter((link) => link.language === otherLanguage(side))
      .map((link): Report<Message> => ({
        message: 'otherLanguage',
        values: { side, link: link.text },
        ...place,
        marks: markOf(link),
      })),
  )
  return [...unmatched, ...misled]
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

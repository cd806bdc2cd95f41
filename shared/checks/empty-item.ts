import { otherLanguage, sideOf } from '../notice/block-text.ts'
import { defineCheck } from './check.ts'
import type { Nothing } from './messages/values.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { wholeBlock } from './parts/excerpt.ts'

export const emptyItem = defineCheck<Record<'english' | 'french', Nothing>>({
  id: 'empty-item',
  rank: 'presence',
  severity: 'warning',
  title: { en: 'Empty list item', fr: 'Élément de liste vide' },
  explain: { en: 'A bullet stands with no text after it.', fr: 'Une puce n’est suivie d’aucun texte.' },
  messages: {
    english: {
      en: () => 'The English list has a bullet without text.',
      fr: () => 'La liste anglaise contient une puce sans texte.',
    },
    french: {
      en: () => 'The French list has a bullet without text.',
      fr: () => 'La liste française contient une puce sans texte.',
    },
  },
  run: ({ notice }) =>
    (['en', 'fr'] as const).flatMap((language) =>
      (sideOf(notice, language)?.blocks ?? [])
        .filter((block) => block.kind === 'item' && !/[\p{L}\p{N}]/u.test(block.text))
        .map((block) => ({
          message: language === 'en' ? ('english' as const) : ('french' as const),
          values: {},
          ...{ en: [], fr: [], [language]: [block.id], [otherLanguage(language)]: [] },
          marks: [wholeBlock(block)],
          claims: claimedPassages([block.id]),
        })),
    ),
})

import { isSamePost } from '../wording/reused-references.ts'
import { defineCheck } from './check.ts'
import { blockOf, valueMarks } from './parts/field-values.ts'
import { quoted } from './parts/reader-forms.ts'

export const referenceReused = defineCheck({
  id: 'reference-reused',
  rank: 'value',
  severity: 'error',
  title: { en: 'Reference used for two posts', fr: 'Référence utilisée pour deux postes' },
  explain: {
    en: 'Another notice has the same reference and announces another post.',
    fr: 'Un autre avis porte la même référence et annonce un autre poste.',
  },
  messages: {
    reused: {
      en: ({ reference, here, there, file }) =>
        `Reference ${reference} stands over ${quoted(here ?? '', 'en')} here and over ${quoted(there ?? '', 'en')} in ${file}.`,
      fr: ({ reference, here, there, file }) =>
        `La référence ${reference} désigne ici ${quoted(here ?? '', 'fr')} et ${quoted(there ?? '', 'fr')} dans ${file}.`,
    },
  },
  run: (input) => {
    const title = { en: input.notice.en?.fields.title?.value ?? null, fr: input.notice.fr?.fields.title?.value ?? null }
    const en = input.notice.en?.fields.reference ?? null
    const fr = input.notice.fr?.fields.reference ?? null
    const others =
      input.collection?.references
        .find(({ reference }) => reference === input.notice.reference)
        ?.posts.filter((post) => !isSamePost(post.title, title)) ?? []
    return others.map((post) => ({
      message: 'reused' as const,
      values: {
        reference: input.notice.reference ?? '',
        here: title.en ?? title.fr ?? '',
        there: post.title.en ?? post.title.fr ?? '',
        file: post.files[0]?.split(/[\\/]/u).at(-1) ?? '',
      },
      fleeting: ['file'],
      en: blockOf(input, en),
      fr: blockOf(input, fr),
      marks: valueMarks(input, en, fr),
      claims: [],
    }))
  },
})

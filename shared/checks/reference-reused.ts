import type { Language } from '../notice/report.ts'
import { isSamePost } from '../wording/reused-references.ts'
import { defineCheck } from './check.ts'
import type { SomeSides } from './messages/values.ts'
import { blockOf, valueMarks } from './parts/field-values.ts'

interface Messages {
  reused: {
    reference: string
    /** The title of each post, in the languages that its notice has. */
    here: SomeSides<string>
    there: SomeSides<string>
    /** Where the other one stands. */
    file: string
  }
}

export const referenceReused = defineCheck<Messages>({
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
      en: ({ reference, here, there, file }, { quote, own }) =>
        `Reference ${reference} stands over ${quote(own(here))} here and over ${quote(own(there))} in ${file}.`,
      fr: ({ reference, here, there, file }, { quote, own }) =>
        `La référence ${reference} désigne ici ${quote(own(here))} et ${quote(own(there))} dans ${file}.`,
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
        here: stated(title),
        there: stated(post.title),
        file: post.files[0]?.split(/[\\/]/u).at(-1) ?? '',
      },
      fleeting: ['file'] as const,
      en: blockOf(input, en),
      fr: blockOf(input, fr),
      marks: valueMarks(input, en, fr),
      claims: [],
    }))
  },
})

function stated({ en, fr }: Readonly<Record<Language, string | null>>): SomeSides<string> {
  return { ...(en !== null && { en }), ...(fr !== null && { fr }) }
}

import { expect, test } from 'vitest'
import type { Language } from '../../../../shared/notice/report.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import type { FormNotice, Wanted } from './forms/form-notice.ts'
import { furtherForms } from './forms/further-forms.ts'
import { labelledForms } from './forms/labelled-forms.ts'
import { placedForms } from './forms/placed-forms.ts'
import { document, line } from './layouts/flow-layouts.ts'
import { profiles } from './written-forms.ts'

const lines = (text: string): Line[] =>
  text.split('\n').map((each) => (each.startsWith('* ') ? line(each.slice(2), { marker: '•' }) : line(each)))

const general = profiles.filter((profile) => profile.general)

/** The fields that are asked for, as they are read on both sides. */
function read({ text, want }: FormNotice, order: readonly Language[]): Record<Language, Wanted> {
  const written = document(order.flatMap((language) => lines(text[language])))
  const outcome = parseDocument(written, general, { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  const { file } = outcome
  const side = (language: Language): Wanted =>
    Object.fromEntries(
      Object.keys(want[language]).map((name) => {
        const found = file[language]?.fields[name as keyof Wanted]
        return [name, found?.value ?? null]
      }),
    )
  return { en: side('en'), fr: side('fr') }
}

test.each([...labelledForms, ...placedForms, ...furtherForms])('the form of $name', (notice) => {
  expect(read(notice, ['en', 'fr'])).toEqual(notice.want)
  expect(read(notice, ['fr', 'en'])).toEqual(notice.want)
})

import { expect, test } from 'vitest'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { readingOf } from '../../../../shared/parse/profile-reading.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import type { ParsedFile } from '../../../../shared/notice/parsed-file.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { document, line } from './layouts/flow-layouts.ts'
import { profiles } from './written-forms.ts'

const council = profiles.find(({ id }) => id === 'council-of-europe')

function read(text: string) {
  if (council === undefined) throw new Error('no profile')
  const lines = text
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => line(each, { bold: each === each.toUpperCase() || each.startsWith('Key') }))
  const outcome = parseDocument(document(lines), [council], { lexicon, anyway: true })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  const file: Omit<ParsedFile, 'milliseconds'> = outcome.file
  return readingOf(file, indexProfile(council, lexicon))
}

const notice = `Vacancy Notice N° e99/2031
Lamp Adviser
Grade: A1
Closing date: 21 September 2031
Lamp oil: three barrels
Job mission
The adviser looks after all lamps in the house and in the yard.
Key activites:
The adviser lights the lamps each night and puts them out each morning.
WHAT THE SEA SAYS
Nobody who has not seen the sea will be considered for the post.
`

test('a field is told with the label it was read by; the number of posts, where nothing says it, is not read', () => {
  const { fields } = read(notice)
  const of = (name: string) => fields.find(({ field }) => field === name)
  expect(of('deadline')).toEqual({
    field: 'deadline',
    isRequired: true,
    en: { label: 'Closing date', value: '21 September 2031' },
    fr: null,
  })
  expect(of('title')?.en?.label).toBeNull()
  expect(of('location')).toEqual({ field: 'location', isRequired: true, en: null, fr: null })
  expect(of('posts')?.en).toBeNull()
})

test('a line of the header that begins with no label of the profile is told', () => {
  expect(read(notice).strangeLines).toEqual([{ text: 'Lamp oil: three barrels', language: 'en' }])
})

test('headings are known, nearly known or unknown, and a required section without one is told', () => {
  const { headings, missingSections } = read(notice)
  expect(headings.map(({ text, is }) => [text, is])).toEqual([
    ['Job mission', 'known'],
    ['Key activites:', 'near'],
    ['WHAT THE SEA SAYS', 'unknown'],
  ])
  expect(missingSections).toEqual([{ section: 'qualifications', language: 'en' }])
})

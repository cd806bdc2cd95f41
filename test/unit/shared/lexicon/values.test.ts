import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../fakes/lexicon.ts'

const number = String.raw`\d+(?:\.\d+)?`

/** How the value of a table's rows reads; code trusts it. Tables without a value have none. */
const patterns: Readonly<Record<string, RegExp>> = {
  abbreviations: /^(?:never|ends)$/u,
  acronyms: /^(?:body|field|province)$/u,
  'address-languages': /^(?:|file)$/u,
  bounds: /^(?:near|(?:min|max|start|end) (?:before|behind|both)(?: missed)?)$/u,
  'clearance-words': /^(?:before|behind|both)$/u,
  'clock-words': /^(?:unit|noon|midnight|before|between|behind)$/u,
  'clock-parts': /^-?\d+$/u,
  closing: /^(?:date|apply|application|received|accepted)$/u,
  countries: /^[A-Z]{2}(?:-[A-Z]{3})?(?: [a-z]{2})?$/u,
  languages: /^[a-z]{2,3}(?: [A-Z]{2}(?:-[A-Z]{3})?)?$/u,
  posts: /^[a-z-]+(?: [a-z-]+)*$/u,
  conditions: /^(?:strong|weak)$/u,
  contraries: /^[a-z-]+:?(?: [a-z-]+)+$/u,
  'contract-kinds': /^(?:open|fixed)$/u,
  currencies: /^[A-Z]{3}(?: (?:[A-Z]{3}|lb))*$/u,
  'day-halves': /^[ap]$/u,
  'denied-limits': /^(?:above|below|until|from)$/u,
  denials: /^(?:verb|thing|frame|head|joint|pronoun|before|behind)$/u,
  duties: /^[a-z]+(?: [a-z]+)*$/u,
  'english-spellings': /^(?:british|american) [a-z-]+(?: alone)?$/u,
  examples: /^(?:whole|list|example|open|either)$/u,
  exceptions: /^\S*$/u,
  frequencies: /^[1-6](?:-[1-6])?(?: plain)?$/u,
  'gender-forms': /^(?:masculineFirst|feminineFirst|person|masculineOnly|both|one)$/u,
  denominators: /^\d+$/u,
  holidays: /^\d{1,2} m\d{1,2}$/u,
  leading: /^(?:leads|follows|elsewhere)$/u,
  'little-words': /^(?:article|preposition|goes-on|opens)$/u,
  'level-steps': /^\d$/u,
  months: /^(?:[1-9]|1[0-2])$/u,
  'number-adverbs': /^\d+$/u,
  'number-idioms': new RegExp(
    String.raw`^t?${number}(?:[:/]\d+)?(?: t?${number}(?:[:/]\d+)?)*(?: (?:mo|min):\d+)?$`,
    'u',
  ),
  'number-parts': new RegExp(`^-?${number}$`, 'u'),
  'number-words': /^[ox]?\d+$/u,
  obligations: /^[123](?:-[23])?$/u,
  occasions: /^\d+$/u,
  'official-languages': /^(?:en|fr)$/u,
  'money-places': /^[A-Z]{3}$/u,
  opposites: /^[a-z]+ [+-]$/u,
  'other-posts': /^(?:grade|post|both)$/u,
  'pay-periods': /^(?:hour|day|week|two-weeks|month|year|other)$/u,
  placeholders: /^(?:always|open|noun)$/u,
  postholder: /^(?:holder|candidate)$/u,
  'post-words': /^(?:grade|post)$/u,
  quantifiers: /^[1-5](?:-[1-5])?(?: plain)?$/u,
  ranks: /^\d+$/u,
  rhythms: new RegExp(`^${number}(?: ${number})*$`, 'u'),
  'round-figures': /^\d+$/u,
  'said-twice': /^(?:once|joined)$/u,
  scales: /^(?:1 )?\d+$/u,
  shares: /^\d\/\d+$/u,
  spans: /^(?:year|month|week|day|hour)$/u,
  seasons: /^(?:spring|summer|autumn|winter)$/u,
  seniority: /^(?:(?:may|deputy|acting|assistant|associate|senior|principal|chief|lead|head|junior|trainee)(?: |$))+$/u,
  'time-zones': /^(?:local|-?\d+(?: -?\d+)?)$/u,
  until: /^(?:|before)$/u,
  strengths: /^[1-5](?:-[1-5])?(?: plain)?$/u,
  'template-words': /^(?:order|thing)$/u,
  units: new RegExp(String.raw`^(?:mo|min):\d+ ${number}$`, 'u'),
  wishes: /^(?:word|answer)$/u,
  'work-times': /^(?:full|part|other [a-z]+)(?: \d+)?$/u,
  weekdays: /^[0-6]$/u,
}

describe.each([...lexicon.tables])('the values of %s', (table) => {
  test('are what code reads', () => {
    const values = lexicon.table(table).map(({ value }) => value)
    const pattern = patterns[table]
    const wrong = values.filter((value) => (pattern === undefined ? /\s{2}|\t/u.test(value) : !pattern.test(value)))
    expect(wrong).toEqual([])
  })
})

test('a pattern is of a table that is there', () => {
  expect(Object.keys(patterns).filter((table) => !lexicon.tables.includes(table))).toEqual([])
})

const folder = resolve(import.meta.dirname, '../../../../resources/lexicon')

test.each([...lexicon.tables])('no form of %s is written twice in its cell', (table) => {
  const cells = readFileSync(resolve(folder, `${table}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split('\t').slice(1, 3))
  const doubled = cells.flatMap((cell) => {
    const forms = cell.split(' | ').map((form) => form.trim())
    return forms.filter((form, at) => form !== '' && forms.indexOf(form) < at)
  })
  expect(doubled).toEqual([])
})

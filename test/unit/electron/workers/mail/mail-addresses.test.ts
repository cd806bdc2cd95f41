import { growth, muchLessThanSquare } from '../../../../fakes/growth.ts'
import { expect, test } from 'vitest'
import { plainAddresses } from '../../../../../electron/workers/mail/mail-addresses.ts'

test.each([
  [
    'Outlook’s filter',
    'See https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjobs.example%2Fen&data=05%7C01&reserved=0.',
    'See https://jobs.example/en.',
  ],
  [
    'another filter',
    'at https://urldefense.com/v3/__https://jobs.example/en__;!!aB$ now',
    'at https://jobs.example/en now',
  ],
  [
    'its older kind',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__jobs.example_en&d=x',
    'https://jobs.example/en',
  ],
  ['an address twice', 'See https://jobs.example/en<https://jobs.example/en>.', 'See https://jobs.example/en.'],
  ['a mail’s address twice', 'desk@jobs.example<mailto:desk@jobs.example>', 'desk@jobs.example'],
  [
    'a link whose words are its address',
    '[https://jobs.example/en](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjobs.example%2Fen&data=1)',
    'https://jobs.example/en',
  ],
  ['words with an address', 'the page<https://jobs.example/en>', 'the page<https://jobs.example/en>'],
  ['another address', 'https://a.example<https://b.example>', 'https://a.example<https://b.example>'],
  [
    'a filter’s address without another in it',
    'https://x.safelinks.protection.outlook.com/?url=%E0%A4%A',
    'https://x.safelinks.protection.outlook.com/?url=%E0%A4%A',
  ],
  ['no address', 'A lamp (G12)', 'A lamp (G12)'],
])('%s', (_, text, expected) => {
  expect(plainAddresses(text)).toBe(expected)
})

test('a long text takes no time', () => {
  const cost = growth(60_000, (size) => {
    plainAddresses(`${'a'.repeat(size)}@${'https://'.repeat(size / 20)}`)
  })
  expect(cost).toBeLessThan(muchLessThanSquare)
})

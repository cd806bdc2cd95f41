import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { paragraphLine } from '../../../../electron/workers/lines/line-text.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { trimMail } from '../../../../shared/parse/trim-mail.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const path = resolve(import.meta.dirname, '../../../../resources/profiles/nato-is.json')
const index = indexProfile(loadProfile(readFileSync(path, 'utf8'), 'nato-is.json'), lexicon)
const notice = [
  'Keeper of Lamps (260199)',
  'Grade: NATO Grade G12',
  '1. SUMMARY',
  'The keeper looks after the lamps.',
  '- oil',
  'Smoking is forbidden',
]

test.each([
  ['nothing but the notice', notice, notice],
  ['a greeting above', ['Dear Bob,', 'Here it is.', ...notice], notice],
  ['a signature with and without leave', [...notice, 'Kind regards,', 'Jane', 'jane@sender.example'], notice],
  ['a visiting card alone', [...notice.slice(0, 4), 'Jane Sender', 'Tel.: +32 2 700 00 00'], notice.slice(0, 4)],
  [
    'leave taken in French, and a disclaimer',
    [...notice, 'Bien cordialement', 'Jeanne', 'Ce message est confidentiel.'],
    notice,
  ],
  ['a disclaimer alone', [...notice, 'This e-mail and its attachments are confidential.'], notice],
  [
    'a forwarded head',
    [
      'FYI',
      '-----Original Message-----',
      'From: Jane',
      'Sent: Monday',
      'To: Bob',
      'Subject: Keeper (260199)',
      ...notice,
    ],
    notice,
  ],
  [
    'a forwarded head in French',
    ['De : Jeanne', 'Envoyé : lundi', 'À : Bob', 'Objet : Avis (260199)', ...notice],
    notice,
  ],
  ['a short leave', [...notice, 'KR,', 'Jane'], notice],
  ['leave in both languages', [...notice, 'Best regards / Cordialement,', 'Jane'], notice],
  ['thanks with words behind', [...notice, 'Thanks a lot for your help!', 'Jane'], notice],
  ['a name alone', [...notice.slice(0, 4), 'Jane'], notice.slice(0, 4)],
  ['what a telephone adds', [...notice, 'Get Outlook for iOS<https://aka.example/o>'], notice],
  ['the same in French', [...notice, 'Télécharger Outlook pour Android'], notice],
  ['a word to the reader', [...notice, 'Let me know if anything is missing.', 'Jane'], notice],
  ['an afterthought', [...notice, 'PS: the French was checked by Anne.'], notice],
  ['a plea for trees', [...notice, 'Please consider the environment before printing this e-mail.'], notice],
  ['a way out of a list', [...notice, 'You are receiving this because you asked for it.', 'Unsubscribe'], notice],
  ['a warning on top', ['[EXTERNAL] Do not click links.', ...notice], notice],
  [
    'words between the languages',
    [...notice, 'Et voici le texte français :', 'Gardien des lampes (260199)', '1. RÉSUMÉ', 'Le gardien veille.'],
    [...notice, 'Gardien des lampes (260199)', '1. RÉSUMÉ', 'Le gardien veille.'],
  ],
  [
    'its last words in two lines',
    [...notice.slice(0, 4), 'Thank God for lamps', '- oil'],
    [...notice.slice(0, 4), 'Thank God for lamps', '- oil'],
  ],
  ['no notice at all', ['Lunch?', 'Jane'], ['Lunch?', 'Jane']],
])('%s', (_, lines, expected) => {
  const kept = trimMail(
    lines.map((text) => paragraphLine(text)),
    index,
  )
  expect(
    kept.map(({ marker, text }) => (marker === null || text.startsWith(marker) ? text : `${marker} ${text}`)),
  ).toEqual(expected)
})

test.each([
  ['thanks again and again', 'merci '.repeat(38)],
  ['a row of dashes', '-'.repeat(120)],
  ['leave again and again', 'cheers---'.repeat(25)],
])('a line that only begins like a farewell costs nothing: %s', (_, line) => {
  const begun = performance.now()
  const lines = [...notice, `${line}${'x'.repeat(70)}`].map((text) => paragraphLine(text))
  expect(trimMail(lines, index)).toHaveLength(notice.length + 1)
  // It took minutes where each could be taken in several ways.
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test.each(['Merci, bonne journée à tous', 'Many thanks for your help, kind regards!', 'regards--', 'Thanks --- KR'])(
  'leave is taken in several words: %s',
  (line) => {
    expect(
      trimMail(
        [...notice, line, 'Jane'].map((text) => paragraphLine(text)),
        index,
      ),
    ).toHaveLength(notice.length)
  },
)

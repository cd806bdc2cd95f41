import { expect, test } from 'vitest'
import { diagnostics } from '../../../../electron/main/diagnostics.ts'
import { defaultSettings } from '../../../../shared/ipc/settings.ts'
import type { FailureRow, NoticeRow } from '../../../../shared/ipc/views.ts'

const private_ = ['dupont', 'Dupont', '241324', 'Secretary', 'Notices', 'profile.json', 'updates.example', 'salary']
const text = diagnostics({
  versions: { version: '1.2.3', electron: '45.4.1', node: undefined },
  snapshot: {
    settings: {
      ...defaultSettings,
      author: 'M. Dupont',
      profileFile: '/home/dupont/profile.json',
      updateAddress: 'https://updates.example/',
      folders: [{ path: '/home/dupont/Notices', poll: false }],
      checks: { 'number-mismatch': 'off' },
    },
    rows: [
      {
        id: 'n',
        reference: '241324',
        title: { en: 'Secretary', fr: 'Secrétaire' },
        files: ['/home/dupont/Notices/241324.pdf'],
      } as NoticeRow,
    ],
    failures: [
      { id: 'f', file: '/home/dupont/Notices/salary.pdf', code: 'encrypted' } as FailureRow,
      { id: 'g', file: '/home/dupont/x', code: 'encrypted' } as FailureRow,
    ],
    folders: [{ path: '/home/dupont/Notices', status: 'watching', poll: false }],
    fixed: ['ocr'],
  },
  problems: ['2026-01-02T03:04:05.006Z problem the page is gone: crashed, 1'],
})

test('gives versions, settings, counts and the last problems', () => {
  for (const part of [
    'version: 1.2.3',
    'electron: 45.4.1',
    'node: unknown',
    'own profile: yes',
    'update address: yes',
    'checks set: 1',
    'fixed by policy: ocr',
    'folders: 1 (watching 1)',
    'notices: 1',
    '2 (encrypted 2)',
    'the page is gone: crashed, 1',
  ])
    expect(text).toContain(part)
})

test.each(private_)('and never a name or a text: %s', (word) => {
  expect(text).not.toContain(word)
})

import { expect, test } from 'vitest'
import type { Holder } from '../../../../../electron/services/one-desk/holder-note.ts'
import { secondDeskWords } from '../../../../../electron/services/one-desk/second-desk-words.ts'

const holder: Holder = {
  pid: 4711,
  machine: 'desk-3',
  host: 'browser',
  since: '2026-11-30T12:00:00.000Z',
  address: 'http://127.0.0.1:4321/',
  isLeaving: false,
}

test('a second desk says who, where, since when, and what became of the files', () => {
  const en = secondDeskWords(holder, { files: 2 }, 'en')
  expect(en.message).toBe('Vis-à-Vis is open already on these data.')
  expect(en.details[0]).toMatch(
    /^The desk in a browser has had them since 30 November 2026.*process 4711 on desk-3\.$/u,
  )
  expect(en.details[1]).toContain('http://127.0.0.1:4321/')
  expect(en.details[2]).toContain('2 files or folders')
  const fr = secondDeskWords({ ...holder, host: 'app', address: null }, { files: 1 }, 'fr')
  expect(fr.details[0]).toMatch(
    /^L’application installée les utilise depuis le 30 novembre 2026.*\u00A0: processus 4711 sur desk-3\.$/u,
  )
  expect(fr.details).toHaveLength(2)
})

test('of another program only that it holds the file; and files that could not be handed over are said', () => {
  expect(secondDeskWords(null, 'failed', 'en').details).toEqual([
    expect.stringContaining('desk.lock'),
    expect.stringContaining('could not be handed'),
  ])
  expect(secondDeskWords(null, { files: 0 }, 'fr').details[0]).toContain('«\u00A0desk.lock\u00A0»')
})

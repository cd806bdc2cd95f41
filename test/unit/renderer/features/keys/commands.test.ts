import { afterEach, expect, test, vi } from 'vitest'
import { keysAsMade } from '../../../../../shared/actions/actions.ts'
import { deskCommands, fittingCommands } from '../../../../../renderer/features/keys/commands.ts'
import { useOpened } from '../../../../../renderer/state/notice-store.ts'
import { en } from '../../../../../renderer/text/en.ts'
import { fr } from '../../../../../renderer/text/fr.ts'
import { deskNotice } from '../../../../fakes/desk.ts'

const names = (query: string, text = en): string[] =>
  fittingCommands(
    deskCommands(text, () => undefined),
    query,
  ).map(({ name }) => name)
afterEach(() => useOpened.setState({ view: null }))

test.each(['french', 'FRENCH', 'français', 'francais', 'langue'])(
  '“%s” finds the way to French, whatever the language of the desk',
  (query) => {
    expect(names(query)).toContain(en.commands.language('Français'))
    expect(names(query, fr)).toContain(fr.commands.language('Français'))
  },
)

test.each(['english', 'anglais'])('“%s” finds the way to English', (query) => {
  expect(names(query, fr)).toEqual([fr.commands.language('English')])
})

test('every key of the desk is a command of its own name', () => {
  const act = vi.fn()
  for (const { action, run } of deskCommands(en, act))
    if (action !== undefined && keysAsMade(action).keys.length > 0) run()
  expect(act.mock.calls.map(([action]) => action as string).sort()).toEqual([
    'add-folder',
    'dismiss',
    'false-alarm',
    'fix',
    'help',
    'next-notice',
    'next-warning',
    'only-warnings',
    'open-files',
    'original',
    'pair',
    'previous-notice',
    'previous-warning',
    'search',
    'settings',
    'undo',
  ])
})

test('no two commands of one name, in either language', () => {
  useOpened.setState({ view: { ...deskNotice, revision: { ...deskNotice.revision, total: 2 } } })
  for (const text of [en, fr]) {
    const all = deskCommands(text, () => undefined).map(({ name }) => name)
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
  }
})

test('what concerns the open notice is there while one is open', () => {
  expect(names('sign english')).toEqual([])
  useOpened.setState({ view: { ...deskNotice, fr: null } })
  expect(names('sign')).toEqual([en.decisions.sign.en])
  expect(names('report')).toContain(en.report.dialog)
})

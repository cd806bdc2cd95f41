import { beforeEach, expect, test } from 'vitest'
import { askForUnlinked, useUnlinked } from '../../../../renderer/state/unlinked-store.ts'
import { deskNotice } from '../../../fakes/desk.ts'
import { freshStores, scriptedHost, type ScriptedHost } from '../../../fakes/scripted-host.ts'

let host: ScriptedHost
const asked = (): number => host.asked.filter(([name]) => name === 'notice.unlinked').length

beforeEach(() => {
  freshStores()
  host = scriptedHost()
  host.answer('notice.unlinked', () => [])
})

test('a decision has nothing asked for again, another alignment has', async () => {
  await askForUnlinked(deskNotice)
  await askForUnlinked({ ...deskNotice, history: { decisions: [], signatures: [] } })
  expect(asked()).toBe(1)
  await askForUnlinked({ ...deskNotice, alignment: [...deskNotice.alignment] })
  expect(asked()).toBe(2)
  expect(useUnlinked.getState().words).toEqual(new Map())
})

test.each(['null', 'failure'])('no answer (%s) is no words, and they are asked for again', async (how) => {
  if (how === 'null') host.answer('notice.unlinked', () => null)
  else host.fail('notice.unlinked')
  await askForUnlinked(deskNotice)
  expect(useUnlinked.getState().words).toBeNull()
  host.answer('notice.unlinked', () => [])
  await askForUnlinked(deskNotice)
  expect(useUnlinked.getState().words).toEqual(new Map())
})

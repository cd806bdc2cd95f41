import { beforeEach, expect, test } from 'vitest'
import { undoDecision } from '../../../../renderer/state/decisions-store.ts'
import { removeForm, takeBackForm } from '../../../../renderer/state/forms-store.ts'
import { freshStores, scriptedHost, type ScriptedHost } from '../../../fakes/scripted-host.ts'

let host: ScriptedHost
const takenBack = (): unknown[] => host.asked.flatMap(([name, given]) => (name === 'form.takeBack' ? [given] : []))

beforeEach(() => {
  freshStores()
  host = scriptedHost()
  host.answer('form.remove', ({ form }) => ({ step: `step of ${form}` }))
  host.answer('form.takeBack', () => null)
})

test('what was taken back among the forms is passed over by Ctrl+Z, which takes back what came before', async () => {
  await removeForm('own-a')
  await removeForm('own-b')
  await takeBackForm('step of own-b')
  expect(await undoDecision()).toMatchObject({ what: 'forms' })
  expect(await undoDecision()).toBe('nothing-to-undo')
  expect(takenBack()).toEqual([{ step: 'step of own-b' }, { step: 'step of own-a' }])
})

test('what could not be taken back among the forms can still be undone', async () => {
  await removeForm('own-a')
  host.refuse('form.takeBack')
  expect(await takeBackForm('step of own-a')).toBe(false)
  host.answer('form.takeBack', () => null)
  expect(await undoDecision()).toMatchObject({ what: 'forms' })
})

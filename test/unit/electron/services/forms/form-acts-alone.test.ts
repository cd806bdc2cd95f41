import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createFormActs, type FormActsOptions } from '../../../../../electron/services/forms/form-acts.ts'
import { createFormSteps } from '../../../../../electron/services/forms/form-steps.ts'
import { createFormsInUse } from '../../../../../electron/services/forms/forms-in-use.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import { loadProfile } from '../../../../../shared/profile/load-profile.ts'
import type { Profile } from '../../../../../shared/profile/profile.ts'
import { fakeClock } from '../../../../fakes/fake-clock.ts'
import { side } from '../../../../fakes/notice.ts'

const resourcesDir = resolve(import.meta.dirname, '../../../../../resources')

/** The acts alone, on a notice in two files that is read by the second of two forms; the first was taught on it. */
async function actsOnTwoFiles(given: Partial<FormActsOptions> = {}) {
  const general = loadProfile(readFileSync(join(resourcesDir, 'profiles/general.json'), 'utf8'), 'general.json')
  const steps = await createFormSteps({
    store: { formSteps: () => Promise.resolve([]), addFormStep: () => Promise.resolve() },
    clock: fakeClock(Date.UTC(2031, 0, 1)),
    author: () => 'A. Keeper',
  })
  const teaching = {
    means: { field: 'grade' as const },
    words: { en: 'Rung', fr: null },
    value: { en: null, fr: null },
  }
  await steps.add({ kind: 'taught', form: 'own-a', on: 'general', from: 'content-en', teaching })
  await steps.add({ kind: 'taught', form: 'own-b', on: 'general', from: 'another', teaching })
  const forms = createFormsInUse(steps, [general], [general])
  const shown = {
    ...{ id: 'n', profile: 'own-b', alignment: [], fr: null },
    en: side('en', {}, [['header', 'paragraph', 'Papers by: 12 May 2031']]),
    sources: [{ sha256: 'content-en' }, { sha256: 'content-fr' }],
  } as unknown as NoticeView
  const acts = createFormActs({
    ...{ steps, forms, newId: () => 'own-new', changed: () => undefined, isReading: () => false },
    notice: () => Promise.resolve(shown),
    folderOf: () => null,
    readAll: () => Promise.resolve(),
    readSome: (_concerns, keep) => keep(),
    pause: () => Promise.resolve(),
    ...given,
  })
  return { acts, forms, steps }
}

test('a choice for a notice in two files is taken back of both', async () => {
  const { acts, forms } = await actsOnTwoFiles()
  const { step } = await acts.choose({ id: 'n', for: 'notice', form: 'own-a' })
  expect(forms.now().chosen.contents.size).toBe(2)
  await acts.takeBack({ step })
  expect(forms.now().chosen.contents.size).toBe(0)
})

test('the form by which a notice is read learns, and not the one that was first taught on it', async () => {
  const { acts } = await actsOnTwoFiles()
  const marked = { block: 'en1', start: 11, end: 22, text: '12 May 2031' }
  const { form } = await acts.teach({ id: 'n', marked, means: { field: 'deadline' } })
  expect(form).toBe('own-b')
})

test('of two acts that wait for the reading, the one that wakes last reads by what holds then', async () => {
  const read: (readonly Profile[])[] = []
  const waiting: (() => void)[] = []
  let isReading = true
  const { acts, forms } = await actsOnTwoFiles({
    isReading: () => isReading,
    pause: () => new Promise((resolve) => waiting.push(resolve)),
    readAll: (profiles) => {
      read.push(profiles)
      return Promise.resolve()
    },
  })
  const first = acts.remove({ form: 'own-a' })
  await vi.waitUntil(() => waiting.length === 1)
  const second = acts.remove({ form: 'own-b' })
  await vi.waitUntil(() => waiting.length === 2)
  isReading = false
  waiting[1]?.()
  await second
  waiting[0]?.()
  await first
  expect(read).toHaveLength(2)
  for (const profiles of read) expect(profiles).toEqual(forms.all())
})

test('a choice is taken back once what was read by it is dropped, and twice is once', async () => {
  const kept: number[] = []
  const { acts, steps } = await actsOnTwoFiles({
    readSome: async (_concerns, keep) => {
      kept.push(steps.kept().length)
      await keep()
      kept.push(steps.kept().length)
    },
  })
  const { step } = await acts.choose({ id: 'n', for: 'notice', form: 'own-a' })
  kept.length = 0
  await acts.takeBack({ step })
  expect(kept).toEqual([4, 5, 5, 6])
  expect(await acts.takeBack({ step })).toBeNull()
  expect(steps.kept()).toHaveLength(6)
})

test('another name has nothing read anew, and is handed on', async () => {
  const { acts, forms } = await actsOnTwoFiles()
  const before = JSON.stringify(forms.all())
  await acts.name({ form: 'own-a', name: 'Lighthouse Board' })
  expect(JSON.stringify(forms.all())).toBe(before)
  expect(acts.view().forms[0]?.name.en).toBe('Lighthouse Board')
  const { json, name } = acts.export({ form: 'own-a' })
  expect(name).toBe('Lighthouse Board')
  expect(JSON.parse(json)).toMatchObject({ id: 'own-a', name: { en: 'Lighthouse Board' } })
})

test('the page is told of the forms where other profiles are in use', async () => {
  const changed = vi.fn()
  const { acts, forms } = await actsOnTwoFiles({ changed })
  const other = { ...forms.base()[0], id: 'house' } as Profile
  expect(acts.over([other]).map(({ id }) => id)).toEqual(['house', 'own-a', 'own-b'])
  expect(changed).toHaveBeenCalledOnce()
  expect(acts.view().forms.map(({ id }) => id)).toContain('house')
})

test('of a choice for the notice and one for its folder both are said, the nearest folder’s', async () => {
  const { forms, steps } = await actsOnTwoFiles()
  for (const [folder, form] of [
    ['/notices', 'own-a'],
    ['/notices/old', 'own-b'],
  ] as const)
    await steps.add({ kind: 'chosen', of: { folder }, form })
  await steps.add({ kind: 'chosen', of: { content: 'x' }, form: 'general' })
  forms.renew()
  expect(forms.chosenFor(['x'], ['/notices/old/a.txt'])).toEqual({ notice: 'general', folder: 'own-b' })
  expect(forms.chosenFor(['y'], ['/notices/a.txt'])).toEqual({ notice: null, folder: 'own-a' })
  expect(forms.chosenFor(['y'], ['/elsewhere/a.txt', '/notices/a.txt'])).toEqual({ notice: null, folder: 'own-a' })
})

test('a step that could not be read again is not kept, and no profile has an id that no step can name', async () => {
  const { steps, forms } = await actsOnTwoFiles()
  const before = steps.kept().length
  await expect(async () => steps.add({ kind: 'removed', form: 'x'.repeat(101) })).rejects.toThrow()
  expect(steps.kept()).toHaveLength(before)
  const long = { ...forms.base()[0], id: 'x'.repeat(101) }
  expect(() => loadProfile(JSON.stringify(long), 'long.json')).toThrow('id')
})

import { beforeEach, expect, test } from 'vitest'
import type { Shelved } from '../../../../../electron/services/notices/library-entries.ts'
import { factsOf } from '../../../../../electron/services/store/readings/notice-facts.ts'
import { createRevisions } from '../../../../../electron/services/notices/revisions.ts'
import type { Store } from '../../../../../electron/services/store/store.ts'
import type { Side } from '../../../../../shared/notice/report.ts'
import type { NoticeDraft } from '../../../../../shared/parse/assemble-notices.ts'
import { deskNotice } from '../../../../fakes/desk.ts'
import { tempStore } from '../../../../fakes/temp-store.ts'

let store: Store
beforeEach(async () => {
  store = (await tempStore()).store
})

const draft: NoticeDraft = { ...deskNotice, profile: 'nato-is' }
const said = (side: Side, text: (old: string) => string): Side => ({
  ...side,
  blocks: side.blocks.map((block) => ({ ...block, text: text(block.text) })),
})
function shelved(content: string, at: string, reference: string | null = '990001'): Shelved {
  const facts = factsOf(draft, { alignment: [], findings: [], unchecked: [], milliseconds: { align: 0, check: 0 } })
  return {
    id: `n-${content}`,
    group: 'g',
    post: reference ?? `n-${content}`,
    older: [],
    latest: null,
    content,
    sources: [],
    paths: [`${content}.docx`],
    at,
    facts: { ...facts, reference },
    readAt: '',
  }
}

test('the same reference with another content is the next revision, by the time of its file', async () => {
  const revisions = await createRevisions(store)
  const [a, b] = [shelved('a', '2026-01-01T00:00:00Z'), shelved('b', '2026-02-02T00:00:00Z')]
  await revisions.note(b, () => Promise.resolve(draft))
  await revisions.note(a, () => Promise.resolve(draft))
  const again = await createRevisions(store)
  const later = await again.of(b, [b])
  expect(later).toMatchObject({
    number: 2,
    total: 2,
    previous: { number: 1, at: '2026-01-01T00:00:00Z' },
    latest: null,
  })
  // The first was written over: no file says it any more.
  expect(later.all).toEqual([
    { number: 1, at: '2026-01-01T00:00:00Z', id: null, files: [] },
    { number: 2, at: '2026-02-02T00:00:00Z', id: 'n-b', files: ['b.docx'] },
  ])
  expect(later.previous?.sides.en?.map(({ text }) => text)).toContain(draft.en!.blocks.at(-1)!.text)
  expect((await again.sides(b, [b], 1))?.fr).toHaveLength(
    draft.fr!.blocks.filter(({ kind }) => kind !== 'letterhead').length,
  )
  expect(await again.sides(b, [b], 3)).toBeNull()
  expect(await again.of({ ...a, latest: 'n-b' }, [a, b])).toMatchObject({
    number: 1,
    previous: null,
    latest: 'n-b',
    all: [{ id: 'n-a' }, { id: 'n-b' }],
  })
  expect(again.firstSeen('990001', 'a')).toBe(Date.parse('2026-01-01T00:00:00Z'))
  expect(again.firstSeen('990001', 'c')).toBeNull()
})

test('another post under the same reference is no revision of it, and is not counted', async () => {
  const revisions = await createRevisions(store)
  const x = shelved('x', '2026-02-02T00:00:00Z')
  await revisions.note(shelved('a', '2026-01-01T00:00:00Z'), () => Promise.resolve(draft))
  const other = {
    ...draft,
    en: said(draft.en!, (old) => old.split(' ').toReversed().join(' ')),
    fr: said(draft.fr!, (old) => old.split(' ').toReversed().join(' ')),
  }
  await revisions.note(x, () => Promise.resolve(other))
  expect(await revisions.of(x, [x])).toMatchObject({ number: 1, total: 1, previous: null })
})

test('a notice without a reference has no revisions, and a content that came back is the one it was', async () => {
  const revisions = await createRevisions(store)
  const nameless = shelved('a', '2026-01-01T00:00:00Z', null)
  await revisions.note(nameless, () => Promise.resolve(draft))
  expect(await revisions.of(nameless, [nameless])).toMatchObject({ number: 1, total: 1, previous: null })
  const named = shelved('a', '2026-01-01T00:00:00Z')
  await revisions.note(named, () => Promise.resolve(draft))
  await revisions.note({ ...named, at: '2026-03-03T00:00:00Z' }, () => Promise.reject(new Error('not asked for')))
  expect((await revisions.of(named, [named])).total).toBe(1)
})

test('a clock that was fifty years ahead: what it dated does not stay the latest for ever', async () => {
  let now = Date.parse('2076-12-01T09:00:00Z')
  const ahead = await createRevisions(store, () => now)
  const note = (one: Shelved, into = ahead): Promise<void> => into.note(one, () => Promise.resolve(draft))
  const [a, b, c, d] = [
    shelved('a', '2026-10-01T00:00:00.000Z'),
    shelved('b', '2076-12-01T08:00:00.000Z'),
    shelved('c', '2076-12-01T08:30:00.000Z'),
    shelved('d', '2026-12-02T00:00:00.000Z'),
  ]
  for (const one of [a, b, c]) await note(one)
  now = Date.parse('2026-12-03T09:00:00Z')
  const again = await createRevisions(store, () => now)
  await note(d, again)
  for (const revisions of [again, await createRevisions(store, () => now)]) {
    expect((await revisions.of(d, [a, b, c, d])).all.map(({ id }) => id)).toEqual(['n-a', 'n-b', 'n-c', 'n-d'])
    expect(revisions.firstSeen('990001', 'c')).toBeLessThan(Date.parse(d.at))
  }
})

test('a file that is dated in the future counts as of now', async () => {
  let now = Date.parse('2026-12-03T09:00:00Z')
  const revisions = await createRevisions(store, () => now)
  const [a, b] = [shelved('a', '2076-01-01T00:00:00.000Z'), shelved('b', '2026-12-04T00:00:00.000Z')]
  await revisions.note(a, () => Promise.resolve(draft))
  now = Date.parse('2026-12-05T09:00:00Z')
  await revisions.note(b, () => Promise.resolve(draft))
  expect(await revisions.of(b, [a, b])).toMatchObject({ number: 2, previous: { at: '2026-12-03T09:00:00.000Z' } })
  expect(revisions.firstSeen('990001', 'a')).toBe(Date.parse('2026-12-03T09:00:00Z'))
})

const reversed: NoticeDraft = {
  ...draft,
  en: said(draft.en!, (old) => old.split(' ').toReversed().join(' ')),
  fr: said(draft.fr!, (old) => old.split(' ').toReversed().join(' ')),
}

test('what was said of a notice before its reference was read holds of it, and of nothing else in its file', async () => {
  const revisions = await createRevisions(store)
  const before = { ...shelved('a', '2026-01-01T00:00:00Z', null), id: 'n-file', post: 'n-file' }
  await revisions.note(before, () => Promise.resolve(draft))
  await revisions.isAlso('PHA_1', 'a')
  expect(revisions.namesOf('PHA_1')).toEqual(['n-file', 'PHA_1'])
  // Another vacancy in the place of the first.
  await revisions.isAlso('PHA_2', 'b')
  expect(revisions.namesOf('PHA_2')).toEqual(['PHA_2'])
  await revisions.note({ ...before, content: 'c' }, () => Promise.resolve(reversed))
  await revisions.isAlso('PHA_3', 'c')
  expect(revisions.namesOf('PHA_3')).toEqual(['PHA_3'])
  // From now on the name stands for both, and is neither's.
  expect(revisions.namesOf('PHA_1')).toEqual(['PHA_1'])
})

test('two notices that once shared a reference by a misreading share nothing; revisions of one do', async () => {
  const revisions = await createRevisions(store)
  await revisions.note(shelved('a', '2026-01-01T00:00:00Z', '12'), () => Promise.resolve(draft))
  await revisions.note(shelved('a2', '2026-01-02T00:00:00Z', '12'), () => Promise.resolve(draft))
  await revisions.isAlso('PHA_1', 'a2')
  expect(revisions.namesOf('PHA_1')).toEqual(['12', 'PHA_1'])
  await revisions.note(shelved('b', '2026-01-03T00:00:00Z', '12'), () => Promise.resolve(reversed))
  for (const again of [revisions, await createRevisions(store)]) {
    await again.isAlso('PHA_1', 'a2')
    await again.isAlso('PHA_2', 'b')
    expect(again.namesOf('PHA_1')).toEqual(['PHA_1'])
    expect(again.namesOf('PHA_2')).toEqual(['PHA_2'])
  }
})

test('a later revision goes on with what was said before its reference was read', async () => {
  const revisions = await createRevisions(store)
  await revisions.note(shelved('a', '2026-01-01T00:00:00Z', null), () => Promise.resolve(draft))
  for (const content of ['a', 'b'])
    await revisions.note(shelved(content, '2026-01-02T00:00:00Z', 'PHA_1'), () => Promise.resolve(draft))
  const again = await createRevisions(store)
  await again.isAlso('PHA_1', 'b')
  expect(again.namesOf('PHA_1')).toEqual(['n-a', 'PHA_1'])
})

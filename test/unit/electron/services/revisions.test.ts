import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Shelved } from '../../../../electron/services/library-entries.ts'
import { factsOf } from '../../../../electron/services/notice-facts.ts'
import { createRevisions } from '../../../../electron/services/revisions.ts'
import { openStore, type Store } from '../../../../electron/services/store.ts'
import type { Side } from '../../../../shared/notice/report.ts'
import type { NoticeDraft } from '../../../../shared/parse/assemble-notices.ts'
import { deskNotice } from '../../../fakes/desk.ts'

let store: Store
beforeEach(async () => { store = await openStore(':memory:') })
afterEach(() => store.close())

const draft: NoticeDraft = { ...deskNotice, profile: 'nato-is' }
const said = (side: Side, text: (old: string) => string): Side => ({ ...side, blocks: side.blocks.map((block) => ({ ...block, text: text(block.text) })) })
function shelved(content: string, reference: string | null = '990001'): Shelved {
  const facts = factsOf(draft, { alignment: [], findings: [], milliseconds: { align: 0, check: 0 } })
  return { id: 'n1', group: 'g', content, sources: [], paths: [], facts: { ...facts, reference }, readAt: '' }
}

test('the same reference with another content is the next revision, by the time of its file', async () => {
  const revisions = await createRevisions(store)
  await revisions.note(shelved('b'), '2026-02-02T00:00:00Z', () => Promise.resolve(draft))
  await revisions.note(shelved('a'), '2026-01-01T00:00:00Z', () => Promise.resolve(draft))
  const later = await (await createRevisions(store)).of(shelved('b'))
  expect(later).toMatchObject({ number: 2, total: 2, previous: { number: 1, at: '2026-01-01T00:00:00Z' } })
  expect(later.previous?.sides.en?.map(({ text }) => text)).toContain(draft.en!.blocks.at(-1)!.text)
  expect(await revisions.of(shelved('a'))).toMatchObject({ number: 1, previous: null })
})

test('another post under the same reference is no revision of it', async () => {
  const revisions = await createRevisions(store)
  await revisions.note(shelved('a'), '2026-01-01T00:00:00Z', () => Promise.resolve(draft))
  const other = { ...draft, en: said(draft.en!, (old) => `Other ${old}`), fr: said(draft.fr!, (old) => `Autre ${old}`) }
  await revisions.note(shelved('x'), '2026-02-02T00:00:00Z', () => Promise.resolve(other))
  expect((await revisions.of(shelved('x'))).previous).toBeNull()
})

test('a notice without a reference has no revisions, and a content that came back is the one it was', async () => {
  const revisions = await createRevisions(store)
  await revisions.note(shelved('a', null), '2026-01-01T00:00:00Z', () => Promise.reject(new Error('not asked for')))
  expect(await revisions.of(shelved('a', null))).toEqual({ number: 1, total: 1, previous: null })
  await revisions.note(shelved('a'), '2026-01-01T00:00:00Z', () => Promise.resolve(draft))
  await revisions.note(shelved('a'), '2026-03-03T00:00:00Z', () => Promise.reject(new Error('not asked for')))
  expect((await revisions.of(shelved('a'))).total).toBe(1)
})

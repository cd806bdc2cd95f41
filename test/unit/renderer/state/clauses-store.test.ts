import { beforeEach, describe, expect, test } from 'vitest'
import {
  chooseClause,
  clausesChanged,
  decideClause,
  importClauses,
  needClauses,
  showClause,
  takeBackStep,
  useClauses,
} from '../../../../renderer/state/clauses-store.ts'
import { undoDecision, useDecisions } from '../../../../renderer/state/decisions-store.ts'
import { useMessages } from '../../../../renderer/state/messages-store.ts'
import { useView } from '../../../../renderer/state/view-store.ts'
import type { ClausesView } from '../../../../shared/ipc/clause-views.ts'
import { freshStores, refusal, scriptedHost, settled, type ScriptedHost } from '../../../fakes/scripted-host.ts'

let host: ScriptedHost
const names = (): string[] => host.asked.map(([name]) => name)
const lists = (): number => names().filter((name) => name === 'clauses.list').length
const library = (notices: number): ClausesView => ({ clauses: [], pairs: [], notices, steps: [] })
const forget = { clause: 'c1', isForgotten: true }

beforeEach(() => {
  freshStores()
  host = scriptedHost()
})

describe('the library', () => {
  test('is fetched when it is first needed, and once', async () => {
    needClauses()
    expect(useClauses.getState()).toMatchObject({ status: 'loading', view: null })
    needClauses()
    await settled()
    expect(useClauses.getState()).toMatchObject({ status: 'ready', view: { notices: 0 } })
    needClauses()
    expect(lists()).toBe(1)
  })

  test('that changed at the host is fetched again only where it was shown', async () => {
    clausesChanged()
    expect(lists()).toBe(0)
    needClauses()
    await settled()
    host.answer('clauses.list', () => library(7))
    clausesChanged()
    // What is there stays to be read meanwhile.
    expect(useClauses.getState().status).toBe('ready')
    await settled()
    expect(useClauses.getState().view?.notices).toBe(7)
  })

  test('an answer that was overtaken by a later one is dropped', async () => {
    let notices = 0
    host.answer('clauses.list', () => library((notices += 1)))
    needClauses()
    await settled()
    const waiting: ((view: ClausesView) => void)[] = []
    host.answer('clauses.list', () => new Promise<ClausesView>((resolve) => waiting.push(resolve)) as never)
    clausesChanged()
    clausesChanged()
    await settled()
    waiting[1]!(library(20))
    await settled()
    waiting[0]!(library(10))
    await settled()
    expect(useClauses.getState().view?.notices).toBe(20)
  })

  test('that cannot be had is said, and asked for again when it is next needed', async () => {
    host.fail('clauses.list')
    needClauses()
    await settled()
    expect(useClauses.getState().status).toBe('none')
    expect(useMessages.getState().errors).toMatchObject([{ code: 'failed' }])
    host.relent('clauses.list')
    needClauses()
    await settled()
    expect(useClauses.getState().status).toBe('ready')
  })
})

describe('deciding on a clause', () => {
  test('sends the decision, is busy meanwhile, and shows the library anew', async () => {
    const deciding = decideClause(forget)
    expect(useClauses.getState().isBusy).toBe(true)
    expect(await deciding).toBe(true)
    expect(host.asked).toEqual([
      ['clauses.decide', { decision: forget }],
      ['clauses.list', null],
    ])
    expect(useClauses.getState()).toMatchObject({ isBusy: false, status: 'ready' })
  })

  test('can be undone by the step that the host named', async () => {
    host.answer('clauses.decide', () => ({ step: 'step 42' }))
    await decideClause(forget)
    expect(await undoDecision()).toEqual({ what: 'clauses', notice: '', findings: [] })
    expect(host.asked).toContainEqual(['clauses.takeBack', { step: 'step 42' }])
  })

  test('that is refused is said and leaves nothing to undo', async () => {
    host.refuse('clauses.decide')
    expect(await decideClause(forget)).toBe(false)
    expect(useMessages.getState().errors).toMatchObject([{ code: 'refused', words: refusal }])
    expect(useClauses.getState().isBusy).toBe(false)
    expect(useDecisions.getState().undoable).toEqual([])
  })

  test('taking a step back is no step of its own', async () => {
    expect(await takeBackStep('s1')).toBe(true)
    expect(useDecisions.getState().undoable).toEqual([])
    host.refuse('clauses.takeBack')
    expect(await takeBackStep('s1')).toBe(false)
  })
})

describe('importing', () => {
  test('tells how many clauses came, and can be undone', async () => {
    host.answer('clauses.import', () => ({ step: 'import 1', clauses: 12, terms: 3 }))
    expect(await importClauses('{"clauses":[]}')).toMatchObject({ clauses: 12, terms: 3 })
    expect(host.asked[0]).toEqual(['clauses.import', { json: '{"clauses":[]}' }])
    await undoDecision()
    expect(host.asked).toContainEqual(['clauses.takeBack', { step: 'import 1' }])
  })

  test('no clause is told apart from a refused file', async () => {
    expect(await importClauses('{}')).toMatchObject({ clauses: 0, terms: 0 })
    host.refuse('clauses.import')
    expect(await importClauses('{}')).toBeUndefined()
  })
})

test('a clause is shown whatever the list was narrowed to', () => {
  useClauses.setState({ query: 'books', kind: 'forgotten' })
  showClause('c2')
  expect(useClauses.getState()).toMatchObject({ chosen: 'c2', query: '', kind: null })
  expect(useView.getState().page).toBe('clauses')
  chooseClause(null)
  expect(useClauses.getState().chosen).toBeNull()
})

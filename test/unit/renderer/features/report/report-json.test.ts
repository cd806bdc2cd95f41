import { expect, test } from 'vitest'
import { reportJson } from '../../../../../renderer/features/report/report-json.ts'
import { deskNotice } from '../../../../fakes/desk.ts'

test('what the desk saves as JSON has the form of the command line’s report, with what was decided beside it', () => {
  const report = JSON.parse(reportJson(deskNotice, '2026-03-02')) as Record<string, unknown>
  expect(Object.keys(report)).toEqual(['schema', 'asOf', 'notices', 'failures'])
  expect(report).toMatchObject({ schema: 'vis-a-vis/report@1', asOf: '2026-03-02', failures: [] })
  const [notice] = report.notices as Record<string, unknown>[]
  expect(Object.keys(notice!).slice(0, 7)).toEqual([
    'reference',
    'sources',
    'form',
    'en',
    'fr',
    'alignment',
    'findings',
  ])
  expect(notice).toMatchObject({
    reference: deskNotice.reference,
    history: deskNotice.history,
    pairings: deskNotice.pairings,
  })
  expect(notice).not.toHaveProperty('copies')
})

import { expect, test } from 'vitest'
import { byTopic, topics } from '../../../../../renderer/features/settings/check-topics.ts'
import { checks } from '../../../../../shared/checks/index.ts'

test('every check stands under a topic, each topic once and in order', () => {
  const groups = byTopic(checks)
  expect(groups.map(({ topic }) => topic)).toEqual(topics)
  expect(groups.flatMap(({ checks: here }) => here.map(({ id }) => id))).toEqual(checks.map(({ id }) => id))
  expect(groups.find(({ topic }) => topic === 'clauses')?.checks.map(({ id }) => id)).toContain('clause-missing')
})

test('checks of another host that come before every topic are still shown', () => {
  expect(byTopic([{ ...checks[0]!, id: 'new-check' }]).map(({ topic, checks: here }) => [topic, here.length])).toEqual([
    ['facts', 1],
  ])
  expect(byTopic([])).toEqual([])
})

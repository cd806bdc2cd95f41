import { expect, test } from 'vitest'
import { checkAdvice } from '../../../../../renderer/features/findings/check-pages.ts'
import { checks } from '../../../../../shared/checks/index.ts'

test.each(checks.map(({ id }) => id))('%s is explained in both languages from its page', (id) => {
  const [en, fr] = [checkAdvice(id, 'en'), checkAdvice(id, 'fr')]
  for (const words of [en?.why, en?.mend, fr?.why, fr?.mend]) expect(words?.length).toBeGreaterThan(10)
  expect(fr?.mend).not.toBe(en?.mend)
  expect(`${en?.mend ?? ''}${fr?.mend ?? ''}`).not.toContain('## ')
})

test('a check that this view does not know has nothing to say', () => {
  expect(checkAdvice('check-of-tomorrow', 'en')).toBeNull()
})

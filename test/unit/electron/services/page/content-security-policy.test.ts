import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../../../electron/services/page/content-security-policy.ts'

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources]
  }),
)

describe('the content security policy of both hosts', () => {
  test.each<[string, string[]]>([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-src', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['object-src', ["'none'"]],
  ])('%s is %j', (name, sources) => {
    expect(directives.get(name)).toEqual(sources)
  })

  test('nothing inline, no eval, no other origin and no wildcard anywhere', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|eval|\*|https?:|strict-dynamic/u)
  })

  test('the one style that is let in by its hash is the empty one', () => {
    const empty = createHash('sha256').update('').digest('base64')
    expect(directives.get('style-src')).toEqual(["'self'", `'sha256-${empty}'`])
  })

  test('pictures and fonts come from the app or from memory, nothing else does', () => {
    const fromMemory = [...directives]
      .filter(([, sources]) => sources.some((source) => source === 'data:' || source === 'blob:'))
      .map(([name]) => name)
    expect(fromMemory).toEqual(['img-src', 'font-src'])
  })
})

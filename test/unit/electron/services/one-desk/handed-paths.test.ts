import { expect, test } from 'vitest'
import { handedPaths } from '../../../../../electron/services/one-desk/handed-paths.ts'

test.each<[string, unknown, string[]]>([
  ['paths', { paths: ['/a.pdf', '/b.pdf'] }, ['/a.pdf', '/b.pdf']],
  ['nothing', null, []],
  ['no list', { paths: '/a.pdf' }, []],
  ['other things than paths', { paths: [1, null, 'relative.pdf', '/c.pdf', '/zero\0byte'] }, ['/c.pdf']],
  ['something else', 'paths', []],
  ['a path that is too long', { paths: [`/${'a'.repeat(5_000)}`, '/a.pdf'] }, ['/a.pdf']],
])('what another start hands over: %s', (_name, handedOver, expected) => {
  expect(handedPaths(handedOver)).toEqual(expected)
})

test('more than one call may name are not taken', () => {
  expect(handedPaths({ paths: Array.from({ length: 20_000 }, (_, index) => `/${String(index)}`) })).toHaveLength(10_000)
})

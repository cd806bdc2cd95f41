import { describe, expect, test } from 'vitest'
import { shareOf } from '../../../../../electron/services/page/network-path.ts'

describe('on Windows', () => {
  test.each([
    ['\\\\server\\share\\a.pdf', '\\\\server\\share'],
    ['//server/share/a.pdf', '\\\\server\\share'],
    ['\\/server\\share', '\\\\server\\share'],
    ['/\\Server/Share/x/..', '\\\\server\\share'],
    ['  \\\\server\\share', '\\\\server\\share'],
    ['\\\\?\\UNC\\server\\share\\a', '\\\\server\\share'],
    ['//?/unc/server/share/a', '\\\\server\\share'],
    ['\\\\.\\UNC\\server\\share', '\\\\server\\share'],
    ['\\\\server@SSL@443\\DavWWWRoot\\a', '\\\\server@ssl@443\\davwwwroot'],
    ['\\\\10.0.0.1\\c$', '\\\\10.0.0.1\\c$'],
    ['\\\\.\\pipe\\x', 'device'],
    ['\\\\.\\PhysicalDrive0', 'device'],
    ['\\\\?\\GLOBALROOT\\Device\\Mup\\server\\share', 'device'],
    ['\\??\\UNC\\server\\share', 'device'],
    ['file://server/share/a.pdf', 'device'],
    ['FILE:\\\\server\\share', 'device'],
    ['C:\\notices', null],
    ['c:/notices', null],
    ['notices\\a.pdf', null],
    ['\\notices', null],
    ['\\\\?\\C:\\notices', null],
  ])('%s reaches %s', (path, reached) => {
    expect(shareOf(path, 'win32', 'C:\\Users\\x')).toBe(reached)
  })

  test('a relative path is on the share that the desk was started from', () => {
    expect(shareOf('a.pdf', 'win32', '\\\\server\\share\\x')).toBe('\\\\server\\share')
  })
})

test.each([
  ['/net/host/export', '/net/host'],
  ['//net/host', '/net/host'],
  ['/home/../net/host', '/net/host'],
  ['/Network/Servers/x', '/Network/Servers'],
  ['/notices', null],
  ['\\\\server\\share', null],
])('elsewhere %s reaches %s', (path, reached) => {
  expect(shareOf(path, 'linux', '/home')).toBe(reached)
})

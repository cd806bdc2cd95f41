import { posix, win32 } from 'node:path'

/**
 * What touching a path would reach beyond this computer, as a name to ask by and to compare: "\\server\share" on
 * Windows, where it hands the user's password hash to that server; "/net/host" where a system mounts what is named.
 * 'device' for a name of Windows' own that is no file; null for all that stays here. However it is spelt.
 */
export function shareOf(path: string, platform: NodeJS.Platform, folder: string): string | null {
  if (platform !== 'win32') {
    const [, root = '', host = ''] = /^\/(net|Network)\/([^/]+)/u.exec(posix.resolve(folder, path)) ?? []
    return root === '' ? null : `/${root}/${host}`
  }
  // An address is no path, though Windows' own tools take it for one; nor is a name of the kernel's.
  if (/^\s*(?:file:|[\\/]\?\?[\\/])/iu.test(path)) return 'device'
  const full = win32.resolve(folder, path.trim()).replaceAll('/', '\\')
  if (/^\\\\\?\\[a-z]:\\/iu.test(full) || /^[a-z]:\\/iu.test(full)) return null
  // Without a drive: where the desk itself stands on none, which a test alone does.
  if (/^\\[^\\]/u.test(full)) return null
  if (/^\\\\[?.]\\(?!unc\\)/iu.test(full)) return 'device'
  const [server = '', share = ''] = full.replace(/^\\\\(?:[?.]\\unc\\)?/iu, '').split('\\')
  return server === '' ? 'device' : `\\\\${server}\\${share}`.toLowerCase()
}

/**
 * A path as people paste it: in quotation marks (Windows' "Copy as path"), as a file: address, with white space around.
 */
export function pastedPath(typed: string): string {
  const bare = typed
    .trim()
    .replace(/^["'«“](.*)["'»”]$/su, '$1')
    .trim()
  if (!/^file:\/\//iu.test(bare)) return bare
  try {
    const { hostname, pathname } = new URL(bare)
    const path = decodeURIComponent(pathname)
    if (hostname !== '') return `\\\\${hostname}${path.replaceAll('/', '\\')}`
    return /^\/[A-Za-z]:/u.test(path) ? path.slice(1).replaceAll('/', '\\') : path
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof URIError)) throw error
    return bare
  }
}

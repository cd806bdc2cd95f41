const clutter = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '$recycle.bin',
  'system volume information',
  'node_modules',
  'lost+found',
  '__macosx',
  '@eadir',
])

/** Endings of files that another program is still writing: downloads, copies, editors' atomic saves. */
const unfinished = /(?:\.tmp|\.temp|\.crdownload|\.part|\.partial|\.download|\.opdownload|\.filepart|\.swp|~)$/iu

/**
 * Whether a file or folder of this name is nobody's notice: hidden, half written, a lock of Word or LibreOffice, or the
 * system's own.
 */
export function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || unfinished.test(name) || clutter.has(name.toLowerCase())
}

const otherThings = /(?:^readme(?:\.\w+)?|\.(?:json|xml|js|ts|css|exe|dll|bat|lnk|url|webloc|ini|log|db|sqlite))$/iu

/**
 * Whether a file beside the notices of a watched folder is plainly something else: no row says that it is no notice.
 */
export function isOtherThing(name: string): boolean {
  return otherThings.test(name)
}

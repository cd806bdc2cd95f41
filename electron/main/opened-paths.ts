import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Files and folders named on the command line ("Open with" gives them so on Windows and Linux), absolute. `argv` is the
 * process's own: the program first, then the app's folder unless the app is packed.
 */
export function pathsIn(argv: readonly string[], folder: string, packaged: boolean): string[] {
  return (
    argv
      .slice(packaged ? 1 : 2)
      // Chromium adds switches of its own; none of them is a path. A Linux desktop hands a file over as an address.
      .filter((argument) => argument !== '' && !argument.startsWith('-'))
      .flatMap((argument) => (/^[a-z][a-z0-9+.-]+:\/\//iu.test(argument) ? pathOfAddress(argument) : [argument]))
      .map((argument) => (isAbsolute(argument) ? argument : resolve(folder, argument)))
  )
}

/** The path of a file on this computer; nothing for any other address. */
function pathOfAddress(address: string): string[] {
  try {
    return [fileURLToPath(address)]
  } catch (error) {
    // Not of this computer, or no address at all.
    if (!(error instanceof TypeError)) throw error
    return []
  }
}

import { isAbsolute, resolve } from 'node:path'

/**
 * Files and folders named on the command line ("Open with" gives them so on Windows and Linux), absolute.
 * `argv` is the process's own: the program first, then the app's folder unless the app is packed.
 */
export function pathsIn(argv: readonly string[], folder: string, packaged: boolean): string[] {
  return argv
    .slice(packaged ? 1 : 2)
    // Chromium adds switches of its own; none of them is a path. A system that hands over file:// addresses means paths too.
    .filter((argument) => argument !== '' && !argument.startsWith('-') && !/^[a-z][a-z0-9+.-]+:\/\//iu.test(argument))
    .map((argument) => isAbsolute(argument) ? argument : resolve(folder, argument))
}

/** What a second start hands over through the single-instance lock: checked, since any program of this user could send it. */
export function pathsFromSecondStart(handedOver: unknown): string[] {
  if (typeof handedOver !== 'object' || handedOver === null || !('paths' in handedOver) || !Array.isArray(handedOver.paths)) return []
  return handedOver.paths.filter((path): path is string => typeof path === 'string' && isAbsolute(path))
}

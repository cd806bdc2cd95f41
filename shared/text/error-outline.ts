/** Frames: Node keeps ten, and the innermost say where it was. */
const innermost = 8

/**
 * An error without its message: a message may quote the text that could not be read, or a path with a person's name in
 * it. Its kind, its code and the lines of our own program are enough to find the place.
 */
export function outlineOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code, syscall } = error as Error & { code?: string; syscall?: string }
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((frame) => /^\s+at /u.test(frame))
    .slice(0, innermost)
  const places = frames.map((frame) => frame.trim().replace(/\(?(?:file:\/\/)?[^()\s]*[\\/]([^\\/()]+)\)?$/u, '($1)'))
  return [error.name, code, syscall, ...places].filter((part) => part !== undefined).join(' ')
}

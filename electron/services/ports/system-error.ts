/**
 * Whether this is the system's word that something cannot be had (no such file, no right to it, a drive that is gone),
 * and no mistake of ours. With `codes`, only one of these.
 */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return false
  return codes.length === 0 || codes.includes(String(error.code))
}

/** For a catch that expects the system to say no: lets everything else through. */
export function throwUnlessSystem(error: unknown, ...codes: readonly string[]): void {
  if (!isSystemError(error, ...codes)) throw error
}

/** The same for a promise: `value` stands for what the system does not give. */
export function unlessSystem<Value>(value: Value, ...codes: readonly string[]): (error: unknown) => Value {
  return (error) => {
    throwUnlessSystem(error, ...codes)
    return value
  }
}

export interface LinkCount {
  right: number
  missing: number
  extra: number
}

/** Twice the right ones over all that were wanted and all that were made. */
export function f1Of({ right, missing, extra }: LinkCount): number {
  return (2 * right) / Math.max(1, 2 * right + missing + extra)
}

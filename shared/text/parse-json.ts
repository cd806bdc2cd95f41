/** What a text says as JSON; null where it is none. Anything else that goes wrong is let through. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

/** Where a text stops being JSON, as whoever wrote it counts; null where the engine does not tell. */
export function jsonPlace(error: unknown): { line: number; column: number } | null {
  const found = error instanceof SyntaxError ? /line (\d+) column (\d+)/u.exec(error.message) : null
  return found === null ? null : { line: Number(found[1]), column: Number(found[2]) }
}

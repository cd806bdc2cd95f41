/** Asks again and again until it is so; fails, saying what did not come, after so many milliseconds. */
export async function waitUntil(what: string, isSo: () => boolean | Promise<boolean>, limit = 18_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`still not so: ${what}`)
    await new Promise((resolve) => {
      setTimeout(resolve, 3)
    })
  }
}

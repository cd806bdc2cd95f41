import type { Notice } from '../../shared/notice/notice.ts'

/** Words of one passage, by their place in its text. */
export interface MarkedWords {
  block: string
  start: number
  end: number
  text: string
}

/**
 * Where words stand in a passage that a person selected; `near` is about where they begin, as the page counts. Spaces
 * are shown otherwise than they are written. Null where the passage does not say them.
 */
export function wordsIn(block: { id: string; text: string }, words: string, near = 0): MarkedWords | null {
  const sought = spaced(words).trim()
  const text = spaced(block.text)
  if (sought === '') return null
  let best = -1
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1))
    if (best === -1 || Math.abs(at - near) < Math.abs(best - near)) best = at
  if (best === -1) return null
  const end = best + sought.length
  return { block: block.id, start: best, end, text: block.text.slice(best, end) }
}

/** The first passage of a notice that says these words. */
export function wordsInNotice({ en, fr }: Pick<Notice, 'en' | 'fr'>, words: string): MarkedWords | null {
  for (const side of [en, fr])
    for (const block of side?.blocks ?? []) {
      const found = wordsIn(block, words)
      if (found !== null) return found
    }
  return null
}

/** As long as the text, so that places in it hold. */
function spaced(text: string): string {
  return text.replace(/\s/gu, ' ')
}

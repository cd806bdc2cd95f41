import type { Block } from '../../notice/report.ts'

/** Words of a block, with their place in it. */
export interface Part {
  text: string
  start: number
}

/** "Teamwork: Cooperates." → name and level; null where nothing parts them. */
export function competencyParts({ text }: Block): { name: Part; level: Part } | null {
  const colon = /\s*:\s*/u.exec(text)
  if (colon === null) return null
  const start = colon.index + colon[0].length
  return {
    name: { text: text.slice(0, colon.index), start: 0 },
    level: { text: text.slice(start).replace(/[\s.;]+$/u, ''), start },
  }
}

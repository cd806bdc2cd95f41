import { create } from 'zustand'

/** The passage last selected in the original, to be found in the texts. `turn` grows with every search. */
interface Sought {
  notice: string | null
  block: string | null
  turn: number
}

export const useSought = create<Sought>(() => ({ notice: null, block: null, turn: 0 }))

export function seekBlock(notice: string, block: string): void {
  useSought.setState(({ turn }) => ({ notice, block, turn: turn + 1 }))
}

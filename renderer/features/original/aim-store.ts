import { create } from 'zustand'
import type { Place } from './places.ts'

/**
 * Which of a notice's files is shown, and the place that was last turned to. Every aim is a new object, so that the
 * same place can be turned to again.
 */
interface Aim {
  notice: string | null
  source: number
  aim: { place: Place } | null
}

export const useAim = create<Aim>(() => ({ notice: null, source: 0, aim: null }))

export function aimAt(notice: string, place: Place): void {
  useAim.setState({ notice, source: place.source, aim: { place } })
}

export function showSource(notice: string, source: number): void {
  useAim.setState({ notice, source, aim: null })
}

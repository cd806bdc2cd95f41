export interface Slots {
  /**
   * What leaves the place that was taken; null where none was free in so many milliseconds, which may be Infinity. All
   * that come under one name share a place, which is free when the last of them has left.
   */
  enter: (name: string, milliseconds: number) => Promise<(() => void) | null>
  /** Whether anybody is in under that name, or waits to be. */
  isWanted: (name: string) => boolean
}

interface Place {
  sharing: number
  isFree: Promise<boolean>
}

/** So many names may be in at a time; the others wait in the order in which they came. */
export function createSlots(width: number): Slots {
  const places = new Map<string, Place>()
  const waiting: (() => void)[] = []
  let free = width

  return {
    isWanted: (name) => places.has(name),
    enter: async (name, milliseconds) => {
      const place = places.get(name) ?? { sharing: 0, isFree: taken(milliseconds) }
      places.set(name, place)
      place.sharing += 1
      if (!(await place.isFree)) {
        depart(name, place)
        return null
      }
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        if (depart(name, place)) giveOn()
      }
    },
  }

  function taken(milliseconds: number): Promise<boolean> {
    if (free > 0) {
      free -= 1
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      // A timer of more than 24 days would be due at once.
      const tooLong = Number.isFinite(milliseconds) ? setTimeout(giveUp, milliseconds) : undefined
      const admit = (): void => {
        clearTimeout(tooLong)
        resolve(true)
      }
      waiting.push(admit)

      function giveUp(): void {
        waiting.splice(waiting.indexOf(admit), 1)
        resolve(false)
      }
    })
  }

  /** Whether it was the last. */
  function depart(name: string, place: Place): boolean {
    place.sharing -= 1
    if (place.sharing === 0 && places.get(name) === place) places.delete(name)
    return place.sharing === 0
  }

  function giveOn(): void {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
}

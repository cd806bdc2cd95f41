import type { Settings } from '../../shared/ipc/settings.ts'

/** Device-independent pixels, origin at the primary screen's top left. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

export const smallest = { width: 800, height: 560 }
const usual = { width: 1440, height: 900 }

/** Enough of the window's top edge to take hold of it with a mouse. */
const grip = { width: 120, height: 40 }

/**
 * Where to open: the kept place when a person could still reach it on one of today's screens, shrunk to that screen;
 * else the middle of the first screen. `screens` are work areas, the primary one first.
 */
export function placeOnScreen(kept: Settings['window'], screens: readonly Area[]): Area {
  const primary = screens[0] ?? { x: 0, y: 0, ...usual }
  if (kept === null) return centred(usual, primary)
  const home = screens.find((screen) => canBeGripped(kept, screen))
  return home === undefined ? centred(kept, primary) : fitted(kept, home)
}

function canBeGripped(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const topEdgeInside = window.y >= screen.y && window.y + grip.height <= screen.y + screen.height
  return across >= grip.width && topEdgeInside
}

function fitted(window: Area, screen: Area): Area {
  return { x: window.x, y: window.y, ...sizeOn(window, screen) }
}

function centred(size: Pick<Area, 'width' | 'height'>, screen: Area): Area {
  const { width, height } = sizeOn(size, screen)
  return {
    x: Math.round(screen.x + (screen.width - width) / 2),
    y: Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
  }
}

function sizeOn(size: Pick<Area, 'width' | 'height'>, screen: Area): Pick<Area, 'width' | 'height'> {
  return {
    width: Math.max(Math.min(size.width, screen.width), Math.min(smallest.width, screen.width)),
    height: Math.max(Math.min(size.height, screen.height), Math.min(smallest.height, screen.height)),
  }
}

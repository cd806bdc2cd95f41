import { app, nativeImage, Notification, type BrowserWindow } from 'electron'
import type { Arrival } from './arrivals.ts'
import type { ShellWords } from './shell-words.ts'

/** A notification that nobody holds may be collected before it is clicked. */
const showing = new Set<Notification>()

/** As in electron-builder.yml: Windows shows notifications only of a program that says which shortcut is its own. */
export const appId = 'example.vis-a-vis.desk'

export function nameToWindows(platform: NodeJS.Platform): void {
  if (platform === 'win32') app.setAppUserModelId(appId)
}

/** One notification for a burst; a click shows the window, and the notice where there is just one. */
export function notifyOf(arrivals: readonly Arrival[], words: ShellWords, choose: (id: string | null) => void): void {
  if (!Notification.isSupported()) return
  const [first] = arrivals
  const only = arrivals.length === 1 ? first : undefined
  const notification = new Notification(
    only === undefined
      ? {
          title: words.noticesArrived(arrivals.length),
          body: arrivals.map(({ reference }) => reference ?? '—').join(', '),
        }
      : { title: words.noticeArrived(only.reference ?? '—'), body: words.errors(only.errors) },
  )
  showing.add(notification)
  notification.on('close', () => {
    showing.delete(notification)
  })
  notification.on('click', () => {
    showing.delete(notification)
    choose(only?.id ?? null)
  })
  notification.show()
}

/**
 * The number of open errors on the program's icon: a badge where the system has one, a mark over the icon on Windows.
 */
export function showCount(
  count: number,
  window: BrowserWindow | null,
  overlay: string,
  words: ShellWords,
  platform: NodeJS.Platform,
): void {
  if (platform === 'win32')
    window?.setOverlayIcon(
      count === 0 ? null : nativeImage.createFromPath(overlay),
      count === 0 ? '' : words.openErrors(count),
    )
  else app.setBadgeCount(count)
}

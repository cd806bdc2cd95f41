import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRead, inPlace, type Place, type Tried } from './place.ts'
import { startDesk, until, type RunningDesk } from './running-desk.ts'

/** What closing may take, whatever hangs, with a moment for a busy machine. Milliseconds. */
const closing = 6_500

/** A share that stops answering: it alone stands still, says so, and comes back; the desk closes while it hangs. */
export async function hungShares(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const share = await mountShare(place)
    if (share === null) return [{ fault: 'a share that hangs (skipped: none can be mounted here)', broken: null }]
    watchToo(place, share.at)
    const desk = await startDesk(place)
    await allRead(desk, place)
    const isRead = (path: string) => isListed(desk, path)
    await until(() => isRead(join(share.at, 'first.txt')))
    share.hang()
    copyFileSync(join(place.notices, '260101.txt'), join(place.notices, 'meanwhile.txt'))
    copyFileSync(join(place.notices, '260108.txt'), join(share.behind, 'later.txt'))
    const goesOn = await until(() => isRead(join(place.notices, 'meanwhile.txt')))
    const isSaid = await until(async () =>
      (await desk.snapshot()).folders.some(({ path, status }) => path === share.at && status === 'silent'),
    )
    share.answer()
    const isBack = await until(() => isRead(join(share.at, 'later.txt')), 120)
    share.hang()
    const browsing = Promise.allSettled([desk.call('folders.browse', { path: share.at })])
    const { milliseconds, status } = await desk.stop()
    await browsing
    share.answer()
    const hasClosed = milliseconds <= closing && status === 0
    return [
      { fault: 'a share that hangs: the others are read', broken: goesOn ? null : 'a notice beside it was not' },
      { fault: 'a share that hangs: its folder says so', broken: isSaid ? null : 'it does not' },
      { fault: 'a share that hangs: it comes back by itself', broken: isBack ? null : 'its notice was not read' },
      {
        fault: 'a share that hangs: the desk closes',
        broken: hasClosed ? null : `${(milliseconds / 1000).toFixed(1)} s, status ${String(status)}`,
      },
    ]
  })
}

/** Pipes with the names of notices, and one where the profile should be: nobody ever writes into them. */
export async function pipes(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const names = ['pipe.pdf', 'pipe.txt', 'pipe.docx', 'profile.json']
    const folder = join(place.root, 'pipes')
    mkdirSync(folder)
    const made = names.every((name) => spawnSync('mkfifo', [join(folder, name)]).status === 0)
    if (!made) return [{ fault: 'pipes (skipped: none can be made here)', broken: null }]
    watchToo(place, folder, { profileFile: join(folder, 'profile.json') })
    const desk = await startDesk(place)
    await allRead(desk, place)
    const opened = await desk.call('files.open', { paths: [join(folder, 'pipe.pdf')] })
    const { remarks } = await desk.snapshot()
    const { milliseconds, status } = await desk.stop()
    return [
      { fault: 'a pipe as the profile: the desk opens and says so', broken: remarks.length > 0 ? null : 'not a word' },
      { fault: 'a pipe that is dropped is answered', broken: opened.ok || opened.error.words ? null : 'not in words' },
      { fault: 'pipes: the desk closes', broken: milliseconds <= closing && status === 0 ? null : 'it does not' },
    ]
  })
}

function watchToo({ dataDir, notices }: Place, folder: string, more: object = {}): void {
  // Looked at again and again, as a share is: no events come from one.
  const folders = [notices, folder].map((path) => ({ path, poll: path === folder }))
  writeFileSync(
    join(dataDir, 'settings.json'),
    JSON.stringify({ settleSeconds: 0.2, language: 'en', folders, ...more }),
  )
}

async function isListed(desk: RunningDesk, path: string): Promise<boolean> {
  return (await desk.snapshot()).rows.some(({ files }) => files.includes(path))
}

/** A folder of another "computer", which is a program of ours that can be stopped. Null where none can be mounted. */
async function mountShare(place: Place) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/dev/fuse')) return null
  const [at, behind] = [join(place.root, 'share'), join(place.root, 'behind')]
  for (const folder of [at, behind]) mkdirSync(folder)
  copyFileSync(join(place.notices, '260111.txt'), join(behind, 'first.txt'))
  const server = spawn(process.execPath, [join(import.meta.dirname, 'fuse-server.ts'), behind, at], { stdio: 'ignore' })
  place.undo(() => {
    server.kill('SIGKILL')
    spawnSync('umount', ['-l', at])
  })
  const isMounted = await until(() =>
    Promise.resolve(readFileSync('/proc/self/mounts', 'utf8').includes(` ${at} fuse`)),
  )
  if (!isMounted) return null
  return {
    at,
    behind,
    hang: () => {
      server.kill('SIGSTOP')
    },
    answer: () => {
      server.kill('SIGCONT')
    },
  }
}

import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRead, inPlace, mountSmallDisk, writeSettings, type Tried } from './place.ts'
import { startDesk, until } from './running-desk.ts'
import { decideAll, forgotten } from './what-was-said.ts'

const notHere = 'skipped: this machine lets us make no file system'

/** A data folder that cannot be written: what was said is shown, and nothing is taken that could not be kept. */
export async function readOnlyFolder(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const fault = 'a data folder that cannot be written'
    if (!mountSmallDisk(place, place.dataDir, 64)) return [{ fault: `${fault} (${notHere})`, broken: null }]
    writeSettings(place)
    const before = await startDesk(place)
    await allRead(before, place)
    const said = await decideAll(before, 5)
    await before.stop()
    spawnSync('mount', ['-o', 'remount,ro', place.dataDir])
    const desk = await startDesk(place)
    await allRead(desk, place)
    const lost = await forgotten(desk, said)
    const taken = await decideAll(desk, 1)
    await desk.kill()
    return [
      { fault: `${fault}: history is shown`, broken: lost.length === 0 ? null : `${String(lost.length)} not shown` },
      { fault: `${fault}: nothing is decided`, broken: taken.length === 0 ? null : 'a decision was taken and is lost' },
    ]
  })
}

/** A full disk: a decision is refused in words, and a notice that comes meanwhile is read once there is room. */
export async function fullDisk(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const fault = 'a full disk'
    if (!mountSmallDisk(place, place.dataDir, 24)) return [{ fault: `${fault} (${notHere})`, broken: null }]
    writeSettings(place)
    const desk = await startDesk(place)
    await allRead(desk, place)
    const ballast = join(place.dataDir, 'ballast')
    fill(ballast)
    const refused = await refusal(desk)
    const sample = join(place.notices, readdirSync(place.notices)[0] ?? '')
    copyFileSync(sample, join(place.notices, 'another-copy.txt'))
    writeFileSync(join(place.notices, 'another.txt'), changed(sample))
    await until(async () => (await desk.snapshot()).progress.total === 0, 5)
    rmSync(ballast)
    const isRead = await until(
      async () => (await desk.snapshot()).rows.some(({ files }) => files.some((file) => file.endsWith('another.txt'))),
      90,
    )
    const after = await decideAll(desk, 1)
    const { status } = await desk.stop()
    return [
      { fault: `${fault}: a decision is refused in words`, broken: refused },
      { fault: `${fault}: what came meanwhile is read`, broken: isRead ? null : 'the notice is not on the list' },
      { fault: `${fault}: decisions are taken again`, broken: after.length === 1 ? null : 'none is' },
      { fault: `${fault}: the desk ends as ever`, broken: status === 0 ? null : `status ${String(status)}` },
    ]
  })
}

async function refusal(desk: Awaited<ReturnType<typeof startDesk>>): Promise<string | null> {
  for (const { id } of (await desk.snapshot()).rows) {
    const notice = await desk.call('notice.get', { id })
    const finding = notice.ok ? notice.value?.findings[0] : undefined
    if (finding === undefined) continue
    // The pages that are there already may have room for one or two more.
    for (let times = 0; times < 40; times++) {
      const answer = await desk.call('decision.make', { id, findings: [finding.id], kind: 'to-fix', reason: null })
      if (!answer.ok) return answer.error.words === undefined ? `not in words: ${answer.error.message}` : null
    }
  }
  return 'every decision was acknowledged'
}

/** Another notice by its figures. */
function changed(sample: string): string {
  return readFileSync(sample, 'utf8').replaceAll('0', '1')
}

function fill(path: string): void {
  // Ends when nothing more fits, with an error: that is what it is for.
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=64k'], { stdio: 'ignore' })
  spawnSync('sh', ['-c', 'dd if=/dev/zero bs=1k >> "$0"', path], { stdio: 'ignore' })
  if (!existsSync(path)) throw new Error('the disk could not be filled')
}

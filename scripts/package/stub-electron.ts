import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** In front of the fuses in every Electron program, so that tools find them. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Electron's fuses in the order of their places, with the state in which Electron is shipped. */
export const shippedFuses = {
  runAsNode: true,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: true,
  enableNodeCliInspectArguments: true,
  enableEmbeddedAsarIntegrityValidation: false,
  onlyLoadAppFromAsar: false,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: true,
}
export type Fuse = keyof typeof shippedFuses

/**
 * A folder that electron-builder takes for an unpacked Electron, for a check on machines where the real one cannot be
 * had: the files that it moves, and a program that is nothing but fuses.
 */
export async function writeStubElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true })
  await mkdir(join(folder, 'locales'), { recursive: true })
  for (const locale of ['de', 'en-GB', 'en-US', 'fr']) await writeFile(join(folder, 'locales', `${locale}.pak`), locale)
  await writeFile(join(folder, 'LICENSE'), 'Electron')
  await writeFile(join(folder, 'LICENSES.chromium.html'), 'Chromium')
  await writeFile(join(folder, 'version'), '45.4.1')
  const states = Object.values(shippedFuses)
    .map((on) => (on ? '1' : '0'))
    .join('')
  await writeFile(
    join(folder, 'electron'),
    Buffer.concat([
      Buffer.from('\x7fELF stub '),
      Buffer.from(fuseSentinel),
      Buffer.from([1, states.length]),
      Buffer.from(states),
    ]),
  )
  await chmod(join(folder, 'electron'), 0o755)
}

/** The fuses of a program, as they stand in it. */
export function readFuses(program: Buffer): Record<Fuse, boolean> {
  const at = program.indexOf(fuseSentinel)
  if (at < 0) throw new Error('no fuses in this program')
  const first = at + fuseSentinel.length + 2
  return Object.fromEntries(
    Object.keys(shippedFuses).map((name, place) => [name, program[first + place] === '1'.charCodeAt(0)]),
  ) as Record<Fuse, boolean>
}

import { readFileSync } from 'node:fs'
import { join, win32 } from 'node:path'
import { throwUnlessSystem } from '../services/ports/system-error.ts'

/** Where a policy may lie, a later one wins, and what is wrong with what says so: for the log. */
export interface PolicyPlaces {
  files: string[]
  problems: string[]
}

/** Beside the program: where the installer for everybody made the policy's folder (resources/installer). */
const noteName = 'policy-place.txt'

/**
 * Where an administrator may lay `policy.json`: beside the program, or where it outlives an update. On Windows the
 * latter is where the installer says that it made it, and nowhere else: not what %ProgramData% says, which whoever
 * starts the app can set, and not a usual path, where on a computer of another make anybody could have made a folder
 * first (docs/decisions/0023).
 */
export function policyPlaces(platform: NodeJS.Platform, installDir: string): PolicyPlaces {
  const beside = join(installDir, 'policy.json')
  if (platform === 'darwin') return places(beside, '/Library/Application Support/Vis-a-Vis/policy.json')
  if (platform !== 'win32') return places(beside, '/etc/vis-a-vis/policy.json')
  const note = noteIn(installDir)
  if (note === null) return places(beside)
  const folder = note.replace(/^\uFEFF/u, '').replace(/\r?\n$/u, '')
  // A drive of this computer: a share would be asked before anybody agreed to it, and names who asks.
  return /^[A-Za-z]:\\[^\p{Cc}]+$/u.test(folder)
    ? places(beside, win32.join(folder, 'policy.json'))
    : { files: [beside], problems: [`${noteName} names no folder on a drive: the machine's policy is not read`] }
}

function places(...files: string[]): PolicyPlaces {
  return { files, problems: [] }
}

/** Null where nobody wrote one: installed for one user. */
function noteIn(installDir: string): string | null {
  try {
    // The installer's own letters, so that a folder of any name comes through.
    return readFileSync(join(installDir, noteName), 'utf16le')
  } catch (error) {
    throwUnlessSystem(error)
    return null
  }
}

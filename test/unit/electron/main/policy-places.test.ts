import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { policyPlaces } from '../../../../electron/main/policy-places.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A folder that the program is installed in, with what the installer wrote there. */
function installed(note: string | null): string {
  const folder = tempFolder()
  if (note !== null) writeFileSync(join(folder, 'policy-place.txt'), note, 'utf16le')
  return folder
}

test.each([
  ['linux', '/etc/vis-a-vis/policy.json'],
  ['darwin', '/Library/Application Support/Vis-a-Vis/policy.json'],
] as const)('on %s a policy lies beside the program, or where it outlives an update', (platform, outlives) => {
  const at = installed('C:\\ProgramData\\Vis-a-Vis')
  expect(policyPlaces(platform, at)).toEqual({ files: [join(at, 'policy.json'), outlives], problems: [] })
})

describe('on Windows a machine’s policy lies where the installer says that it made the folder', () => {
  test.each<[string, string | null, string | null]>([
    ['the usual one', 'C:\\ProgramData\\Vis-a-Vis', 'C:\\ProgramData\\Vis-a-Vis\\policy.json'],
    ['another system drive', 'E:\\ProgramData\\Vis-a-Vis', 'E:\\ProgramData\\Vis-a-Vis\\policy.json'],
    ['moved by whoever keeps the machine', 'D:\\Données\\Vis-a-Vis', 'D:\\Données\\Vis-a-Vis\\policy.json'],
    ['letters of any script', 'D:\\データ\\Vis-a-Vis', 'D:\\データ\\Vis-a-Vis\\policy.json'],
    ['written by an editor', '\uFEFFC:\\ProgramData\\Vis-a-Vis\r\n', 'C:\\ProgramData\\Vis-a-Vis\\policy.json'],
    ['installed for one user: nowhere, since anybody could have made it', null, null],
  ])('%s', (_name, note, outlives) => {
    const at = installed(note)
    const beside = join(at, 'policy.json')
    expect(policyPlaces('win32', at)).toEqual({
      files: outlives === null ? [beside] : [beside, outlives],
      problems: [],
    })
  })

  test.each([
    ['nothing', ''],
    ['a share', '\\\\server\\share\\Vis-a-Vis'],
    ['a device', '\\\\.\\pipe\\Vis-a-Vis'],
    ['no drive', '\\ProgramData\\Vis-a-Vis'],
    ['beside whatever is current', 'C:ProgramData'],
    ['several lines', 'C:\\ProgramData\r\nD:\\'],
    ['letters of another encoding', Buffer.from('C:\\ProgramData\\Vis-a-Vis').toString('utf16le')],
  ])('what names no folder on a drive is said and left: %s', (_name, note) => {
    const at = installed(note)
    const { files, problems } = policyPlaces('win32', at)
    expect(files).toEqual([join(at, 'policy.json')])
    expect(problems.join()).toMatch(/policy-place\.txt names no folder/u)
  })

  test('whatever the person’s own variables say', () => {
    for (const name of ['ProgramData', 'ALLUSERSPROFILE', 'SystemDrive', 'SystemRoot', 'windir'])
      vi.stubEnv(name, 'D:\\mine')
    const at = installed('C:\\ProgramData\\Vis-a-Vis')
    expect(policyPlaces('win32', at).files[1]).toBe('C:\\ProgramData\\Vis-a-Vis\\policy.json')
  })
})

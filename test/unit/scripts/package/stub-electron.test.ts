import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { expect, test } from 'vitest'
import { readFuses, shippedFuses, writeStubElectron } from '../../../../scripts/package/stub-electron.ts'

test('Electron’s own fuse tool takes the stub for an Electron, and what it flips is read back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stub-electron-'))
  const program = join(folder, 'electron')
  try {
    await writeStubElectron(folder)
    expect(readFuses(readFileSync(program))).toEqual(shippedFuses)
    await flipFuses(program, {
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    })
    expect(readFuses(readFileSync(program))).toEqual({
      ...shippedFuses,
      runAsNode: false,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a program without fuses is no Electron', () => {
  expect(() => readFuses(Buffer.from('no sentinel'))).toThrow('no fuses')
})

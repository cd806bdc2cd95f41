import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DebugLogger } from 'builder-util'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../../..')
const config = await getConfig(root, 'electron-builder.yml', null)
const pkg = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  homepage?: string
  devDependencies: Record<string, string>
}

const targets = (platform: { target?: unknown } | null | undefined): string[] => {
  const named = Array.isArray(platform?.target) ? platform.target : [platform?.target]
  return named.map((target: unknown) =>
    typeof target === 'object' && target !== null && 'target' in target ? String(target.target) : String(target),
  )
}

describe('electron-builder.yml, without a network', () => {
  test('is valid by electron-builder’s own schema', async () => {
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined()
  })

  test('the validation sees a key that does not exist', async () => {
    await expect(
      validateConfiguration({ ...config, instaler: true } as typeof config, new DebugLogger(false)),
    ).rejects.toThrow(/instaler/u)
  })

  test('builds every system’s installer', () => {
    expect(targets(config.win)).toEqual(['nsis'])
    expect(targets(config.mac)).toContain('dmg')
    expect(targets(config.linux)).toEqual(['AppImage', 'deb'])
    expect(pkg.homepage).toMatch(/^https:/u)
  })

  test('installs on Windows for one person or for all, as whoever installs chooses, and keeps what was decided when it goes', () => {
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      allowElevation: true,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['en_US', 'fr_FR'],
    })
  })

  test.each([
    ['mac', config.mac?.fileAssociations],
    ['linux', config.linux?.fileAssociations],
  ])('offers itself on %s for every kind it reads, as a viewer beside the owner', (_system, associations) => {
    const all = Array.isArray(associations) ? associations : []
    expect(all.map(({ ext }) => ext)).toEqual([
      'pdf',
      'docx',
      'odt',
      'rtf',
      'html',
      'mhtml',
      'mht',
      'eml',
      'msg',
      'md',
      'txt',
    ])
    expect(
      all.every(({ role, rank, mimeType }) => role === 'Viewer' && rank === 'Alternate' && mimeType !== undefined),
    ).toBe(true)
  })

  test.each([
    config.win?.icon,
    config.mac?.icon,
    config.linux?.icon,
    'resources/icons/icon.svg',
    'resources/icons/overlay.png',
    config.nsis?.include,
  ])('%s is there', (path) => {
    expect(existsSync(resolve(root, String(path)))).toBe(true)
  })

  test('lays beside the archive what is read as plain files, and what draws scans', () => {
    const laid = (config.extraResources as { from: string; to: string }[]).map(({ from, to }) => `${from} → ${to}`)
    expect(laid).toEqual(
      expect.arrayContaining([
        'resources/profiles → profiles',
        'resources/samples → samples',
        'out/licences.txt → licences.txt',
        'node_modules/@napi-rs → node_modules/@napi-rs',
      ]),
    )
    expect(config.afterPack).toBe('./scripts/package/after-pack.ts')
  })

  test('packs the Electron that the project is typed against, and rebuilds nothing', () => {
    expect(config.electronVersion).toBe(pkg.devDependencies.electron)
    expect(config.npmRebuild).toBe(false)
    expect(config.asar).toBe(true)
  })

  test('what is published is signed, and updates by another publisher are refused', () => {
    expect(config.forceCodeSigning).toBe(true)
    expect(config.win?.forceCodeSigning).toBeUndefined()
    expect(config.mac?.forceCodeSigning).toBeUndefined()
    expect(config.win?.signtoolOptions?.publisherName).toEqual(['Vis-à-Vis'])
    const workflow = readFileSync(resolve(root, '.github/workflows/release.yml'), 'utf8')
    expect(workflow).not.toMatch(/--unsigned|forceCodeSigning/u)
  })

  test('the installers make the policy’s folder, with rights that users cannot change', () => {
    const script = readFileSync(resolve(root, config.nsis?.include ?? ''), 'utf8')
    expect(script).toMatch(
      /icacls\.exe" "\$APPDATA\\Vis-a-Vis" \/inheritance:r \/grant:r .*\*S-1-5-32-545:\(OI\)\(CI\)RX'/u,
    )
    expect(script).toMatch(/\/setowner \*S-1-5-32-544/u)
    // And, for everybody only, tells the app where: policy-places.ts reads it in this encoding.
    expect(script).toMatch(
      /"all"[^}]*SetShellVarContext all[^}]*"\$INSTDIR\\policy-place\.txt" w\s+FileWriteUTF16LE \$0 "\$APPDATA\\Vis-a-Vis"\s+FileClose/u,
    )
    expect(config.deb?.fpm).toEqual(['resources/installer/policy-folder.txt=/etc/vis-a-vis/README'])
  })

  test('every fuse is set', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  test('packs what was built and nothing from node_modules or the sources', () => {
    // electron-builder folds the list into one set of patterns on reading it.
    const [set] = config.files as { filter: string[] }[]
    const files = set!.filter
    expect(
      files
        .filter((pattern) => !pattern.startsWith('!'))
        .every((pattern) => pattern === 'package.json' || pattern.startsWith('out/')),
    ).toBe(true)
    expect(files).toContain('!node_modules/**')
    expect(files).toContain('!**/*.map')
  })

  test('on Windows it offers itself and takes no file type from its owner', () => {
    expect(config.fileAssociations).toBeUndefined()
    expect(config.win?.fileAssociations).toBeUndefined()
    const script = readFileSync(resolve(root, config.nsis?.include ?? ''), 'utf8')
    expect(script).toContain('OpenWithProgids')
    expect(script).not.toMatch(/WriteRegStr SHELL_CONTEXT "Software\\Classes\\\.\w+" ""/u)
  })
})

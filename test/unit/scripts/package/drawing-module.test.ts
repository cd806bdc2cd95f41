import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawingModuleFault } from '../../../../scripts/package/drawing-module.ts'

describe('what draws scanned pages', () => {
  test.each<[string[], string, string]>([
    [['canvas', 'canvas-linux-x64-gnu'], 'linux', 'x64'],
    [['canvas', 'canvas-linux-arm64-musl', 'canvas-linux-arm64-gnu'], 'linux', 'arm64'],
    [['canvas', 'canvas-win32-x64-msvc'], 'win32', 'x64'],
    [['canvas', 'canvas-darwin-arm64'], 'darwin', 'arm64'],
  ])('%j serves %s %s', (names, platform, arch) => {
    expect(drawingModuleFault(names, platform, arch)).toBeNull()
  })

  test.each<[string[], string, string, RegExp]>([
    [[], 'linux', 'x64', /not beside the archive/u],
    [['canvas', 'canvas-linux-x64-gnu'], 'win32', 'x64', /canvas-win32-x64-msvc@/u],
    [['canvas', 'canvas-linux-x64-gnu'], 'linux', 'arm64', /canvas-linux-arm64-gnu@/u],
    [['canvas', 'canvas-darwin-x64'], 'darwin', 'arm64', /canvas-darwin-arm64@/u],
  ])('%j does not serve %s %s, and what to do is said', (names, platform, arch, fault) => {
    expect(drawingModuleFault(names, platform, arch)).toMatch(fault)
  })

  test('the version it names is the one that is installed', () => {
    const { devDependencies } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../../../package.json'), 'utf8'),
    ) as { devDependencies: Record<string, string> }
    expect(
      drawingModuleFault(['canvas'], 'linux', 'x64')?.endsWith(`@${devDependencies['@napi-rs/canvas'] ?? '?'}`),
    ).toBe(true)
  })
})

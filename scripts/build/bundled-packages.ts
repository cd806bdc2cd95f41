import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface BundledPackage {
  name: string
  version: string
  licence: string
  author: string
  text: string
}

/** As much of a bundler's plugin as this needs. */
interface ListingPlugin {
  name: string
  generateBundle: (options: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>) => void
}

/** Where this build is made: electron-vite loads its configuration as a module of its own, which hears of it so. */
export function buildFolder(): string {
  return process.env.VIS_A_VIS_BUILD_FOLDER ?? 'out'
}

/** What a plugin saw goes by way of the disk, for the same reason. */
function listOf(bundleName: string): string {
  return join(buildFolder(), 'packages', `${bundleName}.json`)
}

/** Remembers which packages' modules ended up in a bundle: those are the ones whose licences travel with it. */
export function listPackages(bundleName: string): ListingPlugin {
  return {
    name: 'list-packages',
    generateBundle: (_options, bundle) => {
      const ids = Object.values(bundle).flatMap((output) => output.moduleIds ?? [])
      const folders = ids.flatMap((id) => packageFolder(id.replace(/^\0/u, '').split('?')[0] ?? '') ?? [])
      mkdirSync(dirname(listOf(bundleName)), { recursive: true })
      writeFileSync(listOf(bundleName), JSON.stringify([...new Set(folders)]))
    },
  }
}

/** What the bundles named were made of, by name; `extra` are packages whose files are copied beside them. */
export function bundledPackages(bundleNames: readonly string[], extra: readonly string[]): BundledPackage[] {
  const folders = bundleNames.flatMap((name) => JSON.parse(readFileSync(listOf(name), 'utf8')) as string[])
  const all = [...new Set([...folders, ...extra])].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1))
  return all.filter((one, at) => one.name !== all[at - 1]?.name || one.version !== all[at - 1]?.version)
}

/** One text for all of them, with each licence in its own words after the app's `own`. */
export function licenceNotices(own: string, packages: readonly BundledPackage[]): string {
  const head = `${own.trim()}\n\nVis-à-Vis contains the packages below, each under its own licence.\nElectron and Chromium bring theirs in LICENSE.electron.txt and LICENSES.chromium.html.\n`
  const one = ({ name, version, licence, author, text }: BundledPackage): string =>
    `${'─'.repeat(80)}\n${name} ${version} — ${licence}${author === '' ? '' : ` — ${author}`}\n\n${text.trim()}\n`
  return [head, ...packages.map(one)].join('\n')
}

function packageFolder(id: string): string | null {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(id)?.[1]
  return found !== undefined && existsSync(join(found, 'package.json')) ? found : null
}

function describe(folder: string): BundledPackage {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string | { type: string }
    author?: string | { name: string }
  }
  const licence = typeof license === 'string' ? license : (license?.type ?? 'see its text')
  return {
    name,
    version,
    licence,
    author: typeof author === 'string' ? author : (author?.name ?? ''),
    text: licenceText(folder) ?? `Distributed under ${licence}; the package carries no text of its own.`,
  }
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|-|$)/iu.test(name))
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8')
}

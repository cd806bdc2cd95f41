const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|HTTPError|Response code 4\d\d/u

const tools: Record<string, string> = {
  deb: 'fpm, which makes .deb packages',
  AppImage: 'the tools that make an AppImage',
  nsis: 'NSIS, which makes the Windows installer',
  dmg: 'the tools that make a disk image',
}

/**
 * What could not be downloaded, in plain words, told from the lines that electron-builder prints as it goes; null where
 * a download was not the reason.
 */
export function whatIsMissing(printed: string): string | null {
  if (!unreachable.test(printed)) return null
  const stages = [
    ...printed.matchAll(/(packaging|building)\s+(?:platform=(\S+) arch=(\S+) electron=(\S+)|target=(\S+))/gu),
  ]
  const [, , platform = '', arch = '', version = '', target] = stages.at(-1) ?? []
  if (target !== undefined)
    return `Missing: ${tools[target] ?? `the tool for ${target}`}. electron-builder downloads it once, from an address that this machine cannot reach.`
  const name = `electron-v${version}-${platform}-${arch}.zip`
  return `Missing: Electron ${version} for ${platform} ${arch}. It is downloaded once, from an address that this machine cannot reach.\nUnpack ${name} somewhere and add -c.electronDist=FOLDER, or name a mirror by ELECTRON_MIRROR.`
}

const module = '@napi-rs/canvas'
/** As in package.json. */
const version = '1.0.11'

/**
 * Scanned pages are drawn by the one native module there is. It lies beside the archive, in a form for each system: a
 * package without the right one reads no scan. `names` are the folders under node_modules/@napi-rs there; null when all
 * is well.
 */
export function drawingModuleFault(names: readonly string[], platform: string, arch: string): string | null {
  const wanted = `canvas-${platform}-${arch}`
  if (!names.includes('canvas')) return `${module} is not beside the archive: no scan could be read.`
  if (names.some((name) => name.startsWith(wanted))) return null
  const full = platform === 'win32' ? `${wanted}-msvc` : platform === 'linux' ? `${wanted}-gnu` : wanted
  return `Nothing draws scanned pages on ${platform} ${arch}: pack on such a machine, or fetch it first with npm install --no-save --force @napi-rs/${full}@${version}`
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Arch, type AfterPackContext } from 'electron-builder'
import { drawingModuleFault } from './drawing-module.ts'
import { unlessSystem } from '../../electron/services/ports/system-error.ts'

/** Called by electron-builder when an app's folder is complete, before it is signed or put into an installer. */
export default async function afterPack({
  appOutDir,
  arch,
  electronPlatformName,
  packager,
}: AfterPackContext): Promise<void> {
  const names = await readdir(join(packager.getResourcesDir(appOutDir), 'node_modules', '@napi-rs')).catch(
    unlessSystem<string[]>([], 'ENOENT'),
  )
  const fault = drawingModuleFault(names, electronPlatformName, Arch[arch])
  if (fault !== null) throw new Error(fault)
}

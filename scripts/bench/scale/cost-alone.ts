import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { variedNotice } from './varied-notices.ts'

/** Notices before the processor's engine has settled, and those that are measured. */
const [warm, measured] = [8, 24]
/** Beyond any number that a bench makes notices for: none is measured that is read elsewhere as well. */
const apart = 1_000_000

/**
 * Seconds of one core for reading, parsing, aligning and checking one notice by itself, in this process, by the code of
 * a checkout.
 */
export async function costAlone(checkout: string): Promise<number> {
  const from = async <Module>(path: string): Promise<Module> =>
    (await import(pathToFileURL(join(resolve(checkout), path)).href)) as Module
  const { draftOf } = await from<typeof import('../../defects/judge-text.ts')>('scripts/defects/judge-text.ts')
  const { judge } = await from<typeof import('../../../shared/checks/run/judge.ts')>('shared/checks/run/judge.ts')
  const { loadDictionaries } = await from<typeof import('../../../electron/workers/load-dictionaries.ts')>(
    'electron/workers/load-dictionaries.ts',
  )
  const { loadLexicon } = await from<typeof import('../../../electron/workers/load-lexicon.ts')>(
    'electron/workers/load-lexicon.ts',
  )
  const { builtInProfiles } = await from<typeof import('../../../electron/services/settings/profiles.ts')>(
    'electron/services/settings/profiles.ts',
  )
  const assets = join(resolve(checkout), 'node_modules/pdfjs-dist')
  const profiles = await builtInProfiles(join(resolve(checkout), 'resources'))
  const [dictionaries, lexicon] = [await loadDictionaries(assets), await loadLexicon(assets)]
  const one = async (at: number): Promise<void> => {
    const { name, text } = variedNotice(apart + at)
    const draft = await draftOf(text, name, profiles)
    const profile = profiles.find(({ id }) => id === draft?.profile)
    if (draft === null || profile === undefined) throw new Error(`${name} was not read as a notice`)
    judge(draft, profile, { asOf: '2026-01-01', severities: {}, dictionaries, lexicon, now: () => 0 })
  }
  for (let at = 0; at < warm; at += 1) await one(at)
  const before = process.cpuUsage()
  for (let at = 0; at < measured; at += 1) await one(warm + at)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6 / measured
}

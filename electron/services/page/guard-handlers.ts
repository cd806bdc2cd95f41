import type { Handlers } from '../../../shared/ipc/contract.ts'
import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Settings } from '../../../shared/ipc/settings.ts'
import type { NativeSide } from '../ports/ports.ts'
import type { PageReach } from './page-reach.ts'

export interface GuardOptions {
  reach: PageReach
  native: Pick<NativeSide, 'agreeToUpdates'> | null
  settings: () => Settings
  isFixed: (name: keyof Settings) => boolean
}

/** The handlers, with what a page may not ask for by itself asked of the person first, or refused. */
export function guardHandlers(handlers: Handlers, { reach, native, settings, isFixed }: GuardOptions): Handlers {
  return {
    ...handlers,
    'folders.add': async (argument) => {
      await reach.check(argument.paths)
      return handlers['folders.add'](argument)
    },
    'files.open': async (argument) => {
      await reach.check(argument.paths)
      return handlers['files.open'](argument)
    },
    'folders.browse': async (argument) => {
      if (argument.path !== null) await reach.check([argument.path])
      return handlers['folders.browse'](argument)
    },
    'settings.change': async (change) => {
      const { profileFile, updateAddress } = change
      if (profileFile !== undefined && profileFile !== null && profileFile !== settings().profileFile)
        await reach.check([profileFile])
      if (updateAddress !== undefined && !isFixed('updateAddress')) await agreeTo(updateAddress)
      return handlers['settings.change'](change)
    },
  }

  /** What is installed comes from there: a page may take it away, and only the person may set it. */
  async function agreeTo(address: string | null): Promise<void> {
    if (address === null || address === settings().updateAddress) return
    if (native === null || !(await native.agreeToUpdates(address)))
      throw new Refusal({
        en: 'The address of newer versions stays as it was.',
        fr: 'L’adresse des nouvelles versions reste inchangée.',
      })
  }
}

/** Put in by the build from VIS_A_VIS_UPDATE_KEY (electron.vite.config.ts); '' where none was given. */
declare const __UPDATE_KEY__: string | undefined

/** The public key that updates are checked with (update-signature.ts), or null: this build takes none. */
export const updateKey: string | null =
  typeof __UPDATE_KEY__ === 'string' && __UPDATE_KEY__ !== '' ? __UPDATE_KEY__ : null

import { createPublicKey, verify } from 'node:crypto'

/** What `latest*.yml` says of a version, as far as a signature covers it. */
export interface SignedUpdate {
  version: string
  files: readonly { url: string; sha512: string }[]
}

/**
 * The text that is signed: the version, and of each file its name and its SHA-512 in base64, in the order of the file.
 * Names, sums and versions hold no line break, or the text could be read in two ways.
 */
export function updateText({ version, files }: SignedUpdate): string | null {
  const lines = ['vis-a-vis update 1', version, ...files.flatMap(({ url, sha512 }) => [url, sha512])]
  const isWhole = files.length > 0 && lines.every((line) => typeof line === 'string' && /^[^\r\n]+$/u.test(line))
  return isWhole ? lines.join('\n') : null
}

/**
 * Whether whoever holds the key of this build has signed just this version. `key`: an Ed25519 public key, SPKI DER in
 * base64. `signature`: base64, as `npm run release:sign` writes it into the file.
 */
export function isSigned(update: SignedUpdate, signature: unknown, key: string): boolean {
  const text = updateText(update)
  if (text === null || typeof signature !== 'string') return false
  const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
  if (publicKey.asymmetricKeyType !== 'ed25519') return false
  return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'))
}

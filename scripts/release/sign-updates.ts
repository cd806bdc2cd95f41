import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseUpdateInfo } from 'electron-updater/out/providers/Provider.js'
import { isSigned, updateText } from '../../electron/main/update-signature.ts'

/**
 * Signs every `latest*.yml` of a folder (`dist` where none is named) with the Ed25519 key in
 * VIS_A_VIS_UPDATE_SIGNING_KEY (PKCS #8, DER in base64): docs/deploying.md says how to make one.
 */
const folder = process.argv[2] ?? 'dist'
const given = process.env.VIS_A_VIS_UPDATE_SIGNING_KEY ?? ''
if (given === '') throw new Error('VIS_A_VIS_UPDATE_SIGNING_KEY is not set')
const key = createPrivateKey({ key: Buffer.from(given, 'base64'), format: 'der', type: 'pkcs8' })
const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')

const names = (await readdir(folder)).filter((name) => /^latest.*\.yml$/u.test(name))
if (names.length === 0) throw new Error(`no latest*.yml in ${folder}`)
for (const name of names) {
  const file = join(folder, name)
  const unsigned = (await readFile(file, 'utf8')).replace(/^signature: .*\n?/mu, '')
  const info = parseUpdateInfo(unsigned, name, new URL('https://vis-a-vis.example/'))
  const text = updateText(info)
  if (text === null) throw new Error(`${name} names no files`)
  const signature = sign(null, Buffer.from(text), key).toString('base64')
  if (!isSigned(info, signature, publicKey)) throw new Error(`${name} could not be signed`)
  await writeFile(file, `${unsigned.trimEnd()}\nsignature: ${signature}\n`)
  console.log(`${name} is signed; the app checks it with ${publicKey}`)
}

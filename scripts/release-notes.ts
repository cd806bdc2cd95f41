import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseNotes } from './release/release-notes.ts'

/** `npm run release:notes [-- v1.2.3]`: what the changelog says of the version that the tag (or a workflow's) names. */
const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const tag = process.argv[2] ?? process.env.GITHUB_REF_NAME ?? `v${version}`
const notes = releaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version, tag)
if ('fault' in notes) {
  console.error(notes.fault)
  process.exitCode = 1
} else console.log(notes.text)

import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { findFiles } from '../../electron/cli/find-files.ts'
import { builtInProfiles } from '../../electron/services/settings/profiles.ts'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import { understandFile } from '../../electron/workers/understand-file.ts'
import type { Language } from '../../shared/notice/report.ts'
import { noticesOf, type ParsedFile } from '../../shared/notice/parsed-file.ts'
import { indexProfile } from '../../shared/parse/profile-index.ts'
import { readingOf } from '../../shared/parse/profile-reading.ts'
import { checkProfile } from '../../shared/profile/profile-faults.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { oneLine } from '../../shared/text/one-line.ts'
import { faultLines } from './report-faults.ts'
import { readingLines } from './report-reading.ts'
import { checkWords, type CheckWords } from './words.ts'

const root = join(import.meta.dirname, '../..')
const pdfAssets = join(root, 'node_modules/pdfjs-dist')

export interface ProfileCheck {
  /** What is said, a line each; no order to a terminal is in them. */
  lines: string[]
  /** 0 all was read, 1 a profile is not valid or a notice could not be read, 2 wrong usage. */
  status: 0 | 1 | 2
}

/**
 * Checks the profiles among the files (.json), and says what each of them reads in each of the others. Where no profile
 * is named, what the one reads that the desk itself would take.
 */
export async function checkProfiles(files: readonly string[], language: Language): Promise<ProfileCheck> {
  const words = checkWords[language]
  if (files.length === 0) return { lines: words.usage.split('\n'), status: 2 }
  const isProfile = (file: string): boolean => extname(file).toLowerCase() === '.json'
  const [profileFiles, notices] = [
    await findFiles(files.filter(isProfile)),
    await findFiles(files.filter((file) => !isProfile(file))),
  ]
  const missing = [...profileFiles.failures, ...notices.failures]
  const lines = missing.flatMap(({ file, failure }) => [file, `  ${failure.message[language]}`])
  const builtIn = await builtInProfiles(join(root, 'resources'))
  const named: Profile[] = []
  let isRight = missing.length === 0
  for (const { file } of profileFiles.files) {
    const json = await readFile(file, 'utf8')
    const { profile, faults } = checkProfile(json, basename(file), [...builtIn, ...named])
    lines.push(file, ...(profile === null ? faultLines(json, faults, language, words) : []))
    if (profile === null) isRight = false
    else {
      lines.push(`  ${words.valid(profile.id, profile.name[language])}`)
      named.push(profile)
    }
  }
  // A profile of one's own takes the place of the built-in one of its id.
  const all = [...builtIn.filter(({ id }) => named.every((own) => own.id !== id)), ...named]
  const hasFaulty = named.length < files.filter(isProfile).length
  for (const { file } of notices.files) {
    lines.push(file)
    const said = await readNotice(file, { all, named, hasFaulty }, language, words)
    lines.push(...said.lines)
    isRight &&= said.isRead
  }
  return { lines: lines.map(oneLine), status: isRight ? 0 : 1 }
}

interface Profiles {
  all: readonly Profile[]
  named: readonly Profile[]
  /** One that was named cannot be used, so that nothing else is to be taken in its place. */
  hasFaulty: boolean
}

async function readNotice(
  file: string,
  { all, named, hasFaulty }: Profiles,
  language: Language,
  words: CheckWords,
): Promise<{ lines: string[]; isRead: boolean }> {
  const bytes = await readFile(file)
  const options = { pdfAssets, ocr: true }
  const byDesk = await understandFile(bytes, basename(file), { ...options, profiles: all, anyway: true })
  if (!byDesk.ok) return { lines: [`  ${words.unread} ${byDesk.failure.message[language]}`], isRead: false }
  const taken = all.find(({ id }) => id === byDesk.file.profile)
  const readers = named.length > 0 || hasFaulty || taken === undefined ? named : [taken]
  const lexicon = await loadLexicon(pdfAssets)
  const general = all.filter((profile) => profile.general === true)
  const byLook = await understandFile(bytes, basename(file), { ...options, profiles: general, anyway: true })
  const lines: string[] = []
  for (const profile of readers) {
    const own = await understandFile(bytes, basename(file), { ...options, profiles: [profile], anyway: true })
    const name = words.quote(profile.name[language])
    lines.push(`  ${words.readBy(name)}`)
    if (!own.ok) {
      lines.push(`  ${words.unread} ${own.failure.message[language]}`)
      continue
    }
    const seen = byLook.ok ? noticesOf(byLook.file) : []
    for (const [at, notice] of noticesOf(own.file).entries()) {
      lines.push(...recognition(notice, profile, words))
      if (taken !== undefined && taken.id !== profile.id)
        lines.push(`  ${words.deskTakes(words.quote(taken.name[language]))}`)
      lines.push(...readingLines(readingOf(notice, indexProfile(profile, lexicon), seen[at]), words))
    }
  }
  return { lines, isRead: true }
}

function recognition({ form, anyway }: ParsedFile, profile: Profile, words: CheckWords): string[] {
  const share = `${(Math.floor(form.confidence * permille) / perCent).toFixed(1)} %`
  const how = form.id === null ? words.notRecognised(share) : words.recognised(share)
  return [`  ${profile.general === true ? words.general : how}`, ...(anyway === undefined ? [] : [`  ${words.anyway}`])]
}

/** Tenths of a per cent, rounded down: what is nearly sure is not written as sure. */
const permille = 1000
const perCent = 10

import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { UnrecognisedText } from '../../../shared/ipc/views.ts'
import type { Disk } from '../disk/disk.ts'
import type { TakenFile } from '../disk/take-file.ts'
import { isSystemError } from '../ports/system-error.ts'
import { systemWords } from '../ports/system-words.ts'
import type { Catalogue } from '../notices/catalogue.ts'
import type { Engine } from '../threads/engine.ts'
import type { Entry } from '../notices/library-entries.ts'
import type { OnlineOnly } from '../folder/placeholder.ts'
import type { ShownAnyway } from '../people/shown-anyway.ts'
import type { Store } from '../store/store.ts'

export interface UnreadActsOptions {
  store: Store
  catalogue: Catalogue
  shownAnyway: ShownAnyway
  onlineOnly: OnlineOnly
  disk: Disk
  engine: () => Engine
  readAnew: (entry: Entry) => void
  /** Hands files back to the watcher, to come again at once or with the next scan. */
  again: (paths: readonly string[], now: boolean) => void
}

/** So much of a text is shown: ten notices, and no more letters than a page of the desk takes. */
const mostLines = 2_000
const mostLetters = 400_000

/**
 * What a person does with files that gave no notice: tries again, fetches, reads what they say, shows them all the
 * same.
 */
export function createUnreadActs({
  store,
  catalogue,
  shownAnyway,
  onlineOnly,
  disk,
  engine,
  readAnew,
  again,
}: UnreadActsOptions) {
  return {
    /** Reads it again. One that lies online only is fetched by that: it was asked for. */
    retry: async (id: string): Promise<void> => {
      const entry = failedEntryOf(catalogue, id)
      onlineOnly.ask(entry.life.stamp)
      if (entry.head !== null) await store.forgetReading(entry.head.sha256, engine().readingVersion)
      again([entry.life.stamp.path], true)
      readAnew(entry)
    },
    /** Read anew for the person who looks at it; nothing of it is kept. */
    textOf: async (id: string): Promise<UnrecognisedText | null> => {
      const entry = failedEntryOf(catalogue, id)
      if (entry.failure?.code !== 'not-a-notice') return null
      const { path } = entry.life.stamp
      const taken = await taking(disk, path, engine().fileBytes)
      if (taken.kind === 'large') return null
      const reading = await engine().pool.read({ name: path, bytes: taken.bytes })
      return reading.ok || reading.text === undefined
        ? null
        : beginningOf(reading.text, reading.failure.likeness ?? null)
    },
    showAnyway: async (id: string): Promise<void> => {
      const { failure, head } = failedEntryOf(catalogue, id)
      if (failure?.code !== 'not-a-notice' || head === null)
        throw new Refusal({
          en: 'This file has no text that could be shown.',
          fr: 'Ce fichier n’a pas de texte à afficher.',
        })
      await shownAnyway.choose(head.sha256)
      await store.forgetReading(head.sha256, engine().readingVersion)
      readAgain([head.sha256])
    },
    takeBackAnyway: async (id: string): Promise<void> => {
      const shelved = catalogue.shelved(id)
      if (shelved === undefined)
        throw new Refusal({ en: 'This notice is no longer on the list.', fr: 'Cet avis n’est plus dans la liste.' })
      const contents = shelved.sources.map(({ sha256 }) => sha256).filter(shownAnyway.has)
      for (const sha256 of contents) await shownAnyway.takeBack(sha256)
      readAgain(contents)
    },
  }

  /** Every file with one of these contents. */
  function readAgain(contents: readonly string[]): void {
    for (const entry of catalogue.all()) {
      if (!contents.includes(entry.head?.sha256 ?? '')) continue
      onlineOnly.ask(entry.life.stamp)
      readAnew(entry)
    }
  }
}

/** For a person who waits for it: refused with why. */
async function taking(disk: Disk, path: string, limit: number): Promise<TakenFile> {
  try {
    return await disk.ask('take', { path, limit })
  } catch (error) {
    if (!isSystemError(error)) throw error
    const why = systemWords(error)
    throw new Refusal({ en: `The file cannot be read: ${why.en}.`, fr: `Le fichier ne peut pas être lu : ${why.fr}.` })
  }
}

export function failedEntryOf(catalogue: Catalogue, id: string): Entry {
  const entry = catalogue.failedEntry(id)
  if (entry === undefined)
    throw new Refusal({ en: 'This entry is no longer on the list.', fr: 'Cette ligne n’est plus dans la liste.' })
  return entry
}

function beginningOf(text: readonly string[], likeness: UnrecognisedText['likeness']): UnrecognisedText {
  const lines: string[] = []
  let left = mostLetters
  for (const line of text.slice(0, mostLines)) {
    if (left <= 0) break
    lines.push(line.slice(0, left))
    left -= line.length
  }
  return { lines, total: text.length, likeness }
}

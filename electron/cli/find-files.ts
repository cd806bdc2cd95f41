import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { ReadFailure } from '../../shared/notice/parsed-file.ts'
import { isOtherThing } from '../services/disk/ignored-names.ts'
import { unopenable } from '../services/library/read-content.ts'
import { scanFolder } from '../services/disk/scan-folder.ts'

export interface FoundFile {
  /** As given: a named file as it was typed, a file in a folder behind the folder as it was typed. */
  file: string
  size: number
}

export interface Found {
  files: FoundFile[]
  failures: { file: string; failure: ReadFailure }[]
}

/**
 * Every file that the paths name, each once, in the order in which they were named and, inside a folder, by path. As on
 * the desk, a folder's files that are plainly something else are passed over; named by itself, any file is read.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files = new Map<string, FoundFile>()
  const failures: Found['failures'] = []
  for (const path of paths) {
    try {
      const stats = await stat(path)
      if (!stats.isDirectory()) {
        add({ file: path, size: stats.size })
        continue
      }
      const scan = await scanFolder(path, { skip: isOtherThing })
      for (const found of scan.files) {
        add({ file: join(path, relative(path, found.path)), size: found.size })
      }
      if (scan.files.length + scan.unreachable.length === 0) failures.push({ file: path, failure: noFiles })
      for (const folder of scan.unreachable) failures.push({ file: folder, failure: unopenable('EACCES') })
    } catch (error) {
      failures.push({ file: path, failure: missingOrClosed(error) })
    }
  }
  return { files: [...files.values()], failures }

  function add(found: FoundFile): void {
    const key = resolve(found.file)
    if (!files.has(key)) files.set(key, found)
  }
}

const noFiles: ReadFailure = {
  code: 'empty',
  message: {
    en: 'There is no file in this folder. Name the folder that holds the notices.',
    fr: 'Ce dossier ne contient aucun fichier. Indiquez le dossier qui contient les avis.',
  },
}

function missingOrClosed(error: unknown): ReadFailure {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unopenable(code)
  return {
    code: 'unreadable',
    message: {
      en: 'There is no such file or folder. Check how the path is written.',
      fr: 'Ce fichier ou ce dossier n’existe pas. Vérifiez l’écriture du chemin.',
    },
  }
}

import type { Language } from '../../../shared/notice/report.ts'
import { isSystemError } from './system-error.ts'

type Words = Record<Language, string>

const words: Readonly<Record<string, Words>> = {
  ENOENT: { en: 'it is no longer there', fr: 'il n’y est plus' },
  ENOTDIR: { en: 'it is no longer there', fr: 'il n’y est plus' },
  EACCES: { en: 'you have no right to it', fr: 'vous n’y avez pas droit' },
  EPERM: { en: 'you have no right to it', fr: 'vous n’y avez pas droit' },
  EROFS: { en: 'the drive can only be read', fr: 'le lecteur est en lecture seule' },
  ENOSPC: { en: 'the drive is full', fr: 'le lecteur est plein' },
  EDQUOT: { en: 'your share of the drive is full', fr: 'votre part du lecteur est pleine' },
  EBUSY: { en: 'another program holds it', fr: 'un autre programme l’occupe' },
  ETIMEDOUT: { en: 'the network does not answer', fr: 'le réseau ne répond pas' },
  EHOSTUNREACH: { en: 'the network does not answer', fr: 'le réseau ne répond pas' },
  ENOANSWER: { en: 'the drive does not answer', fr: 'le lecteur ne répond pas' },
  ENOTREG: { en: 'it is a pipe or a device and no file', fr: 'c’est un tube ou un périphérique, pas un fichier' },
  // Of a pipe that nobody reads, or a socket, opened for writing.
  ENXIO: { en: 'it is a pipe or a device and no file', fr: 'c’est un tube ou un périphérique, pas un fichier' },
  EISDIR: { en: 'it is a folder', fr: 'c’est un dossier' },
  EFBIG: { en: 'it is too large', fr: 'il est trop gros' },
  EIO: { en: 'the drive does not answer', fr: 'le lecteur ne répond pas' },
}

/** Why the system said no, as a recruiter would say it; of anything else only that it did not work. A code will do. */
export function systemWords(error: unknown): Words {
  const code =
    typeof error === 'string' ? error : isSystemError(error) ? (error as NodeJS.ErrnoException).code : undefined
  if (code === undefined) return { en: 'it did not work', fr: 'cela n’a pas marché' }
  return words[code] ?? { en: `the system answers ${code}`, fr: `le système répond ${code}` }
}

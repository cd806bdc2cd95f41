import type { Language } from '../../../shared/notice/report.ts'
import { frenchSpaces } from '../../../shared/text/french-spaces.ts'
import type { Holder } from './holder-note.ts'

/** What became of the files that the second desk was given. */
export type HandedOver = { files: number } | 'failed'

export interface SecondDeskWords {
  message: string
  /** Whole sentences, one a line. */
  details: string[]
}

/** What a second desk says before it ends: who has the folder, where to find it, and what became of the files. */
export function secondDeskWords(holder: Holder | null, handedOver: HandedOver, language: Language): SecondDeskWords {
  const words = language === 'fr' ? fr : en
  const details = holder === null ? [words.unknown] : [words.holder(holder, whenIn(holder.since, language))]
  if (holder?.address != null) details.push(words.address(holder.address))
  if (handedOver === 'failed') details.push(words.notHandedOver)
  else if (handedOver.files > 0) details.push(words.handedOver(handedOver.files))
  return { message: mended(words.message), details: details.map(mended) }

  function mended(text: string): string {
    return language === 'fr' ? frenchSpaces(text) : text
  }
}

const en = {
  message: 'Vis-à-Vis is open already on these data.',
  holder: ({ pid, machine, host }: Holder, since: string) =>
    `${host === 'app' ? 'The installed app' : 'The desk in a browser'} has had them since ${since}: process ${pid}${machine === '' ? '' : ` on ${machine}`}.`,
  unknown:
    'Another program holds the file “desk.lock” in the data folder. Close it, or restart the computer, and try again.',
  address: (address: string) =>
    `It is at ${address}; the whole address, with its key, stands in the terminal that it was started from.`,
  handedOver: (files: number) =>
    files === 1
      ? 'It has been given the file or folder that was named.'
      : `It has been given the ${files} files or folders that were named.`,
  notHandedOver: 'The files that were named could not be handed to it: open them there.',
}

const fr: typeof en = {
  message: 'Vis-à-Vis est déjà ouvert sur ces données.',
  holder: ({ pid, machine, host }, since) =>
    `${host === 'app' ? 'L’application installée' : 'Le bureau dans un navigateur'} les utilise depuis le ${since} : processus ${pid}${machine === '' ? '' : ` sur ${machine}`}.`,
  unknown:
    'Un autre programme occupe le fichier « desk.lock » du dossier de données. Fermez-le, ou redémarrez l’ordinateur, puis réessayez.',
  address: (address) =>
    `Son adresse est ${address} ; l’adresse entière, avec sa clé, est affichée dans le terminal d’où il a été lancé.`,
  handedOver: (files) =>
    files === 1
      ? 'Le fichier ou dossier indiqué lui a été transmis.'
      : `Les ${files} fichiers ou dossiers indiqués lui ont été transmis.`,
  notHandedOver: 'Les fichiers indiqués n’ont pas pu lui être transmis : ouvrez-les là-bas.',
}

function whenIn(since: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(since))
}

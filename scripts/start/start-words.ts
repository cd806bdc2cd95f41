import type { Language } from '../../shared/notice/report.ts'

/** What `npm start` says on the terminal, in the terminal's language, as the desk's own lines there are. */
const en = {
  notThere: (paths: string) => `There is no such file or folder: ${paths}`,
  building: 'Building the desk…',
  buildFailed: 'The build failed; its messages stand above.',
  fetching: 'Fetching Electron, once…',
  inBrowser: (reason: string) =>
    `The Electron window cannot be opened (${reason}), so the same desk opens in a browser.`,
  deskAt: (address: string) => `The desk is at ${address}`,
  openIt: 'Open this address in a browser on this machine. Ctrl+C ends it.',
  reasons: {
    noDisplay: 'there is no display here',
    root: 'its sandbox does not run for the root user',
    notInstalled: 'its package is not installed',
    noDownload: 'its program cannot be downloaded',
    doesNotStart: 'its program does not start here',
  },
}
export type StartWords = typeof en

const fr: StartWords = {
  notThere: (paths) => `Ce fichier ou dossier n’existe pas\u00A0: ${paths}`,
  building: 'Construction du bureau…',
  buildFailed: 'La construction a échoué\u00A0; ses messages sont ci-dessus.',
  fetching: 'Téléchargement d’Electron, une seule fois…',
  inBrowser: (reason) =>
    `La fenêtre d’Electron ne peut pas s’ouvrir (${reason})\u00A0; le même bureau s’ouvre donc dans un navigateur.`,
  deskAt: (address) => `Le bureau est à l’adresse ${address}`,
  openIt: 'Ouvrez cette adresse dans un navigateur sur cette machine. Ctrl+C y met fin.',
  reasons: {
    noDisplay: 'il n’y a pas d’écran ici',
    root: 'son bac à sable ne fonctionne pas pour l’utilisateur root',
    notInstalled: 'son paquet n’est pas installé',
    noDownload: 'son programme ne peut pas être téléchargé',
    doesNotStart: 'son programme ne démarre pas ici',
  },
}

export const startWords: Record<Language, StartWords> = { en, fr }

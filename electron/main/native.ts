import { basename, join } from 'node:path'
import { app, dialog, shell, type BrowserWindow } from 'electron'
import { Refusal } from '../../shared/ipc/dispatch.ts'
import type { NativeSide } from '../services/ports/ports.ts'
import type { ShellWords } from './shell-words.ts'
import { updateKey } from './update-key.ts'

/**
 * Kinds of files that their own program shows. Any other, a script with the text of a notice for instance, might be run
 * by the system instead.
 */
const shown = /\.(?:pdf|docx?|odt|rtf|html?|mht(?:ml)?|eml|msg|md|txt)$/iu

/** Of these, what a browser would run: with the rights of a file on this computer, and with the network. */
const runsScripts = /\.(?:html?|mht(?:ml)?)$/iu

/** Electron's side of what only a desktop shell can do. The window may come and go: it is asked for each time. */
export function nativeSide(currentWindow: () => BrowserWindow | null, words: () => ShellWords): NativeSide {
  return {
    pickFolder: async () =>
      (await pick(currentWindow(), words().pickFolderTitle, ['openDirectory', 'createDirectory']))[0] ?? null,
    agreeToUpdates: (address) => {
      if (updateKey === null)
        return Promise.reject(
          new Refusal({
            en: 'This copy of Vis-à-Vis takes no updates: it was built without a key to check them with.',
            fr: 'Cet exemplaire de Vis-à-Vis ne prend pas de mises à jour : il a été construit sans clé pour les vérifier.',
          }),
        )
      return agrees(currentWindow(), words(), words().updatesQuestion, `${address}\n\n${words().updatesDetail}`)
    },
    agreeToShare: (share) =>
      agrees(currentWindow(), words(), words().shareQuestion, `${share}\n\n${words().shareDetail}`),
    openInViewer: async (path) => {
      if (!shown.test(path)) {
        shell.showItemInFolder(path)
        throw new Refusal({
          en: 'Files of this kind are not opened from here, since they could be a program. The file is shown in its folder.',
          fr: 'Les fichiers de ce type ne s’ouvrent pas d’ici, car ils pourraient être un programme. Le fichier est montré dans son dossier.',
        })
      }
      const mayRun = runsScripts.test(path)
      if (
        mayRun &&
        !(await agrees(
          currentWindow(),
          words(),
          words().webPageQuestion,
          `${basename(path)}\n\n${words().webPageDetail}`,
        ))
      )
        return
      const problem = await shell.openPath(path)
      if (problem !== '')
        throw new Refusal({
          en: `The original could not be opened: ${problem}`,
          fr: `L’original n’a pas pu être ouvert : ${problem}`,
        })
    },
    showInFolder: (path) => {
      shell.showItemInFolder(path)
    },
    choosePdf: async (name) => {
      const window = currentWindow()
      if (window === null) return null
      // Drawn before the dialog is open: it is the report on view that the person asked for.
      const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: words().savePdfTitle,
        defaultPath: join(app.getPath('documents'), basename(name)),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      return canceled || filePath === '' ? null : { path: filePath, pdf }
    },
  }
}

export function pickFiles(window: BrowserWindow | null, words: ShellWords): Promise<string[]> {
  return pick(window, words.pickFilesTitle, ['openFile', 'multiSelections'])
}

/** Empty when the person cancels. */
async function pick(
  window: BrowserWindow | null,
  title: string,
  properties: ('openFile' | 'openDirectory' | 'createDirectory' | 'multiSelections')[],
): Promise<string[]> {
  const options = { title, properties }
  const chosen = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return chosen.canceled ? [] : chosen.filePaths
}

/** An address out of a notice is opened by the system's browser or mail program only after the person has said so. */
export async function askToLeave(window: BrowserWindow | null, words: ShellWords, address: string): Promise<void> {
  if (await agrees(window, words, words.leaveQuestion, `${address}\n\n${words.leaveDetail}`))
    await shell.openExternal(address)
}

/** Asked outside the page, which cannot answer for the person. Escape and Return say no. */
async function agrees(
  window: BrowserWindow | null,
  words: ShellWords,
  message: string,
  detail: string,
): Promise<boolean> {
  const options = {
    type: 'question' as const,
    message,
    detail,
    buttons: [words.cancel, words.open],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }
  const { response } = await (window === null ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options))
  return response === 1
}

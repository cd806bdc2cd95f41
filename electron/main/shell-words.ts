import type { Settings } from '../../shared/ipc/settings.ts'
import type { Language } from '../../shared/notice/report.ts'

/** Words of the menu and of the system's dialogs: what is shown outside the page. */
const en = {
  about: 'About Vis-à-Vis',
  hide: 'Hide Vis-à-Vis',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  quit: 'Quit',
  file: 'File',
  addFolder: 'Add a folder to watch…',
  openFiles: 'Open notices…',
  openSamples: 'Open the sample notices',
  print: 'Print…',
  closeWindow: 'Close the window',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  reload: 'Reload the desk',
  actualSize: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  developerTools: 'Developer tools',
  window: 'Window',
  minimise: 'Minimise',
  help: 'Help',
  pickFolderTitle: 'Choose a folder to watch',
  pickFilesTitle: 'Choose notices to read',
  notices: 'Vacancy notices',
  leaveQuestion: 'Open this address outside Vis-à-Vis?',
  leaveDetail: 'It comes from a notice. Vis-à-Vis itself uses no network.',
  open: 'Open',
  cancel: 'Cancel',
}
export type ShellWords = typeof en

const fr: ShellWords = {
  about: 'À propos de Vis-à-Vis',
  hide: 'Masquer Vis-à-Vis',
  hideOthers: 'Masquer les autres',
  showAll: 'Tout afficher',
  quit: 'Quitter',
  file: 'Fichier',
  addFolder: 'Ajouter un dossier à surveiller…',
  openFiles: 'Ouvrir des avis…',
  openSamples: 'Ouvrir les avis d’exemple',
  print: 'Imprimer…',
  closeWindow: 'Fermer la fenêtre',
  edit: 'Édition',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  view: 'Affichage',
  reload: 'Recharger le bureau',
  actualSize: 'Taille réelle',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  fullScreen: 'Plein écran',
  developerTools: 'Outils de développement',
  window: 'Fenêtre',
  minimise: 'Réduire',
  help: 'Aide',
  pickFolderTitle: 'Choisir un dossier à surveiller',
  pickFilesTitle: 'Choisir les avis à lire',
  notices: 'Avis de vacance',
  leaveQuestion: 'Ouvrir cette adresse hors de Vis-à-Vis\u00A0?',
  leaveDetail: 'Elle vient d’un avis. Vis-à-Vis lui-même n’utilise pas le réseau.',
  open: 'Ouvrir',
  cancel: 'Annuler',
}

/** `locale` is the system's, 'fr-BE' for instance. */
export function languageOf(setting: Settings['language'], locale: string): Language {
  if (setting !== 'system') return setting
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

export function shellWords(language: Language): ShellWords {
  return language === 'fr' ? fr : en
}

import type { OriginalText } from './original-en.ts'

export const originalFr: OriginalText = {
  switch: 'Ce qui est affiché',
  readings: { text: 'Texte', beside: 'Texte et original', original: 'Original' },
  toolbar: 'Original',
  region: (file: string) => `Original : ${file}`,
  page: (page: number, pages: number) => `Page ${page.toLocaleString('fr-FR')} sur ${pages.toLocaleString('fr-FR')}`,
  place: (language: string, page: number) => `${language}, page ${page.toLocaleString('fr-FR')}`,
  noPlace: 'Cette alerte n’a pas d’emplacement propre dans l’original.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fitWidth: 'Pleine largeur',
  showRow: 'Montrer les mots sélectionnés dans les deux textes',
  loading: 'Ouverture de l’original …',
  again: 'Réessayer',
  failed: {
    gone: 'Le fichier n’est plus à sa place : il a été déplacé, renommé ou supprimé.',
    silent: 'Le lecteur ne répond pas. Les deux textes restent lisibles. Réessayez quand il sera accessible.',
    tooLarge: 'Le fichier est trop volumineux pour être affiché ici. Les deux textes restent lisibles.',
    changed: 'Le fichier a changé depuis sa lecture. La nouvelle version apparaîtra ici dans un instant.',
    damaged: 'Les pages de ce fichier ne peuvent pas être dessinées. Les deux textes restent lisibles.',
    unreachable: 'Le fichier n’a pas pu être obtenu.',
  },
  withoutPages: (file: string, format: string) =>
    `${file} n’a pas de pages fixes (${format}) : son original est affiché sous forme de texte, où le passage de chaque alerte est marqué.`,
  openInProgram: 'Ouvrir dans son programme',
  key: 'Original ou texte',
  showing: (reading: string) => `Afficher : ${reading}`,
}

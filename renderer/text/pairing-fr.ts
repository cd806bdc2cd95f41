import type { PairingText } from './pairing-en.ts'

/** L’appariement à la main, avec les mêmes clés que pairing-en.ts. */
export const pairingFr: PairingText = {
  menu: 'Appariement de cette ligne',
  key: 'Appariement de la ligne de l’alerte en cours',
  with: 'Apparier avec …',
  withOf: { en: 'Apparier l’anglais avec …', fr: 'Apparier le français avec …' },
  split: 'Séparer cette ligne',
  join: 'Joindre à la ligne du dessous',
  asProgram: 'Comme le programme l’avait appariée',
  byHand: 'Appariés à la main',
  grip: 'Glisser sur l’équivalent',
  choose: {
    en: (words: string) => `Choisissez le passage anglais pour « ${words} »`,
    fr: (words: string) => `Choisissez le passage français pour « ${words} »`,
  },
  how: 'Les flèches ou un clic choisissent, Entrée apparie, Échap abandonne.',
  candidate: (words: string, at: number, of: number) =>
    `${words} (${at.toLocaleString('fr-FR')} sur ${of.toLocaleString('fr-FR')})`,
  pairNow: 'Apparier',
  left: 'Rien n’a été apparié.',
  none: 'L’autre version n’a pas de passage à apparier.',
  paired: 'Appariés. L’avis a été contrôlé de nouveau.',
  splitDone: 'Séparés. L’avis a été contrôlé de nouveau.',
  joined: 'Joints. L’avis a été contrôlé de nouveau.',
  takenBack: 'Appariés comme le fait le programme. L’avis a été contrôlé de nouveau.',
}

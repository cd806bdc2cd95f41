/** Pairing passages by hand, in English; `pairing-fr.ts` has the same keys. */
export const pairingEn = {
  menu: 'Pairing of this row',
  key: 'Pairing of the row of the current warning',
  with: 'Pair with …',
  withOf: { en: 'Pair the English with …', fr: 'Pair the French with …' },
  split: 'Split this row',
  join: 'Join with the row below',
  asProgram: 'As the program paired it',
  byHand: 'Paired by hand',
  grip: 'Drag onto the counterpart',
  choose: {
    en: (words: string) => `Choose the English passage for “${words}”`,
    fr: (words: string) => `Choose the French passage for “${words}”`,
  },
  how: 'Arrow keys or a click choose, Enter pairs, Esc leaves.',
  candidate: (words: string, at: number, of: number) =>
    `${words} (${at.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')})`,
  pairNow: 'Pair',
  left: 'Nothing was paired.',
  none: 'The other side has no passage to pair with.',
  paired: 'Paired. The notice was checked again.',
  splitDone: 'Split. The notice was checked again.',
  joined: 'Joined. The notice was checked again.',
  takenBack: 'Paired as the program does. The notice was checked again.',
}

export type PairingText = typeof pairingEn

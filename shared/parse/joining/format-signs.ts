import { isBullet } from '../paragraph.ts'
import type { JoinSign } from './joint.ts'

/** Characters. No paragraph of a notice comes near; lines without any ending must not be joined for ever. */
export const longestParagraph = 6000

/** What the file itself says of its lines, whatever their words: it is trusted before all else. */
export const formatSigns: readonly JoinSign[] = [
  {
    name: 'whole-paragraph',
    says: 'parts',
    reason: 'The format itself ends its paragraphs, and this line or the one above it is one.',
    shows: ({ line, last }) => line.unit === 'paragraph' || last.unit === 'paragraph',
  },
  {
    name: 'drawn-cell',
    says: 'parts',
    reason: 'The line is the first of a cell whose borders are drawn.',
    shows: ({ line }) => line.cell?.drawn === 'first',
  },
  {
    name: 'longest-paragraph',
    says: 'parts',
    reason: 'The paragraph is longer than any of a notice.',
    shows: ({ paragraph }) => paragraph.text.length > longestParagraph,
  },
  {
    name: 'bullet',
    says: 'parts',
    reason: 'The line begins with a bullet.',
    shows: ({ line }) => isBullet(line.marker),
  },
  {
    name: 'heading-level',
    says: 'parts',
    reason: 'The format says that one of the two is a heading, or that they are headings of different levels.',
    shows: ({ line, last }) => line.heading !== last.heading,
  },
  {
    name: 'glued-address',
    says: 'joins',
    reason: 'The last line ends in the middle of an address.',
    shows: ({ last }) => last.glued === true,
  },
]

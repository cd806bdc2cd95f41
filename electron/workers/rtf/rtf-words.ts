/**
 * What the text of a group is for. `skip`: nothing in it is shown. `shape`: only its text boxes are. `ansi`: the half
 * of `\upr` that knows no Unicode.
 */
export type Destination = 'text' | 'skip' | 'shape' | 'ansi' | 'instruction' | 'listText' | 'collect'

/** Groups that hold no text of the document. Of those marked `\*` all are left out that are named nowhere here. */
const skipped = new Set(
  'info pict generator colortbl rsidtbl themedata colorschememapping datastore latentstyles xmlnstbl filetbl revtbl atnid atnauthor atnref atndate atntime atnparent atnicn nonshppict shprslt bkmkstart bkmkend xe tc mmath mmathPr fldtype sp sn sv objclass objname objdata objalias objsect datafield nonesttables ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template private'.split(
    ' ',
  ),
)

/** Those that are read although they are marked `\*`. */
const readMarked = new Set(
  'fldinst pntext listtext shpinst shpgrp shptxt do dptxbxtext footnote annotation listtable listoverridetable formfield pn ud nesttableprops cs ds ts upr background'.split(
    ' ',
  ),
)

/** What a word makes of the group that it stands in; null where it is no such word. */
export function destinationOf(name: string, isMarked: boolean): Destination | null {
  switch (name) {
    case 'fonttbl':
    case 'stylesheet':
    case 'listtable':
    case 'listoverridetable':
    case 'formfield':
    case 'pn':
      return 'collect'
    case 'fldinst':
      return 'instruction'
    case 'listtext':
    case 'pntext':
      return 'listText'
    case 'shp':
    case 'shpinst':
    case 'shpgrp':
    case 'do':
    case 'object':
      return 'shape'
    case 'upr':
      return 'ansi'
    case 'background':
      return 'skip'
  }
  return skipped.has(name) || (isMarked && !readMarked.has(name)) ? 'skip' : null
}

/** Groups with a text of their own: apart from the paragraph in which they are anchored. */
export type StoryKind = 'box' | 'footnote' | 'comment' | 'head' | 'foot'

export function storyOf(name: string): StoryKind | null {
  switch (name) {
    case 'shptxt':
    case 'dptxbxtext':
      return 'box'
    case 'footnote':
      return 'footnote'
    case 'annotation':
      return 'comment'
  }
  return /^header[lrf]?$/u.test(name) ? 'head' : /^footer[lrf]?$/u.test(name) ? 'foot' : null
}

const signs: Record<string, string> = {
  tab: ' ',
  bullet: '•',
  endash: '–',
  emdash: '—',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '',
  zwnj: '',
  zwbo: '',
  zwnbo: '',
}

/** A sign that is written as a word: `\endash`. */
export function signOf(name: string): string | null {
  return Object.hasOwn(signs, name) ? (signs[name] ?? null) : null
}

/** A sign that is written as another behind a backslash: `\~`. */
export function escapedSign(sign: string): string | null {
  if (sign === '~') return '\u00A0'
  if (sign === '_') return '-'
  return sign === '{' || sign === '}' || sign === '\\' ? sign : null
}

import type { Format } from './kind.ts'

/** What is known not to be read exactly yet, by construct: in which formats, and why. To be empty. */
export const notYet: Readonly<Record<string, { formats: readonly Format[]; reason: string }>> = {
  'a value replaced': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'words deleted in a sentence': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'a list item deleted with its mark': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'a paragraph cut in two by a deleted mark': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'a list item cut in two by a deleted mark': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'a list item moved': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'a row of the key data deleted': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'inserted by one, deleted by another': {
    formats: ['docx'],
    reason: 'what is deleted and moved leaves empty list items or is not said',
  },
  'letters hidden by hand': {
    formats: ['docx'],
    reason: 'hidden by style, struck letters and highlights are not told apart or not said',
  },
  'letters hidden by a style': {
    formats: ['docx'],
    reason: 'hidden by style, struck letters and highlights are not told apart or not said',
  },
  'a paragraph hidden by its style': {
    formats: ['docx'],
    reason: 'hidden by style, struck letters and highlights are not told apart or not said',
  },
  'a value struck by hand': {
    formats: ['docx'],
    reason: 'hidden by style, struck letters and highlights are not told apart or not said',
  },
  'a list item struck by hand': {
    formats: ['docx'],
    reason: 'hidden by style, struck letters and highlights are not told apart or not said',
  },
  'a highlighted value': {
    formats: ['docx'],
    reason: 'hidden by style, struck letters and highlights are not told apart or not said',
  },
  'ligatures of a typesetter': {
    formats: ['docx', 'odt', 'rtf', 'html', 'txt', 'md'],
    reason: 'letters that look like others are kept as they are',
  },
  'hyphens that do not break': {
    formats: ['docx', 'html', 'txt'],
    reason: 'letters that look like others are kept as they are',
  },
  'another apostrophe': {
    formats: ['docx', 'odt', 'html', 'txt'],
    reason: 'letters that look like others are kept as they are',
  },
  'numbers of a level that is overridden': {
    formats: ['docx'],
    reason: 'numbers of list styles, overrides and continued lists are not worked out',
  },
  'numbers of a list style (numStyleLink)': {
    formats: ['docx'],
    reason: 'numbers of list styles, overrides and continued lists are not worked out',
  },
  'a drop-down list': {
    formats: ['docx'],
    reason: 'lists, boxes, bound data and nested fields are not read as shown',
  },
  'boxes that are ticked or not': {
    formats: ['docx', 'odt', 'rtf', 'html'],
    reason: 'lists, boxes, bound data and nested fields are not read as shown',
  },
  'controls bound to data': {
    formats: ['docx'],
    reason: 'lists, boxes, bound data and nested fields are not read as shown',
  },
  'a field within a field': {
    formats: ['docx'],
    reason: 'lists, boxes, bound data and nested fields are not read as shown',
  },
  'a large first letter': {
    formats: ['docx'],
    reason: 'headers, drop caps and chunks are not read as shown',
  },
  'the title at the head of the page alone': {
    formats: ['docx', 'odt', 'rtf'],
    reason: 'headers, drop caps and chunks are not read as shown',
  },
  'one language in a chunk of its own': {
    formats: ['docx'],
    reason: 'headers, drop caps and chunks are not read as shown',
  },
  'a portal’s page: menu, cookies, similar jobs, foot': {
    formats: ['mht'],
    reason: 'what stands around the notice is read with it',
  },
  'the notice as plain text': {
    formats: ['eml'],
    reason: 'mails are not opened',
  },
  'the notice as a page': {
    formats: ['eml'],
    reason: 'mails are not opened',
  },
  'the notice as text and as a page': {
    formats: ['eml'],
    reason: 'mails are not opened',
  },
  'the notice attached': {
    formats: ['eml'],
    reason: 'mails are not opened',
  },
  'the notice attached to a mail that was passed on': {
    formats: ['eml'],
    reason: 'mails are not opened',
  },
  'a page saved as one file': {
    formats: ['mht'],
    reason: 'mails are not opened',
  },
  'links of Markdown': {
    formats: ['txt', 'md'],
    reason: 'the kind of file is told by its first letters alone',
  },
  'raised endings and figures in print': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'headings with white between their letters': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'words divided at line ends': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'compounds broken after their hyphen': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'long addresses in a narrow column': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'newspaper columns': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'notes at the foot of the page': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'labels that wrap': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
  'a note typed on top of a page': {
    formats: ['pdf'],
    reason: 'printed lines are not put together as they are read',
  },
}

import type { ParagraphState } from './rtf-paragraph.ts'
import type { RtfStory } from './rtf-story.ts'
import type { RtfStyles } from './rtf-styles.ts'

/** Words that say how the paragraph is set. False for any other. */
export function setParagraph(
  paragraph: ParagraphState,
  name: string,
  value: number | null,
  styles: RtfStyles,
): boolean {
  switch (name) {
    case 's':
      paragraph.style = styles.get(value)
      break
    case 'ls':
      paragraph.list = value
      break
    case 'ilvl':
      paragraph.level = Math.max(0, Math.min(value ?? 0, 8))
      break
    case 'outlinelevel':
      paragraph.outline = value
      break
    case 'dropcapli':
      paragraph.isDropCap = true
      break
    case 'posx':
    case 'posxc':
    case 'posxr':
    case 'posy':
    case 'posyc':
    case 'absw':
      paragraph.isFrame = true
      break
    case 'intbl':
      paragraph.depth = Math.max(1, paragraph.depth ?? 1)
      break
    case 'itap':
      paragraph.depth = Math.max(0, value ?? 0)
      break
    default:
      return false
  }
  return true
}

/** Words that end cells and rows of tables. `settled`: called before a cell ends. */
export function setTable(story: RtfStory, name: string, settled: () => void): void {
  switch (name) {
    case 'trowd':
      if (story.depth <= 1) story.defineRow()
      break
    case 'cell':
      settled()
      story.endCell(1)
      break
    case 'nestcell':
      settled()
      story.endCell(Math.max(2, story.depth))
      break
    case 'row':
      story.endRow(1)
      break
    case 'nestrow':
      story.endRow(Math.max(2, story.depth))
      break
  }
}

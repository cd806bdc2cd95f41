import { expect, test } from 'vitest'
import { openWord2003 } from '../../../../../electron/workers/word/word-2003.ts'
import { word2003 } from '../single-xml-files.ts'
import { readWord } from './word-files.ts'

function textsOf(more: string): string[] {
  return readWord(openWord2003(Buffer.from(word2003([], more)), 1_000_000)).map(({ marker, text }) =>
    marker === null || text.startsWith(marker) ? text : `${marker} ${text}`,
  )
}

const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`
const change = (type: string, content: string): string =>
  `<aml:annotation aml:id="1" w:type="Word.${type}" aml:author="A"><aml:content>${content}</aml:content></aml:annotation>`

test.each([
  [
    'lists count as they are printed',
    [3, 4]
      .map(
        () =>
          `<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="2"/><wx:t wx:val="x)"/></w:listPr></w:pPr>${run('entry')}</w:p>`,
      )
      .join(''),
    ['c) entry', 'd) entry'],
  ],
  [
    'what was deleted is gone, what was inserted stands',
    `<w:p>${run('due 9')}${change('Deletion', '<w:r><w:delText> April</w:delText></w:r>')}${change('Insertion', run(' March'))}</w:p>`,
    ['due 9 March'],
  ],
  [
    'a change of form alone changes nothing',
    `<w:p>${run('as it is', `<w:rPr>${change('Formatting', '<w:rPr><w:vanish/></w:rPr>')}</w:rPr>`)}</w:p>`,
    ['as it is'],
  ],
  [
    'a comment is no text',
    `<w:p>${run('said')}<w:r>${change('Comment', `<w:p>${run('is that so?')}</w:p>`)}</w:r></w:p>`,
    ['said'],
  ],
  [
    'links keep their address',
    `<w:p><w:hlink w:dest="https://example.org/?a=1&amp;b=2">${run('here')}</w:hlink></w:p>`,
    ['[here](https://example.org/?a=1&b=2)'],
  ],
  [
    'hints and pictures are no text',
    `<w:p><wx:sub-section>${run('text')}</wx:sub-section><w:r><w:pict><w:binData>QUJD</w:binData></w:pict></w:r></w:p>`,
    ['text'],
  ],
])('%s', (_, more, expected) => {
  expect(textsOf(more)).toEqual(expected)
})

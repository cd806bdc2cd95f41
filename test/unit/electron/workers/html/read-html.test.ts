import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { htmlLines, readHtml } from '../../../../../electron/workers/html/read-html.ts'
import { readMarkdown } from '../../../../../electron/workers/text/read-markdown.ts'

const short = (html: string): string[] =>
  readHtml(Buffer.from(html)).lines.map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)

describe('HTML', () => {
  test.each([
    ['paragraphs and line breaks', '<p>a<br>b</p><div>c</div>d', ['a', 'b', 'c', 'd']],
    ['white space folds', '<p>\n  a \n <b>b</b>\n</p>', ['a b']],
    [
      'entities, named, decimal and of Windows',
      '<p>R&eacute;sum&#233; &laquo;&nbsp;x&nbsp;&raquo; l&#146;an &amp; &lt;b&gt;',
      ['Résumé « x » l’an & <b>'],
    ],
    ['a list', '<ul><li>a;</li><li>b.</li></ul>', ['{•} a;', '{•} b.']],
    ['a numbered list', '<ol start=3><li>a<li>b</ol>', ['{3.} 3. a', '{4.} 4. b']],
    ['numbers typed inside a list of bullets', '<ul><li>1. a</li></ul>', ['{•} 1. a']],
    ['an item without text', '<ul><li></li><li>b</li></ul>', ['{•} •', '{•} b']],
    [
      'items whose text is in paragraphs, and an item of nothing but a list',
      '<ul><li><p>a</p><p>more</p></li><li><ul><li><p>b</p></li></ul></li></ul>',
      ['{•} a', 'more', '{•} b'],
    ],
    [
      'scripts, styles, templates and hidden parts are left out',
      '<p>a<script>x</script><style>y</style></p><template><p>t</p></template><p hidden>h</p><p style="display: none">n</p><p>b',
      ['a', 'b'],
    ],
    ['a comment that never ends', '<p>a</p><!-- x <p>b</p>', ['a', 'x', 'b']],
    ['a drawing that never ends', '<p>a</p><svg onload=1><style>s</style><p>b</p>', ['a', 'b']],
    ['a link with its address', '<a href="https://x.example/a">here</a>', ['[here](https://x.example/a)']],
    ['a link that says its address', '<a href="http://www.x.example/">www.x.example</a>', ['www.x.example']],
    ['a link whose address was lost', '(<a href="#">link</a>)', ['([link](#))']],
    [
      'a link inside the page, a script, a file',
      '<a href="#top">up</a> <a href="javascript:x()">go</a> <a href="a.doc">doc</a>',
      ['up go doc'],
    ],
    ['preformatted text keeps its lines', '<pre>a\nb</pre>', ['a', 'b']],
  ])('%s', (_, html, expected) => {
    expect(short(html)).toEqual(expected)
  })

  test('tables come by cell, and a table of one column is only a frame', () => {
    const lines = htmlLines(
      '<table><tr><td>Grade<td>G17<tr><td colspan=2>Description</table><table><tr><td>alone</table>',
    )
    expect(lines.map((line) => [line.text, line.cell?.row, line.cell?.column, line.cell?.columns])).toEqual([
      ['Grade', 0, 0, 2],
      ['G17', 0, 1, 2],
      ['Description', 1, 0, 2],
      ['alone', undefined, undefined, undefined],
    ])
  })

  test('headings and bold are told', () => {
    const [heading, bold, partly] = htmlLines('<h2>1. X</h2><p><b>Y</b></p><p><b>Z:</b> much more than that</p>')
    expect(heading).toMatchObject({ heading: 2, text: '1. X', marker: '1.' })
    expect(bold?.bold).toBe(true)
    expect(partly?.bold).toBe(false)
  })

  test('the bytes win over the declared charset', () => {
    const html = '<html><head><meta charset="utf-8"></head><p>RÉSUMÉ à côté</p></html>'
    expect(readHtml(iconv.encode(html, 'windows-1252')).lines[0]?.text).toBe('RÉSUMÉ à côté')
    expect(readHtml(Buffer.from(html.replace('utf-8', 'latin1'))).lines[0]?.text).toBe('RÉSUMÉ à côté')
  })

  test('depth beyond reason is refused, not a crash', () => {
    expect(() => readHtml(Buffer.from('<div>'.repeat(20_000)))).toThrow(/harm/u)
  })
})

describe('Markdown', () => {
  const markdown = (text: string): string[] =>
    readMarkdown(Buffer.from(text)).map(
      (line) => `${line.heading ?? ''}${line.marker === null ? '' : `{${line.marker}} `}${line.text}`,
    )
  test.each([
    [
      'headings, lists, emphasis',
      '# Title\n\n- one **bold**\n- two\n\n1. first\n2. second',
      ['1Title', '{•} one bold', '{•} two', '{1.} 1. first', '{2.} 2. second'],
    ],
    ['lines of a header stay lines', 'Grade: G17\nClearance: NS', ['Grade: G17', 'Clearance: NS']],
    ['links as written', 'see [here](#) and <http://a.example/b>', ['see [here](#) and <http://a.example/b>']],
    ['HTML in it is text, save the stray tags of letters', '<script>x</script> <b>y</b>', ['<script>x</script> y']],
  ])('%s', (_, text, expected) => {
    expect(markdown(text)).toEqual(expected)
  })

  test('noise with the ending of Markdown is refused', () => {
    expect(() => readMarkdown(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 32))).toThrow(
      /not text/u,
    )
  })
})

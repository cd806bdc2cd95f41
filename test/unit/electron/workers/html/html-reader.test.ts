import { describe, expect, test } from 'vitest'
import { htmlLines, readPage } from '../../../../../electron/workers/html/read-html.ts'

const short = (html: string): string[] =>
  htmlLines(html).map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)
const left = (html: string): string[] =>
  htmlLines(html).flatMap((line) =>
    (line.leftovers ?? []).map(({ kind, text, at }) => `${kind} “${text}” at ${String(at)} of “${line.text}”`),
  )

/** As Word and Outlook write an entry of a list; `isPlain`: as they write it in a page without their own markup. */
function wordItem(mark: string, font: string, text: string, isPlain = false): string {
  const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`
  if (isPlain)
    return `<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:${font}'>${mark}${gap}</span>${text}</p>`
  return `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${mark}${gap}</span></span><![endif]>${text}<o:p></o:p></p>`
}

describe('bullets and numbers', () => {
  test.each([
    ['Ø', 'Wingdings', '{➢} a;'],
    ['v', 'Wingdings', '{❖} a;'],
    ['ü', 'Wingdings', '{✓} a;'],
    ['§', 'Wingdings', '{▪} a;'],
    ['&#61656;', 'Wingdings', '{➢} a;'],
    ['·', 'Symbol', '{•} a;'],
    ['o', '"Courier New"', '{•} a;'],
    ['-', 'Calibri', '{-} a;'],
    ['1.', 'Calibri', '{1.} 1. a;'],
    ['3.1', 'Calibri', '{3.1} 3.1 a;'],
    ['a)', 'Calibri', '{a)} a) a;'],
  ])('Word’s “%s” in %s', (mark, font, expected) => {
    expect(short(wordItem(mark, font, 'a;'))).toEqual([expected])
  })

  test.each([
    ['Ø', 'Wingdings', '{➢} ab;'],
    ['v', 'Wingdings', '{❖} ab;'],
    ['o', '"Courier New"', '{o} ab;'],
    ['2.', 'Calibri', '{2.} 2. ab;'],
  ])('the same without its own markup: “%s” in %s', (mark, font, expected) => {
    expect(short(wordItem(mark, font, 'ab;', true))).toEqual([expected])
  })

  test.each([
    ['a letter whose font was lost', wordItem('v', 'Calibri', 'a'), ['{•} a']],
    ['a picture', wordItem('<img src="a.gif" alt="*">', 'Calibri', 'a'), ['{•} a']],
    [
      'an entry without text, which the next paragraph does not inherit',
      `${wordItem('·', 'Symbol', '')}<p>b</p>`,
      ['{•} •', 'b'],
    ],
    [
      'letters and Roman numbers',
      '<ol type=a><li>x<li>y</ol><ol style="list-style-type:upper-roman" start=4><li>z</ol>',
      ['{a.} a. x', '{b.} b. y', '{IV.} IV. z'],
    ],
    [
      'backwards',
      '<ol reversed><li>x<li>y</ol><ol reversed start=9><li>z</ol>',
      ['{2.} 2. x', '{1.} 1. y', '{9.} 9. z'],
    ],
    ['numbers taken away by style', '<ol style="list-style:none"><li>1. x</ol>', ['{1.} 1. x']],
    ['bullets that a page draws itself', '<ul style="list-style:none"><li>x</ul>', ['{•} x']],
    [
      'a sheet’s bullet',
      '<style>.l>li:before{content:"\\0025cf   "}ul.l{list-style-type:none}</style><ul class="l"><li>x</ul>',
      ['{●} x'],
    ],
    [
      'a sheet’s numbers',
      '<style>ol.l{list-style-type:none;counter-reset:c 2}.l > li{counter-increment:c} .l > li::before{content:"" counter(c,lower-latin) ") "}</style><ol class="l"><li>x<li>y</ol>',
      ['{c)} c) x', '{d)} d) y'],
    ],
    [
      'headings numbered by a sheet',
      '<style>h2{counter-increment:s} h2::before{content:counter(s) ". "}</style><h2>X</h2><p>a</p><h2>Y</h2>',
      ['{1.} 1. X', 'a', '{2.} 2. Y'],
    ],
    [
      'signs of a symbol font inside a text',
      '<p>up to <span style="font-family:Symbol">\uF0A3</span> 12 kg</p>',
      ['up to ≤ 12 kg'],
    ],
  ])('%s', (_, html, expected) => {
    expect(short(html)).toEqual(expected)
  })
})

describe('what is left in a page', () => {
  test.each([
    [
      'tracked changes',
      '<p>By <del cite="x"><span>2 March</span></del><ins>9 March</ins> at noon</p>',
      ['By 9 March at noon'],
      ['deletion “2 March” at 2 of “By 9 March at noon”', 'insertion “9 March” at 3 of “By 9 March at noon”'],
    ],
    ['struck by hand', '<p>By <s>2 March</s> 9 March</p>', ['By 9 March'], ['struck “2 March” at 2 of “By 9 March”']],
    [
      'struck by style',
      '<p>By <span style="text-decoration: line-through">2 March</span> 9 March</p>',
      ['By 9 March'],
      ['struck “2 March” at 2 of “By 9 March”'],
    ],
    [
      'struck by a sheet',
      '<style>.x, .y{text-decoration:line-through}</style><p>By <b class="z y">2 March</b> 9 March</p>',
      ['By 9 March'],
      ['struck “2 March” at 2 of “By 9 March”'],
    ],
    [
      'an entry that was deleted',
      '<ul><li>a</li><li><del>b</del></li><li>c</li></ul>',
      ['{•} a', '{•} c'],
      ['deletion “b” at 0 of “c”'],
    ],
    [
      'an entry of Word’s that was deleted',
      `${wordItem('·', 'Symbol', '<del>b</del>')}<p>c</p>`,
      ['c'],
      ['deletion “b” at 0 of “c”'],
    ],
    [
      'marked with a pen',
      '<p>By <mark>9 March</mark>, <span style="background:yellow;mso-highlight:yellow">noon</span></p>',
      ['By 9 March, noon'],
      ['highlight “9 March” at 3 of “By 9 March, noon”', 'highlight “noon” at 12 of “By 9 March, noon”'],
    ],
    [
      'hidden words',
      '<p>By <span style="display:none;mso-hide:all">2 March </span>9 March</p>',
      ['By 9 March'],
      ['hidden “2 March” at 2 of “By 9 March”'],
    ],
    [
      'white grounds and coloured cells',
      '<table><tr><td style="background:yellow">a<td><span style="background:white">b</span></table>',
      ['a', 'b'],
      [],
    ],
    [
      'parts of a page out of sight',
      '<style>.m{display:none}</style><div class=m>x</div><div hidden>y</div><p>a <span class="visually-hidden">opens anew</span></p>',
      ['a'],
      [],
    ],
    [
      'parts whose hiding sheet was not saved, and one that is hidden on small screens alone',
      '<div class="hidden">x</div><p class="d-none">y</p><div class="hidden md:block">a</div><div class="d-none d-md-block">b</div>',
      ['a', 'b'],
      [],
    ],
    [
      'labels set outside the page or shrunk to nothing',
      '<style>.l{position:absolute;left:-999em}.t{position:absolute;width:1px;height:1px;overflow:hidden}</style><p>a<span class=l> opens anew</span><span class=t> x</span><span style="font-size:0">y</span></p><div style="font-size:0"><p style="font-size:12pt">b</p></div>',
      ['a', 'b'],
      [],
    ],
    [
      'signs for the eye',
      '<p>a <span aria-hidden=true>→</span></p><p><i aria-hidden=true>b</i>: c</p>',
      ['a', 'b: c'],
      [],
    ],
    [
      'the panel of a tab that is not chosen',
      '<div role=tabpanel hidden>a</div><div class="tab-pane" style="display:none">b</div>',
      ['a', 'b'],
      [],
    ],
    [
      'a sheet for narrow screens and for printing',
      '<style>@media (max-width:600px){.m{display:none}} @media print { .m { display:none } } .n{display:none}</style><p class=m>a</p><p class=n>b</p>',
      ['a'],
      [],
    ],
  ])('%s', (_, html, lines, expected) => {
    expect(short(html)).toEqual(lines)
    expect(left(html)).toEqual(expected)
  })

  const word = (mark: string, body: string): string => `<p>Salary: 4,000${mark} a month</p>${body}`
  test.each([
    [
      'Word’s',
      word(
        '<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[J1]</a></span>',
        '<div style="mso-element:comment-list"><hr class=msocomoff><div style="mso-element:comment"><div id="_com_1" class=msocomtxt><p>Or <b>5,000</b>?</p></div></div></div>',
      ),
    ],
    [
      'Word’s, in a page without its own markup',
      word(
        '<a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[J1]</a>',
        '<div><hr class=msocomoff><div><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><p><a class=msocomoff href="#_msoanchor_1">[J1]</a>Or 5,000?</p></div></div></div>',
      ),
    ],
    [
      'those of an editor on the web',
      word(
        '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>',
        '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Or 5,000?</span></p></div>',
      ),
    ],
  ])('comments: %s', (_, html) => {
    expect(short(html)).toEqual(['Salary: 4,000 a month'])
    expect(left(html)).toEqual(['comment “Or 5,000?” at 13 of “Salary: 4,000 a month”'])
  })
})

describe('footnotes', () => {
  test.each([
    [
      'Word’s',
      `<p>nine years<a href="#_ftn1" name="_ftnref1"><span><![if !supportFootnotes]>[1]<![endif]></span></a> of work</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Or six.</p></div></div><p>end</p>`,
    ],
    [
      'LibreOffice’s',
      '<p>nine years<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> of work</p><p>end</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Or six.</p></div>',
    ],
    [
      'a list of them',
      '<p>nine years<a href="#fn1" id="fnref1"><sup>1</sup></a> of work</p><p>end</p><section><ol><li id="fn1"><p>Or six.<a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
  ])('%s stand at their marks', (_, html) => {
    expect(short(html)).toEqual(['nine years of work', 'end'])
    expect(htmlLines(html)[0]?.notes?.map(({ mark, lines }) => [mark, ...lines.map((line) => line.text)])).toEqual([
      ['1', 'Or six.'],
    ])
  })

  test('a table of contents and its way back are no notes', () => {
    const html = '<p><a href="#s1" name="toc1">Summary</a></p><h2 id="s1">Summary <a href="#toc1">up</a></h2>'
    expect(short(html)).toEqual(['Summary', 'Summary up'])
  })
})

describe('forms', () => {
  test.each([
    ['the chosen entry', '<p>Grade: <select><option>G10<option selected>G12</select></p>', ['Grade: G12']],
    ['the first entry where none is chosen', '<p>Grade: <select><option>G10<option>G12</select></p>', ['Grade: G10']],
    ['a value written in', '<p>Grade: <input value="G12"><input type=hidden value=x></p>', ['Grade: G12']],
    [
      'boxes',
      '<p><input type=checkbox checked> Full-time <input type=checkbox> Part-time</p>',
      ['☒ Full-time ☐ Part-time'],
    ],
    [
      'a heading that opens its part, and a button that does something',
      '<h3><button>1. X</button></h3><button>Apply</button><details><summary>Y</summary><p>z</p></details>',
      ['{1.} 1. X', 'Y', 'z'],
    ],
  ])('%s', (_, html, expected) => {
    expect(short(html)).toEqual(expected)
  })
})

test('lines know their part of the page, and those that are nothing but links', () => {
  const { lines, regions } = readPage(
    '<body><nav><a href=/>Home</a></nav><div class="cookie-banner">C</div><main><div><p>a <a href=x>b</a></p></div></main></body>',
  )
  const path = (at: number | undefined): string[] =>
    at === undefined || regions[at] === undefined
      ? []
      : [...path(regions[at].parent ?? undefined), regions[at].kind ?? '-']
  expect(lines.map((line) => [line.text, path(line.region).join(' '), line.linked === true])).toEqual([
    ['Home', '- navigation', true],
    ['C', '- dialog', false],
    ['a b', '- - -', false],
  ])
})

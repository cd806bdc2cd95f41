import { growth, muchLessThanSquare } from '../../../fakes/growth.ts'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../electron/workers/html/read-html.ts'
import type { SourceDocument } from '../../../../shared/notice/source-document.ts'
import { leaveOutPage } from '../../../../shared/parse/leave-out-page.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const root = resolve(import.meta.dirname, '../../../..')
const profile = loadProfile(readFileSync(resolve(root, 'resources/profiles/nato-is.json'), 'utf8'), 'nato-is.json')

const title = '<h2>Keeper of Lamps (260199)</h2>'
const titleFr = '<h2>Gardien des lampes (260199)</h2>'
const labels = '<p>Application Deadline: 09-Mar-2031</p><p>Grade: NATO Grade G12</p>'
const labelsFr = '<p>Date de retrait : 09-mars-2031</p><p>Grade : NATO Grade G12</p>'
const body =
  '<h3>1. SUMMARY</h3><p>The keeper looks after the lamps of the house and of its garden.</p><h3>6. CONTRACT</h3><p>A term of three years.</p>'
const bodyFr =
  '<h3>1. RÉSUMÉ</h3><p>Le gardien s’occupe des lampes de la maison et de celles du jardin.</p><h3>6. CONTRAT</h3><p>Une durée de trois ans.</p>'
const english = `${title}${labels}${body}`
const french = `${titleFr}${labelsFr}${bodyFr}`
const notice = english + french
const menu = '<nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav>'
const footer = '<footer><p>Follow us</p><p>© 2031 Example</p></footer>'

const document = (html: string): SourceDocument => ({
  format: 'html',
  pages: null,
  ocr: false,
  ...readPage(`<body>${html}</body>`),
})
const leftOut = (html: string): string[] => leaveOutPage(document(html), indexProfile(profile, lexicon)).leftOut

test('a headline whose reference stands in a line of its own is the notice’s title, and stays', () => {
  const named = (headline: string): string =>
    `<main><h1>${headline}</h1><dl><dt>Number</dt><dd>260199</dd></dl>${labels}${body}</main>`
  expect(leftOut(named('Keeper of Lamps'))).not.toContain('Keeper of Lamps')
})

describe('what is no part of the notice is left out', () => {
  test.each([
    [
      'menu and footer, by their elements',
      `${menu}<main>${notice}</main>${footer}`,
      ['Home Jobs', 'Follow us', '© 2031 Example'],
    ],
    [
      'the same by their classes',
      `<div class="site-nav menu"><a href=/>Home</a></div><div>${notice}</div><div id=footer>© 2031 Example</div>`,
      ['Home', '© 2031 Example'],
    ],
    [
      'the same with no names at all',
      `<div><div><a href=/>Home</a></div><div><a href=/a>Jobs</a></div></div><div><div>${notice}</div></div><div>© 2031 Example</div>`,
      ['Home', 'Jobs', '© 2031 Example'],
    ],
    [
      'a banner about cookies in the middle of it',
      `${menu}<main><div><p>We use cookies.</p><a href=#>Accept</a></div>${notice}</main>`,
      ['Home Jobs', 'We use cookies.', '[Accept](#)'],
    ],
    [
      'such a banner in both languages',
      `<div><p>This site sets some cookies here.</p><p>Ce site utilise des cookies ici.</p></div><main>${notice}</main>`,
      ['This site sets some cookies here.', 'Ce site utilise des cookies ici.'],
    ],
    [
      'other vacancies with their deadlines, before or after',
      `<div><h4>Also open</h4><div><a href=/1>Cook (270001)</a><p>Application Deadline: 01-Jan-2031</p></div></div><main>${notice}</main>`,
      ['Also open', 'Cook (270001)', 'Application Deadline: 01-Jan-2031'],
    ],
    [
      'a heading whose list is left out',
      `${menu}<main>${notice}<h4>Similar jobs</h4><ul><li><a href=/1>Cook</a><li><a href=/2>Driver</a></ul></main>`,
      ['Home Jobs', 'Similar jobs', 'Cook', 'Driver'],
    ],
    [
      'buttons to press',
      `${menu}<main><a href=/a>Apply now</a>${notice}<p><a href=/l>Back to the list</a></p></main>`,
      ['Home Jobs', 'Apply now', 'Back to the list'],
    ],
    [
      'something between two parts of the notice',
      `${menu}<main><div>${english}</div><div class="share">Share: <a href=x>there</a></div><div>${french}</div></main>`,
      ['Home Jobs', 'Share: there'],
    ],
    [
      'what the page says of itself in one language',
      `${menu}<main><article>${notice}</article><section><h3>About us</h3><p>We are a house with many lamps, and we like them lit.</p></section></main>`,
      ['Home Jobs', 'About us', 'We are a house with many lamps, and we like them lit.'],
    ],
    ['a button that opens all of it', `<details><summary>Show vacancy</summary>${notice}</details>`, ['Show vacancy']],
    [
      'tabs',
      `<ul role=tablist><li><a href=#e>English</a><li><a href=#f>Français</a></ul><div id=e>${english}</div><div id=f>${french}</div>`,
      ['English', 'Français'],
    ],
    [
      'what a page without named parts says around it',
      `<a href=#c>Skip to content</a><div>Home &gt; Jobs &gt; Keeper of Lamps</div><div><div>${notice}</div></div><div>Share</div><div>Example House, Lamp Street</div><div><a href=#t>Back to top</a></div>`,
      ['Skip to content', 'Home > Jobs > Keeper of Lamps', 'Share', 'Example House, Lamp Street', 'Back to top'],
    ],
    [
      'the same where all stands in one part',
      `<p>Printed on 30/11/2031</p>${notice}<p>Apply now</p><h4>Other vacancies</h4><p>We also look for a cook who likes to cook for many.</p>`,
      ['Printed on 30/11/2031', 'Apply now', 'Other vacancies', 'We also look for a cook who likes to cook for many.'],
    ],
    [
      'controls between the languages and among the labels',
      `${title}<p>Posted 3 days ago</p><p>Job ID: 8834</p>${labels}${body}<p>Show less</p>${french}<p>Afficher moins</p>`,
      ['Posted 3 days ago', 'Job ID: 8834', 'Show less', 'Afficher moins'],
    ],
    [
      'titles that a page repeats above it',
      `<h1>Job Description - Keeper of Lamps (260199)</h1><p>Keeper of Lamps</p>${notice}`,
      ['Job Description - Keeper of Lamps (260199)', 'Keeper of Lamps'],
    ],
    [
      'both titles in one line',
      `<h1>Keeper of Lamps (260199) / Gardien des lampes (260199)</h1>${notice}`,
      ['Keeper of Lamps (260199) / Gardien des lampes (260199)'],
    ],
    ['a headline of the site', `<h1>Careers at Example</h1>${notice}`, ['Careers at Example']],
    [
      'what is folded away beside it',
      `<div>${notice}</div><details><summary>How we use your data</summary><p>Data are kept for two years and then deleted.</p></details>`,
      ['How we use your data', 'Data are kept for two years and then deleted.'],
    ],
    [
      'its table of contents',
      `<ul><li><a href="#1">Summary</a></li><li><a href="#6">Contract</a></li></ul>${notice}`,
      ['Summary', 'Contract'],
    ],
    [
      'languages to choose from',
      `<ul><li>EN</li><li>FR</li></ul><div>${english}</div><div>${french}</div>`,
      ['EN', 'FR'],
    ],
    [
      'what is hidden from whoever hears the page',
      `${notice}<div aria-hidden=true><p>Sample of a lamp</p></div>`,
      ['Sample of a lamp'],
    ],
  ])('%s', (_, html, expected) => {
    expect(leftOut(html)).toEqual(expected)
  })

  test('a title without the page’s words around it', () => {
    const html = notice.replace(title, '<h1>Job details: Keeper of Lamps (260199) | Example Careers</h1>')
    const outcome = parseDocument(document(html), [profile], { lexicon, anyway: false })
    expect(outcome.ok && outcome.file.en?.fields.title?.value).toBe('Keeper of Lamps')
  })

  test('a table that laid out the page is none any more', () => {
    const html = `<table><tr><td><a href=/>Home</a><br><a href=/jobs>Jobs</a></td><td>${title}<table><tr><td>Grade</td><td>G12</td></tr></table>${body}${french}</td></tr></table>`
    const { lines } = leaveOutPage(document(html), indexProfile(profile, lexicon))
    expect(lines[0]).toMatchObject({ text: 'Keeper of Lamps (260199)', cell: null })
    expect(lines.slice(1, 4).map(({ text, cell }) => [text, cell?.column, cell?.columns])).toEqual([
      ['Grade', 0, 2],
      ['G12', 1, 2],
      ['1. SUMMARY', undefined, undefined],
    ])
  })

  test('another vacancy’s deadline does not win, and what was left out can be shown', () => {
    const html = `<div><a href=/1>Cook (270001)</a><p>Application Deadline: 01-Jan-2031</p></div><main>${notice}</main>${footer}`
    const outcome = parseDocument(document(html), [profile], { lexicon, anyway: false })
    expect(outcome.ok && outcome.file.en?.fields.deadline?.value.date).toBe('2031-03-09')
    expect(outcome.ok && outcome.file.leftOut).toEqual({
      count: 4,
      lines: ['Cook (270001)', 'Application Deadline: 01-Jan-2031', 'Follow us', '© 2031 Example'],
    })
  })
})

describe('nothing of the notice is left out', () => {
  const outro = (text: string): string => `<div><p>${text}</p></div>`
  test.each([
    ['a page that is nothing but the notice', notice],
    [
      'parts of its own for each paragraph',
      notice.replace(/<p>/gu, '<section><p>').replace(/<\/p>/gu, '</p></section>'),
    ],
    [
      'its title and labels in the page’s header, its last words in footers',
      `<article><header>${title}${labels}</header>${body}<footer><p>We recruit on merit alone, and say so here.</p></footer>${french}<footer><p>Nous recrutons au seul mérite, et le disons ici.</p></footer></article>`,
    ],
    [
      'labels in a box at the side',
      `<main>${title}<aside>${labels}</aside>${body}${titleFr}<aside>${labelsFr}</aside>${bodyFr}</main>`,
    ],
    [
      'sentences beside it that have their counterparts',
      `<main><article>${notice}</article>${outro('Questions are answered on Mondays by the keeper.')}${outro('Les questions trouvent leur réponse le lundi.')}</main>`,
    ],
    [
      'addresses to follow, in both languages',
      `<main>${english}<ul><li><a href="https://a.example/en">https://a.example/en</a><li><a href="https://b.example/en">https://b.example/en</a></ul>${french}<ul><li><a href="https://a.example/fr">https://a.example/fr</a><li><a href="https://b.example/fr">https://b.example/fr</a></ul></main>`,
    ],
    [
      'headings that open their parts',
      notice.replace(/<h3>(.*?)<\/h3>(<p>.*?<\/p>)/gu, '<details><summary>$1</summary>$2</details>'),
    ],
    [
      'parts folded away in both languages',
      `<div>${notice}</div><details><summary>How to reach us</summary><p>The door is open on Mondays at nine.</p></details><details><summary>Pour nous joindre</summary><p>La porte est ouverte le lundi à neuf heures.</p></details>`,
    ],
    [
      'links of both languages under a heading of theirs',
      `${english}<h4>Useful links</h4><ul><li>The rules of the house</li></ul>${french}<h4>Liens utiles</h4><ul><li>Le règlement de la maison</li></ul>`,
    ],
    ['a page whose parts are hidden behind a dialog', `<div aria-hidden=true><div>${notice}</div></div>`],
    ['a title above its organisation', `<h2>Keeper of Lamps (260199)</h2><p>NATO</p>${labels}${body}${french}`],
    ['one language alone', `<main>${english}<div><p>Questions are answered on Mondays by the keeper.</p></div></main>`],
  ])('%s', (_, html) => {
    expect(leftOut(html)).toEqual([])
  })

  test('a title that only the page’s header holds', () => {
    expect(
      leftOut(
        `<header>${menu}<h1>Keeper of Lamps (260199)</h1></header><main>${labels}${body}${french}</main>${footer}`,
      ),
    ).toEqual(['Home Jobs', 'Follow us', '© 2031 Example'])
  })

  test('many parts deep in each other take no time', () => {
    const cost = growth(250, (size) => {
      const deep = `${'<div><p>Some words stand here, and they are a sentence.</p>'.repeat(size)}${notice}`
      expect(leftOut(deep)).toEqual([])
    })
    expect(cost).toBeLessThan(muchLessThanSquare)
  })
})

test('a code in a cell names no title, so that a headline without it stays', () => {
  const table = (label: string): string => `<table><tr><td>${label}</td><td>SFN-2027-118</td></tr></table>`
  const page = (headline: string, label: string, rest: string): string =>
    `<div><p>${headline} House</p><h1>${headline}</h1>${table(label)}${rest}</div>`
  const general = loadProfile(readFileSync(resolve(root, 'resources/profiles/general.json'), 'utf8'), 'general.json')
  const html = page('Gardien', 'Référence', bodyFr) + page('Keeper', 'Reference', body)
  expect(leaveOutPage(document(html), indexProfile(general, lexicon)).leftOut).toEqual([])
})

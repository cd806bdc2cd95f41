import { htmlItems, htmlPage, inCodePage, wordPage } from '../as-html.ts'
import { writeDocx } from '../as-docx.ts'
import { attachment, mail, multipart, type MailPart } from '../as-mail.ts'
import { writeOdt } from '../as-odt.ts'
import { writeRtf } from '../as-rtf.ts'
import { plainText } from '../as-text.ts'
import type { Construct } from '../kind.ts'
import { find, insertAfter, type Item, type Passage } from '../passages.ts'
import { changeValue, drawSentence } from '../places.ts'

const menu =
  '<div id="top"><ul><li><a href="/">Home</a></li><li><a href="/jobs">Vacancies</a><ul><li>' +
  '<a href="/jobs/1">Civilian posts</a></li><li><a href="/jobs/2">Internships</a></li></ul></li>' +
  '<li><a href="/in">Sign in</a></li></ul></div>'
const cookies =
  '<div class="consent" role="dialog">' +
  '<p>This site uses cookies. By continuing you accept our <a href="/privacy">privacy ' +
  'policy</a>.</p><button>Accept all</button></div>'
const similar =
  '<div class="related"><h3>Similar jobs</h3><ul><li>' +
  '<a href="/j/1">Librarian (260207), grade G10, deadline 15-Apr-2027</a></li><li>' +
  '<a href="/j/2">Film Editor (260233)</a></li></ul></div>'
const foot =
  '<div id="foot"><p>© 2026 Example Organisation. All rights reserved.</p><p>' +
  '<a href="/legal">Legal notice</a> | <a href="/contact">Contact us</a></p></div>'
const share = '<div class="share"><a href="#">Apply now</a> <a href="#">Save this job</a> <a href="#">Print</a></div>'
const crumbs = '<nav aria-label="breadcrumb"><ol><li>Home</li><li>Careers</li><li>Vacancies</li></ol></nav>'
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const webPages: readonly Construct[] = [
  {
    name: 'a portal’s page: menu, cookies, similar jobs, foot',
    formats: ['html', 'mht'],
    mayLeave: true,
    arrange: (_, { random }) => {
      const [open, close] = random.pick([
        ['<div class="wrap"><div>', '</div></div>'],
        ['<main>', '</main>'],
        ['<article>', '</article>'],
        ['<table><tr><td>My applications</td><td>', '</td></tr></table>'],
      ] as const)
      return {
        html: {
          before:
            random.pick([cookies + menu, `<header>${menu}</header>${cookies}`, `${menu}${crumbs}`]) +
            open +
            random.pick([share, '']),
          after:
            random.pick([share, '']) +
            close +
            random.pick([similar, `<aside>${similar}</aside>`]) +
            random.pick([foot, `<footer>${foot}</footer>`]),
        },
      }
    },
  },
  {
    name: 'what a page says around it without naming its parts',
    formats: ['html', 'mht'],
    mayLeave: true,
    arrange: (_, { random }) => {
      const [open, close] = random.pick([
        ['', ''],
        ['<div><div>', '</div></div>'],
        ['<table><tr><td>', '</td></tr></table>'],
      ] as const)
      return {
        html: {
          before:
            random.pick([
              '<a href="#c">Skip to content</a>',
              '<div>Home &gt; Careers &gt; Job details</div>',
              '<p>Job Search | My Jobpage</p><p>You are not signed in.</p>',
              '<h1>Careers at Example</h1>',
              '<p>Accueil / Offres / Archiviste</p>',
            ]) +
            random.pick(['', '<p>Job Description - Archivist, Audiovisual Collections (260101)</p>']) +
            open,
          after:
            close +
            random.pick([
              '<p><a href="#top">Back to top</a></p>',
              '<div>Apply Online | Add to My Job Cart</div><div>Powered by a portal</div>',
              '<div>You may also like</div><div><a href="/1">Senior Driver</a></div>',
              '<p>Partager cette offre</p><p>Retour à la liste des offres</p>',
            ]),
        },
      }
    },
  },
  {
    name: 'what a page folds away',
    formats: ['html'],
    mayLeave: true,
    arrange: (_, { random }) =>
      random.pick([
        {
          html: {
            before: '<details open><summary>Show the notice</summary>',
            after: '</details><details><summary>Privacy</summary><p>Data are kept for 2 years.</p></details>',
          },
        },
        {
          html: {
            after: '<details><summary>Revision history</summary><p>Salary corrected on 2-Dec-2026.</p></details>',
          },
        },
        {
          html: {
            before: '<noscript><p>Enable JavaScript (code 4 of 7).</p></noscript>',
            after: '<div style="display:none"><p>Your session ends in 5 minutes.</p></div>',
          },
        },
      ]),
  },
  {
    name: 'insertions and deletions of a page',
    formats: ['html', 'htm'],
    leaves: 'deletion',
    edit: (passages, laying) => {
      const [before, after] = laying.random.pick([
        ['<del>', '</del>'],
        ['<del cite="mailto:A" datetime="2026-10-02"><span class=msoDel>', '</span></del>'],
      ] as const)
      changeValue(passages, laying, (was, is) => [
        { text: '', code: `${before}${was}${after}` },
        { text: is, code: `<ins>${is}</ins>` },
      ])
    },
  },
  {
    name: 'comments of Word’s page',
    formats: ['htm'],
    leaves: 'comment',
    write: (items, { random }) => {
      const words = random.pick(['six ans', '4,618.40', '12 kilograms'])
      const anchor =
        '<span class=MsoCommentReference><![if !supportAnnotations]>' +
        '<a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><![endif]>' +
        "<span style='mso-special-character:comment'>&nbsp;</span></span>"
      const list =
        "<div style='mso-element:comment-list'><![if !supportAnnotations]>" +
        '<hr class=msocomoff align=left size=1 width="33%"><![endif]><div style=\'mso-element:comment\'>' +
        '<div id="_com_1" class=msocomtxt><p class=MsoCommentText><span class=MsoCommentReference>' +
        '<![if !supportAnnotations]><a class=msocomoff href="#_msoanchor_1">[A1]</a><![endif]>' +
        '</span>Are these 9?</p></div></div></div>'
      return wordPage(items, { after: list }).replace(words, `${words}${anchor}`)
    },
  },
  {
    name: 'comments of the source',
    formats: ['html'],
    mayLeave: true,
    arrange: (items, laying) => {
      insertAfter(items, find(items as Passage[], drawSentence(laying).en), {
        code: '<!-- 9 years? --><!--[if mso]><p>Seen in Outlook alone, 7 days</p><![endif]-->\n',
      })
      return undefined
    },
  },
]

const note: MailPart = {
  type: 'text/plain; charset=utf-8',
  bytes: 'Dear all,\n\nPlease find the notice attached. Thanks for a check by Friday.\n\nAnne\n',
}

export const mails: readonly Construct[] = [
  {
    name: 'the notice as plain text',
    formats: ['eml'],
    write: (items, { random }) => {
      const text = plainText(items)
      return mail(
        random.pick<MailPart>([
          { type: 'text/plain; charset=utf-8', bytes: text, encoding: 'quoted-printable' },
          { type: 'text/plain; charset=utf-8', bytes: text, encoding: 'base64' },
          { type: 'text/plain; charset=utf-8', bytes: text, encoding: '8bit' },
          { type: 'text/plain; charset=utf-16', bytes: Buffer.from(`\uFEFF${text}`, 'utf16le'), encoding: 'base64' },
        ]),
      )
    },
  },
  {
    name: 'the notice as a page',
    formats: ['eml'],
    write: (items, { random }) =>
      mail(
        random.pick<MailPart>([
          { type: 'text/html; charset=utf-8', bytes: htmlPage(items) },
          { type: 'text/html; charset="utf-8"', bytes: wordPage(items), encoding: 'base64' },
          { type: 'text/html; charset=windows-1252', bytes: inCodePage(htmlPage(items)) },
        ]),
      ),
  },
  {
    name: 'the notice as text and as a page',
    formats: ['eml'],
    write: (items, { random }) =>
      mail(
        multipart('alternative', [
          {
            type: 'text/plain; charset=utf-8',
            bytes: random.pick([plainText(items), 'Open this mail in a program that shows pages.']),
          },
          { type: 'text/html; charset=utf-8', bytes: htmlPage(items) },
        ]),
      ),
  },
  {
    name: 'what a mail says around the notice',
    formats: ['eml'],
    mayLeave: true,
    write: (items, { random }) => {
      const above = random.pick([
        '[EXTERNAL] Do not click links in this message.\n\n',
        'FYI\n\n---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Mon, 30 Nov 2026\n' +
          'Subject: Notice 260101\nTo: B <b@b.example>\n\n',
        'Bonjour,\n\nVoici l’avis.\n\nDe : A <a@b.example>\nEnvoyé : lundi\nÀ : B\nObjet : Avis 260101\n\n',
        'Hi Bob,\n\n',
      ])
      const below = random.pick([
        'KR,\nJane',
        'Merci d’avance pour votre aide !\nJeanne\n\nPensez à l’environnement avant d’imprimer ce courriel.',
        'Get Outlook for iOS<https://aka.example/o>',
        'Let me know if anything is missing.\n\nJane',
        '________________________________\nCONFIDENTIALITY NOTICE: this message may be privileged.',
      ])
      const bytes = `${above}${plainText(items)}\n\n${below}\n`
      return mail({ type: 'text/plain; charset=utf-8', bytes, encoding: 'quoted-printable' })
    },
  },
  {
    name: 'the notice attached',
    formats: ['eml'],
    write: (items, { random }) =>
      mail(
        multipart('mixed', [
          note,
          drawAttachment(items, random.below(5)),
          ...random.pick([[], [attachment('image001.png', 'image/png', Buffer.from('89504e470d0a1a0a', 'hex'))]]),
        ]),
      ),
  },
  {
    name: 'the notice attached to a mail that was passed on',
    formats: ['eml'],
    write: (items, { random }) => {
      const inner = mail(multipart('mixed', [note, drawAttachment(items, random.below(3))]))
      return mail(
        multipart('mixed', [
          { type: 'text/plain; charset=utf-8', bytes: 'See below.' },
          { type: 'message/rfc822', bytes: inner, encoding: '8bit' },
        ]),
      )
    },
  },
  {
    name: 'a page saved as one file',
    formats: ['mht'],
    write: (items, { random }) => {
      const page = random.pick([htmlPage(items), wordPage(items)])
      const style: MailPart = { type: 'text/css; charset=utf-8', bytes: 'p { margin: 3 }' }
      return mail(
        multipart('related', [
          {
            type: 'text/html; charset="utf-8"',
            bytes: page,
            encoding: random.pick(['base64', 'quoted-printable']),
            head: 'Content-Location: https://careers.example.org/260101\r\n',
          },
          style,
        ]),
        'From: <Saved by Blink>\r\nSubject: Vacancy\r\n',
      )
    },
  },
]

function drawAttachment(items: readonly Item[], at: number): MailPart {
  const all = [
    () => attachment('260101.docx', office, writeDocx(items)),
    () => attachment('notice.docx', 'application/octet-stream', writeDocx(items)),
    () => attachment('260101.odt', 'application/vnd.oasis.opendocument.text', writeOdt(items)),
    () => attachment('260101.rtf', 'application/rtf', writeRtf(items)),
    () => attachment('260101.html', 'text/html', Buffer.from(`<html><body>${htmlItems(items)}</body></html>`)),
  ]
  return (all[at] ?? all[0])?.() ?? note
}

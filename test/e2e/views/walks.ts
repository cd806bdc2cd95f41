import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '../../../shared/ipc/settings.ts'
import { failure } from '../../../shared/notice/read-failures.ts'
import { launchBrowserHost } from '../launch/browser-host.ts'
import { removeData, samples } from '../launch/desk.ts'
import { alterAnswers, alterSnapshot, leaveUnanswered } from './altered-answers.ts'
import { stageOf, type Language, type Stage, type Take } from './stage.ts'

/** Views that one desk gives in one go, in the order in which they are walked through. */
export interface Walk {
  name: string
  views: readonly string[]
  /** `folder` holds a copy of the samples, as if they had arrived yesterday. */
  go: (stage: Stage, folder: string, killHost: () => Promise<void>) => Promise<void>
}

/** Takes every view of a walk, on a desk of its own. */
export async function takeWalk(walk: Walk, language: Language, theme: Settings['theme'], take: Take): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'vis-a-vis-walk-'))
  const folder = join(temporary, language === 'en' ? 'Notices' : 'Avis')
  cpSync(samples, folder, { recursive: true })
  const yesterday = new Date(Date.now() - 86_400_000)
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), yesterday, yesterday)
  const desk = await launchBrowserHost({ folders: [folder], settings: { language, theme, author: 'Marie Lemaire' } })
  // A busy machine is waited for.
  desk.page.setDefaultTimeout(120_000)
  try {
    await walk.go(stageOf(desk.page, language, take), folder, desk.killHost)
  } finally {
    await desk.close()
    removeData(desk.dataDir)
    removeData(temporary)
  }
}

export const walks: readonly Walk[] = [
  {
    name: 'beginning',
    views: ['first-start', 'folder-browser', 'loading'],
    go: async ({ page, text, take, button, allRead, escape }) => {
      await allRead()
      // The browser's host begins with the samples; the installed app begins with this.
      await alterSnapshot(page, (snapshot) => ({
        ...snapshot,
        rows: [],
        failures: [],
        folders: [],
        progress: { done: 0, total: 0, reading: [] },
      }))
      await page.getByRole('heading', { name: text.first.title }).waitFor()
      await take('first-start')
      await button(text.header.addFolder).click()
      await page.getByRole('textbox', { name: text.folders.paste }).fill('/srv/notices/2026')
      await take('folder-browser')
      await escape()
      await leaveUnanswered(page)
      await take('loading')
    },
  },
  {
    name: 'a notice',
    views: [
      'list',
      'face-to-face',
      'facts',
      'dismiss',
      'settled',
      'original',
      'text-and-original',
      'report',
      'only-warnings',
      'without-pages',
      'pairing-menu',
      'pairing-choosing',
      'sections',
      'filters',
      'warning-filters',
      'register',
      'sorting',
      'search',
    ],
    go: async ({ page, text, take, button, dialog, allRead, openNotice, escape }) => {
      await allRead()
      await take('list')
      await openNotice('260105')
      await page.keyboard.press('j')
      await take('face-to-face')
      await button(text.facts.title).click()
      await take('facts')
      await button(text.facts.title).click()
      await page.keyboard.press('f')
      await page.getByText(text.decisions.openLeft(1), { exact: true }).waitFor()
      await page.keyboard.press('d')
      await take('dismiss')
      await page.keyboard.press('Enter')
      await dialog().waitFor({ state: 'hidden' })
      await take('settled')
      await page.keyboard.press('o')
      await page.locator('[data-page] canvas').first().waitFor()
      await take('original')
      await button(text.original.readings.beside).click()
      await page.locator('[data-page] canvas').first().waitFor()
      await take('text-and-original')
      await button(text.original.readings.text).click()
      await button(text.report.dialog).click()
      await take('report')
      await escape()
      await openNotice('260106')
      await page.keyboard.press('j')
      await page.keyboard.press('w')
      await take('only-warnings')
      await page.keyboard.press('w')
      await page.keyboard.press('o')
      await page.getByRole('note').filter({ hasText: '260106' }).waitFor()
      await take('without-pages')
      await page.keyboard.press('o')
      await page.locator('[data-current-row]').first().waitFor()
      await page.keyboard.press('p')
      await page.getByRole('menu').waitFor()
      await take('pairing-menu')
      await page.getByRole('menuitem').first().click()
      await take('pairing-choosing')
      await page.keyboard.press('Escape')
      const [list, warnings] = [page.getByRole('navigation'), page.getByRole('complementary')]
      for (const [view, opener] of [
        ['sections', button(text.texts.sections)],
        ['filters', list.getByRole('button', { name: text.list.filterButton })],
        ['warning-filters', warnings.getByRole('button', { name: text.list.filterButton })],
        ['register', button(text.register.title)],
      ] as const) {
        await opener.click()
        await page.getByRole('menu').waitFor()
        await take(view)
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: new RegExp(`^${text.list.sortBy}`, 'u') }).click()
      await take('sorting')
      await page.keyboard.press('Escape')
      await page.getByRole('searchbox', { name: text.list.search }).fill('section')
      await take('search')
    },
  },
  {
    name: 'around the desk',
    views: [
      'section-missing',
      'one-language',
      'nothing-found',
      'special-spaces',
      'cannot-be-read',
      'folders',
      'keys',
      'settings',
      'settings-reading',
      'settings-keys',
      'settings-checks',
      'settings-changed',
      'commands',
      'refused',
      'none-fits',
      'connection-lost',
    ],
    go: async ({ page, text, take, button, entry, allRead, openNotice, escape }, _folder, killHost) => {
      await allRead()
      await openNotice('260110')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await take('section-missing')
      await openNotice('260111')
      await take('one-language')
      await openNotice('260101')
      await take('nothing-found')
      await page.getByRole('switch', { name: text.texts.showSpaces }).click()
      await page.getByRole('main').getByRole('note').waitFor()
      await take('special-spaces')
      await page.getByRole('switch', { name: text.texts.showSpaces }).click()
      await entry('260113').click()
      await take('cannot-be-read')
      for (const [view, label] of [
        ['folders', text.header.folders],
        ['keys', text.header.keys],
        ['settings', text.header.settings],
      ] as const) {
        await button(label).click()
        await take(view)
        if (view !== 'settings') await escape()
      }
      await page.getByRole('tab', { name: text.settings.reading, exact: true }).click()
      await take('settings-reading')
      await page.getByRole('tab', { name: text.settings.keys, exact: true }).click()
      await take('settings-keys')
      await page.getByRole('tab', { name: text.settings.checks, exact: true }).click()
      await take('settings-checks')
      await page.getByRole('dialog').getByRole('combobox').first().selectOption('off')
      await button(`${text.settings.changedChecks} (1)`).click()
      await take('settings-changed')
      await button(text.settings.resetChecks).click()
      await escape()
      await page.keyboard.press('Control+k')
      await take('commands')
      await escape()
      await button(text.header.folders).click()
      await page.getByRole('textbox', { name: text.folders.paste }).fill('/no/such/folder')
      await page.keyboard.press('Enter')
      await take('refused')
      await escape()
      await page.getByRole('searchbox', { name: text.list.search }).fill('xylophone')
      await take('none-fits')
      await killHost()
      await page.getByText(text.trouble.lost).waitFor()
      await take('connection-lost')
    },
  },
  {
    name: 'files as they come',
    views: ['not-recognised', 'shown-anyway', 'from-a-mail', 'struck-out', 'left-out', 'online-only'],
    go: async ({ page, text, take, button, entry, allRead }, folder) => {
      await allRead()
      writeFileSync(join(folder, 'Letter.txt'), letter)
      writeFileSync(
        join(folder, '260120.html'),
        savedPage(readFileSync(join(folder, '260101.txt'), 'utf8').replaceAll('260101', '260120')),
      )
      writeFileSync(
        join(folder, 'Fwd 260121.eml'),
        mail('260121.txt', readFileSync(join(folder, '260101.txt'), 'utf8').replaceAll('260101', '260121')),
      )
      await entry('260120').waitFor()
      await entry('260121').waitFor()
      await entry('Letter').click()
      await page.getByRole('region', { name: text.unread.text }).waitFor()
      await take('not-recognised')
      await button(text.unread.showAnyway).click()
      await button(text.unread.takeBack).waitFor()
      await take('shown-anyway')
      await entry('260121').click()
      await page.getByRole('table', { name: text.texts.noticeHeading('260121') }).waitFor()
      await take('from-a-mail')
      await entry('260120').click()
      await page
        .getByRole('table', { name: text.texts.noticeHeading('260120') })
        .locator('s')
        .waitFor()
      await page.keyboard.press('j')
      await take('struck-out')
      await page.getByRole('button', { name: text.texts.leftOut(6), exact: true }).click()
      await take('left-out')
      await alterSnapshot(page, (snapshot) => ({
        ...snapshot,
        failures: snapshot.failures.map((failure) => ({ ...failure, ...onlineOnly })),
      }))
      await entry('260113').focus()
      await page.getByRole('listbox').press('Home')
      await page.getByText(text.unread.titles['not-here']).waitFor()
      await take('online-only')
    },
  },
  {
    name: 'passing states',
    views: ['busy', 'offline', 'empty', 'broken-part'],
    go: async ({ page, text, take, entry, allRead }, folder) => {
      await allRead()
      await alterSnapshot(page, (snapshot) => ({
        ...snapshot,
        progress: { done: 7, total: 31, reading: [join(folder, '260114.pdf')] },
      }))
      await page.getByRole('progressbar').waitFor()
      await take('busy')
      await page.unroute('**/call')
      await alterSnapshot(page, (snapshot) => ({
        ...snapshot,
        folders: snapshot.folders.map((watched) => ({ ...watched, status: 'offline' as const })),
      }))
      await page.getByText(text.status.offline(1)).waitFor()
      await take('offline')
      await page.unroute('**/call')
      await alterSnapshot(page, (snapshot) => ({ ...snapshot, rows: [], failures: [] }))
      await page.getByText(text.list.emptyTitle).waitFor()
      await take('empty')
      await page.unroute('**/call')
      await alterAnswers(page, 'notice.get', (view) => ({ ...(view as object), sources: null }))
      await entry('260105').click()
      await page.getByText(text.trouble.broken).first().waitFor()
      await take('broken-part')
    },
  },
  {
    name: 'revisions',
    views: ['signed', 'revisions', 'file-gone'],
    go: async ({ page, text, take, button, entry, openNotice }, folder) => {
      const file = join(folder, '260108.txt')
      await openNotice('260108')
      await page.keyboard.press('j')
      for (let left = 30; left > 0 && (await page.getByText(text.decisions.allSettled).count()) === 0; left--) {
        await page.keyboard.press('f')
        await page.waitForTimeout(150)
      }
      for (const language of ['en', 'fr'] as const) await button(text.decisions.sign[language]).click()
      await entry('260108').getByText(text.list.state.signed, { exact: true }).waitFor()
      await take('signed')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(Horaire.: Temps )plein/u, '$1partiel'))
      await button(text.revisions.number(2, 2)).click()
      await take('revisions')
      await page.keyboard.press('Escape')
      rmSync(file)
      await page.getByText(text.texts.gone).waitFor()
      await take('file-gone')
    },
  },
  {
    name: 'standard wording',
    views: ['clause-warning', 'clauses', 'clauses-narrowed', 'clause-decided', 'clause-replacing', 'clauses-none'],
    go: async ({ page, text, take, button, allRead, openNotice }, folder) => {
      await allRead()
      const sample = readFileSync(join(folder, '260101.txt'), 'utf8')
      for (const last of [1, 2, 3, 4]) {
        const reference = `27000${last}`
        const notice = sample.replaceAll('260101', reference)
        writeFileSync(
          join(folder, `${reference}.txt`),
          last === 4
            ? notice.replace('money made in our name should be reported', 'money made in our name can be ignored')
            : notice,
        )
      }
      await page
        .getByRole('option', { name: /^270004/u })
        .getByText(text.list.warnings(1))
        .waitFor({ state: 'attached' })
      await openNotice('270004')
      await page.keyboard.press('j')
      await button(text.clauses.toLibrary).waitFor()
      await take('clause-warning')
      await button(text.clauses.toLibrary).click()
      const english = page.getByRole('region', { name: text.clauses.side.en })
      await english.getByRole('article', { name: text.clauses.standard }).waitFor()
      await take('clauses')
      const several = page.getByRole('button', { name: new RegExp(`^${text.clauses.kinds.several}`, 'u') })
      await several.click()
      await take('clauses-narrowed')
      await several.click()
      await english.getByRole('button', { name: text.clauses.confirm }).click()
      await page.getByRole('region', { name: text.clauses.history }).waitFor()
      await take('clause-decided')
      await english.getByRole('button', { name: text.clauses.replace }).click()
      await take('clause-replacing')
      await page.keyboard.press('Escape')
      await alterAnswers(page, 'clauses.list', () => ({ clauses: [], pairs: [], notices: 0, steps: [] }))
      await page.getByRole('option', { name: /^270004/u }).waitFor()
      await page.getByRole('button', { name: text.clauses.title, exact: true }).click()
      await page.getByText(text.clauses.emptyTitle).waitFor()
      await page.mouse.move(640, 700)
      await take('clauses-none')
    },
  },
]

const letter = `Dear colleagues,

The reading room of the headquarters will be closed for painting from 3 to 7 May. Books that were ordered before that week can be fetched at the reception desk.

Location: building 12, ground floor

Whoever needs a file from the basement during that time should write to the archivist two days ahead.

Chers collègues,

La salle de lecture du siège sera fermée pour travaux de peinture du 3 au 7 mai. Les livres commandés avant cette semaine peuvent être retirés à l’accueil.

Toute personne qui a besoin d’un dossier du sous-sol pendant cette période est priée d’écrire à l’archiviste deux jours à l’avance.
`

/** As a portal writes it, with a day struck out by hand. */
function savedPage(notice: string): string {
  const [front, back] = [
    ['Careers', 'Search vacancies', 'Sign in', 'My applications'],
    ['© The portal', 'Terms of use'],
  ].map((names) => names.map((name) => `<li><a href="#${name}">${name}</a></li>`).join(''))
  const paragraphs = notice
    .split(/\n{2,}/u)
    .map(
      (paragraph) =>
        `<p>${paragraph.replace('09-Mar-2027', '<s>02-Mar-2027</s> 09-Mar-2027').replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n')
  return `<!doctype html><html><body><nav><ul>${front ?? ''}</ul></nav><main>${paragraphs}</main><footer><ul>${back ?? ''}</ul></footer></body></html>`
}

/** As a translator sends it. */
function mail(name: string, attached: string): string {
  const part = (...lines: string[]): string => ['--part', ...lines].join('\r\n')
  return [
    'From: translator@office.example',
    'To: recruiter@office.example',
    'Subject: The notice',
    'Date: Mon, 23 Nov 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    part('Content-Type: text/plain; charset=utf-8', '', 'Here it is, with kind regards.'),
    part(
      `Content-Type: text/plain; charset=utf-8; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(attached)
        .toString('base64')
        .match(/.{1,76}/gu) ?? []),
    ),
    '--part--',
    '',
  ].join('\r\n')
}

/** As a sync client leaves it: the sign is one of Windows and macOS. */
const onlineOnly = { code: 'not-here', message: failure('onlineOnly').message } as const

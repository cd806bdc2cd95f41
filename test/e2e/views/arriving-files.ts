import { failure } from '../../../shared/notice/read-failures.ts'

/** Of no vacancy. */
export const letter = `Dear colleagues,

The reading room of the headquarters will be closed for painting from 3 to 7 May. Books that were ordered before that week can be fetched at the reception desk.

Location: building 12, ground floor

Whoever needs a file from the basement during that time should write to the archivist two days ahead.

Chers collègues,

La salle de lecture du siège sera fermée pour travaux de peinture du 3 au 7 mai. Les livres commandés avant cette semaine peuvent être retirés à l’accueil.

Toute personne qui a besoin d’un dossier du sous-sol pendant cette période est priée d’écrire à l’archiviste deux jours à l’avance.
`

/** As a portal writes it, with a day struck out by hand. */
export function savedPage(notice: string): string {
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
export function mail(name: string, attached: string): string {
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
export const onlineOnly = { code: 'not-here', message: failure('onlineOnly').message } as const

/** The register of all notices, in English; `register-fr.ts` has the same keys. */
export const registerEn = {
  name: 'Register',
  title: 'Save the register of all notices',
  xlsx: 'As an Excel workbook',
  csv: 'As CSV',
  save: { xlsx: 'Save the register as an Excel workbook', csv: 'Save the register as CSV' },
  fileName: 'Register of notices',
  sheet: 'Notices',
  reference: 'Reference',
  titleEn: 'Title (English)',
  titleFr: 'Title (French)',
  grade: 'Grade',
  deadline: 'Deadline',
  languages: 'Languages',
  errors: 'Errors',
  warnings: 'Warnings',
  notes: 'Notes',
  toFix: 'To fix',
  state: 'State',
  files: 'Files',
  readAt: 'Last read',
}

export type RegisterText = typeof registerEn

import type { Language, Paragraph } from './notice-text.ts'

/**
 * What the header of an invented notice says, taken from its source line by line. It knows the one way in which our
 * sources are written and throws on any other: what the app reads is measured against this, so it shares nothing with
 * the app's own reading.
 */
export function truthFields(paragraphs: readonly Paragraph[], language: Language): Record<string, unknown> {
  const title = paragraphs.find(({ kind }) => kind === 'title')
  const [, name, posts, reference] = matched(title?.text ?? '', /^(.+?)(?: \((\d) (?:posts|postes)\))? \((\d{6})\)$/u)
  const said = (label: string): string | null =>
    paragraphs
      .map(({ text }) => plain(text))
      .find((text) => text.startsWith(`${label}: `) || text.startsWith(`${label} : `))
      ?.replace(/^[^:]*: /u, '') ?? null
  const of = labels[language]
  return {
    reference,
    title: name,
    posts: Number(posts ?? 1),
    location: said(of.location),
    body: said(of.body),
    schedule: said(of.schedule),
    deadline: deadline(said(of.deadline) ?? ''),
    salary: salary(said(of.salary) ?? '', language),
    grade: grade(said(of.grade) ?? ''),
    clearance: said(of.clearance),
    directReports: reports(said(of.directReports)),
    indirectReports: reports(said(of.indirectReports)),
    pendingBudget: paragraphs.some(({ kind }) => kind === 'banner'),
  }
}

/** As a report writes texts: every space a plain one. */
export function plain(text: string): string {
  return text.replace(/\u00A0/gu, ' ')
}

const labels = {
  en: {
    location: 'Primary Location',
    body: 'NATO Body',
    schedule: 'Schedule',
    deadline: 'Application Deadline',
    salary: 'Salary (Pay Basis)',
    grade: 'Grade',
    clearance: 'Clearance Level',
    directReports: 'Direct reports',
    indirectReports: 'Indirect reports',
  },
  fr: {
    location: 'Emplacement principal',
    body: 'Organisation',
    schedule: 'Horaire',
    deadline: 'Date de retrait',
    salary: 'Salaire (Base de paie)',
    grade: 'Grade',
    clearance: 'Niveau de l’habilitation de sécurité',
    directReports: 'Nombre de subordonné(e)s direct(e)s',
    indirectReports: 'Nombre de subordonné(e)s indirect(e)s',
  },
} as const

const months = [
  ['Jan', 'janv.'],
  ['Feb', 'févr.'],
  ['Mar', 'mars'],
  ['Apr', 'avr.'],
  ['May', 'mai'],
  ['Jun', 'juin'],
  ['Jul', 'juil.'],
  ['Aug', 'août'],
  ['Sep', 'sept.'],
  ['Oct', 'oct.'],
  ['Nov', 'nov.'],
  ['Dec', 'déc.'],
] as const

function deadline(text: string): { date: string; time: string | null } {
  const [, day = '', month = '', year = '', time] = matched(
    text,
    /^(\d\d)-([^-]+)-(\d{4})(?:, (11:59:00 PM|23:59:00))?$/u,
  )
  const at = months.findIndex((names) => names.some((name) => name === month))
  if (at < 0) throw new Error(`No month “${month}”`)
  return {
    date: `${year}-${String(at + 1).padStart(2, '0')}-${day}`,
    time: time === undefined ? null : '23:59:00',
  }
}

function salary(text: string, language: Language): { amount: number; currency: string; period: string } {
  const [, amount = ''] = matched(
    text,
    language === 'en' ? /^([\d,]+\.\d\d) Euro \(EUR\) Monthly$/u : /^([\d ]+,\d\d) Euro \(EUR\) Mensuelle$/u,
  )
  const digits = language === 'en' ? amount.replace(',', '') : amount.replace(' ', '').replace(',', '.')
  return { amount: Number(digits), currency: 'EUR', period: 'month' }
}

function grade(text: string): { min: string; max: string } {
  const [, min = '', max = min] = matched(text, /^NATO Grade (G\d+)(?:-(G\d+))?$/u)
  return { min, max }
}

function reports(text: string | null): number | null {
  return text === null ? null : Number(text.replace(/^(?:N\/A|sans objet)$/u, '0'))
}

function matched(text: string, form: RegExp): RegExpExecArray {
  const match = form.exec(text)
  if (match === null) throw new Error(`“${text}” is not written as our sources are`)
  return match
}

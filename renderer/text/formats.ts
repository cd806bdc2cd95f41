import type { Language } from '../../shared/notice/report.ts'

export interface Formats {
  number: (value: number) => string
  percent: (share: number) => string
  money: (amount: number, currency: string) => string
  /** A day of the calendar, `2025-06-22`, whatever the reader's time zone. */
  date: (isoDate: string) => string
  dateTime: (isoTime: string) => string
  /** 'one, two and three' */
  list: (parts: readonly string[]) => string
  /** '23:59:00' as the reader's clock shows it. */
  time: (isoTime: string) => string
}

export const formats: Record<Language, Formats> = { en: make('en-GB'), fr: make('fr-FR') }

function make(locale: string): Formats {
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const list = new Intl.ListFormat(locale)
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
  const shown = (format: Intl.DateTimeFormat, iso: string, given: string): string => {
    const moment = new Date(iso)
    return Number.isNaN(moment.getTime()) ? given : format.format(moment)
  }
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: (amount, currency) => money(locale, amount, currency),
    date: (iso) => shown(date, `${iso.slice(0, 10)}T00:00:00Z`, iso),
    dateTime: (iso) => shown(dateTime, iso, iso),
    list: (parts) => list.format(parts),
    time: (iso) => shown(time, `2000-01-01T${iso}Z`, iso),
  }
}

/** A currency that the notice states and Intl does not know is shown as it stands. */
function money(locale: string, amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return `${new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount)} ${currency}`
  }
}

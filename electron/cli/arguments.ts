import { parseArgs } from 'node:util'

export type FailOn = 'error' | 'warning' | 'info' | 'never'
export interface CheckArguments {
  paths: string[]
  json: boolean
  /** ISO date, or null for today. */
  asOf: string | null
  failOn: FailOn
  profile: string | null
  library: string | null
  ocr: boolean
}

/** What was typed cannot be carried out; the message says what to type instead. Exit status 2. */
export class WrongUsage extends Error {}

export const usage = `Usage: npm run --silent check -- PATH… [--json] [--as-of YYYY-MM-DD] [--fail-on error|warning|info|never]
                                  [--profile FILE] [--library FILE] [--no-ocr]

PATH is a notice or a folder of notices, read with all its sub-folders.
  --json       print the report as JSON instead of a summary
  --as-of      the day against which deadlines are judged (today)
  --fail-on    the least severity that makes the exit status 1 (error)
  --profile    your organisation's profile, instead of the built-in ones
  --library    standard wordings exported from the desk
  --no-ocr     leave pages that are only pictures unread

Exit status: 0 nothing at or above --fail-on, 1 something, 2 wrong usage or no file could be read.`

/** Throws WrongUsage. */
export function readArguments(given: readonly string[]): CheckArguments | 'help' {
  const { values, positionals } = parsed(given)
  if (values.help === true) return 'help'
  if (positionals.length === 0) throw new WrongUsage('Name at least one file or folder.')
  return {
    paths: positionals,
    json: values.json ?? false,
    asOf: values['as-of'] === undefined ? null : isoDate(values['as-of']),
    failOn: severity(values['fail-on'] ?? 'error'),
    profile: values.profile ?? null,
    library: values.library ?? null,
    ocr: !(values['no-ocr'] ?? false),
  }
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        'json': { type: 'boolean' },
        'as-of': { type: 'string' },
        'fail-on': { type: 'string' },
        'profile': { type: 'string' },
        'library': { type: 'string' },
        'no-ocr': { type: 'boolean' },
        'help': { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function isoDate(given: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(given) ? new Date(`${given}T00:00:00Z`) : null
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given) {
    throw new WrongUsage(`--as-of wants a day that exists, as YYYY-MM-DD, not “${given}”.`)
  }
  return given
}

function severity(given: string): FailOn {
  if (given === 'error' || given === 'warning' || given === 'info' || given === 'never') return given
  throw new WrongUsage(`--fail-on wants error, warning, info or never, not “${given}”.`)
}

import { parseArgs } from 'node:util'
import type { Language } from '../../shared/notice/report.ts'
import { usage } from './usage.ts'

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
  /** Each notice is judged as if the call named nothing else. */
  alone: boolean
}

/** What was typed cannot be carried out; the message says what to type instead. Exit status 2. */
export class WrongUsage extends Error {}

/** Throws WrongUsage. */
export function readArguments(given: readonly string[], language: Language): CheckArguments | 'help' {
  const { values, positionals } = parsed(given, language)
  if (values.help === true) return 'help'
  if (positionals.length === 0) throw new WrongUsage(usage[language].noPath)
  return {
    paths: positionals,
    json: values.json ?? false,
    asOf: values['as-of'] === undefined ? null : isoDate(values['as-of'], language),
    failOn: severity(values['fail-on'] ?? 'error', language),
    profile: values.profile ?? null,
    library: values.library ?? null,
    ocr: !(values['no-ocr'] ?? false),
    alone: values.alone ?? false,
  }
}

function parsed(given: readonly string[], language: Language) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'as-of': { type: 'string' },
        'fail-on': { type: 'string' },
        profile: { type: 'string' },
        library: { type: 'string' },
        'no-ocr': { type: 'boolean' },
        alone: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new WrongUsage(wordsFor(error, usage[language]))
  }
}

/** Node's own words are English, and name the option between quotes. */
function wordsFor(error: unknown, say: (typeof usage)[Language]): string {
  if (!(error instanceof Error)) return String(error)
  const option = /'(?:-\w, )?(--?[\w-]+)/u.exec(error.message)?.[1]
  if (option === undefined) return error.message
  if ((error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say.unknown(option)
  return error.message.includes('does not take') ? say.takesNone(option) : say.wantsValue(option)
}

function isoDate(given: string, language: Language): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(given) ? new Date(`${given}T00:00:00Z`) : null
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given) {
    throw new WrongUsage(usage[language].day(given))
  }
  return given
}

function severity(given: string, language: Language): FailOn {
  if (given === 'error' || given === 'warning' || given === 'info' || given === 'never') return given
  throw new WrongUsage(usage[language].severity(given))
}

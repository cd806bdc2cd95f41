import type { Sample } from './samples.ts'
import { typeset } from './typography.ts'

/** What a sample's files are expected to give, as tests read it (`expected.json`). */
export interface Expected {
  files: string[]
  reference: string | null
  /** The one failure instead of a notice. */
  failure?: 'unreadable'
  /** No finding of severity error or warning. */
  clean: boolean
  findings: { checks: string[]; quote: { en?: string; fr?: string } }[]
}

export function expectedOf(sample: Sample): Expected {
  const { reference, format } = sample
  const files =
    sample.files === 'apart' ? [`${reference}_EN.${format}`, `${reference}_FR.${format}`] : [`${reference}.${format}`]
  if (sample.files === 'damaged') return { files, reference: null, failure: 'unreadable', clean: false, findings: [] }
  const findings = sample.planted.map(({ checks, quote }) => ({
    checks: [...checks],
    quote: {
      ...(quote.en === undefined ? {} : { en: plain(typeset(quote.en, 'en')) }),
      ...(quote.fr === undefined ? {} : { fr: plain(typeset(quote.fr, 'fr')) }),
    },
  }))
  if (sample.files === 'english-only') findings.push({ checks: ['language-missing'], quote: {} })
  return { files, reference, clean: findings.length === 0, findings }
}

export function expectedJson(samples: readonly Sample[]): string {
  return `${JSON.stringify(samples.map(expectedOf), null, 2)}\n`
}

/** Reports fold every kind of space to a plain one. */
function plain(text: string): string {
  return text.replace(/\u00A0/gu, ' ')
}

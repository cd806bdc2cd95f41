import type { Finding } from '../../shared/notice/report.ts'

/** What a message quotes is the notice's, and written as the notice writes it. */
const quoted = /“[^”]*”|«\u00A0[^»]*\u00A0»/gu

/**
 * The findings, if nothing is amiss in their sentences: every test of a check that makes findings asks, so that each
 * message is looked at with the values that it really has.
 */
export function wellWritten(findings: Finding[]): Finding[] {
  const slips = findings.flatMap(slipsOfSentence)
  if (slips.length > 0) throw new Error(slips.join('\n'))
  return findings
}

/** What is amiss in the sentences of a finding, empty where nothing is. */
function slipsOfSentence({ check, message }: Pick<Finding, 'check' | 'message'>): string[] {
  const [en, fr] = [message.en.replace(quoted, '…'), message.fr.replace(quoted, '…')]
  const all = `${en} ${fr}`
  const slips = {
    'no end': !/[.?]$/u.test(message.en) || !/[.?]$/u.test(message.fr),
    'one language': message.en === message.fr,
    'a straight apostrophe': all.includes("'"),
    'a plain space before ; : ! ? in French': /(?:[\p{L}\p{N}»)]| )[;:!?](?:\s|$)/u.test(fr),
    'a value that is not there': /\b(?:undefined|null|NaN)\b|\[object|“”|«\u00A0\u00A0»/u.test(message.en + message.fr),
    'two spaces': / {2}/u.test(all),
    'an elision that is missing': /(?<!\p{L})(?:le|la|de|que|ne) (?=[aeiouéè]\p{L}+)/u.test(fr),
  }
  return Object.entries(slips).flatMap(([slip, isThere]) =>
    isThere ? [`${check}: ${slip}: ${message.en} / ${message.fr}`] : [],
  )
}

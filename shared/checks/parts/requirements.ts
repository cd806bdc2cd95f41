import type { Row } from '../check.ts'

/** Whether a row says what applicants must have: what differs there lets other people in, or keeps them out. */
export function isRequirement({ en, fr }: Row): boolean {
  return [...en, ...fr].every(({ section, group }) => section === 'qualifications' && group !== 'desirable')
}

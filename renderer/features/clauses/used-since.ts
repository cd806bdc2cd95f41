import type { useText } from '../../text/use-text.ts'

/** The deadlines of the notices that use a wording. */
export function usedSince(
  { first, last }: { first: string | null; last: string | null },
  text: ReturnType<typeof useText>['text'],
  format: ReturnType<typeof useText>['format'],
): string {
  if (first === null || last === null) return text.clauses.undated
  return first === last
    ? text.clauses.sinceOne(format.date(first))
    : text.clauses.since(format.date(first), format.date(last))
}

import type { Line } from '../notice/source-document.ts'

/**
 * What translators' programs write for a text's formatting: <1>…</1>, {2>…<2}, [3}…{4], <g id="5">…</g>, <cf
 * bold="True">.
 */
const inlineTag =
  /<\/?\d{1,4}\/?>|\{\d{1,4}[>}]|<\d{1,4}\}|\[\d{1,4}\}|\{\d{1,4}\]|<\/?(?:g|x|ph|bx|ex|bpt|ept|it|mrk|cf|field|hyperlink|tab|b|i|u|strong|em|sub|sup)(?:\s[^<>]{0,200})?\/?>/giu
/** Fewer are something that a writer meant. */
const fewestTags = 4

/** Cells of a table without such tags, where the table is full of them. */
export function dropInlineTags(lines: readonly Line[]): Line[] {
  const tagged = new Set(lines.filter(({ cell, text }) => cell !== null && text.search(inlineTag) >= 0))
  if (tagged.size < fewestTags) return [...lines]
  return lines.flatMap((line) => {
    if (!tagged.has(line)) return [line]
    const text = withoutTags(line.text)
    return text === ''
      ? []
      : [
          {
            ...line,
            text,
            ...(line.spaced !== undefined && { spaced: withoutTags(line.spaced) }),
            ...numberOf(line, text),
          },
        ]
  })
}

function withoutTags(text: string): string {
  return text.replace(inlineTag, '').replace(/ {2,}/gu, ' ').trim()
}

/** A number that a tag hid begins the text. */
function numberOf({ marker }: Line, text: string): { marker: string | null } {
  return { marker: marker ?? /^\d{1,2}[.)](?=\s)/u.exec(text)?.[0] ?? null }
}

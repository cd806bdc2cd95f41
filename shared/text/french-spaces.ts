/** The no-break space before double punctuation and inside guillemets, which nobody sees while editing a sentence. */
export function frenchSpaces(text: string): string {
  return text.replace(/ ([:;!?»])/gu, '\u00A0$1').replace(/« /gu, '«\u00A0')
}

/** By these an address or the name of a file is known without its beginning. */
const endings = 'int|org|com|net|eu|be|fr|html?|pdf|docx?'
const address = new RegExp(
  String.raw`(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+|\]\([^)]*\)|(?<!\S)\S+\.(?:${endings})(?!\p{L})\S*`,
  'giu',
)
/** What every address holds, made of the same parts. Looking for addresses costs, and most passages have none. */
const sign = new RegExp(String.raw`:\/\/|www\.|@|\]\(|\.(?:${endings})`, 'iu')

/**
 * The text with `by` for every letter of its addresses, of the web, of mail and of files, so that places in it hold.
 * The words of a link stay, its target goes.
 */
export function blankAddresses(text: string, by = ' '): string {
  return sign.test(text) ? text.replace(address, (found) => by.repeat(found.length)) : text
}

/**
 * Forms that typesetters, converters and copying leave in a text for letters and signs that everybody types: ligatures
 * (ﬁ), full-width and decorated letters, Roman numerals as one sign, hyphens that do not break. Raised letters and
 * figures (m², 1ᵉʳ), fractions and dashes mean something of their own and stay.
 */
const forms =
  /[\u0132\u0133\u2160-\u216B\u2170-\u217B\uFB00-\uFB06\uFF01-\uFF5E\uFFE0\uFFE1\uFFE5\uFFE6\u{1D400}-\u{1D7FF}]/gu
const aForm = new RegExp(forms.source, 'u')

const hyphens = String.raw`\u2010\u2011\uFE63`
/** What stands for an apostrophe wherever it is; a turned quotation mark behind a letter; a prime between two. */
const apostrophe = {
  anywhere: String.raw`\u02BC\u02B9\u02BB\u02BD\u02C8\u02CA\u02CB\u0384\u055A\uA78C`,
  behind: String.raw`\u201B`,
  between: String.raw`\u2018\u2032\u2035\u05F3`,
}
/** An accent typed for an apostrophe: after an elided word, or with an English ending. Elsewhere it lost its letter. */
const accent = { acute: String.raw`\u00B4`, grave: '`' }
const accentSigns = Object.values(accent).join('')

const aHyphen = new RegExp(`[${hyphens}]`, 'gu')
const apostrophes = new RegExp(
  [
    `[${apostrophe.anywhere}]`,
    String.raw`(?<=\p{L})[${apostrophe.behind}]`,
    String.raw`(?<=\p{L})[${apostrophe.between}](?=\p{L})`,
  ].join('|'),
  'gu',
)
const accents = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|presqu|quelqu))[${accentSigns}](?=\p{L})`,
    String.raw`(?<=\p{L})[${accentSigns}](?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))`,
    String.raw`(?<=\p{L}s)[${accent.acute}](?!\p{L})`,
  ].join('|'),
  'giu',
)
/** Any of the signs that these look for: most texts have none. */
const aMark = new RegExp(`[${hyphens}${Object.values(apostrophe).join('')}${accentSigns}]`, 'u')

/** Text with letters, hyphens and apostrophes as they are usually typed. Twice is the same as once. */
export function plainLetters(text: string): string {
  const opened = aForm.test(text) ? text.replace(forms, (form) => form.normalize('NFKC')) : text
  return aMark.test(opened) ? opened.replace(aHyphen, '-').replace(apostrophes, '’').replace(accents, '’') : opened
}

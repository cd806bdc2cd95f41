/**
 * Forms that typesetters, converters and copying leave in a text for letters and signs that everybody types: ligatures
 * (ﬁ), full-width and decorated letters, Roman numerals as one sign, hyphens that do not break. Raised letters and
 * figures (m², 1ᵉʳ), fractions and dashes mean something of their own and stay.
 */
const forms =
  /[\u0132\u0133\u2160-\u216B\u2170-\u217B\uFB00-\uFB06\uFF01-\uFF5E\uFFE0\uFFE1\uFFE5\uFFE6\u{1D400}-\u{1D7FF}]/gu
const formsLoosely = /[\u0132\u0133\u2160-\u217B\u{1D400}-\u{1D7FF}\uFB00-\uFB06\uFF01-\uFFE6]/u

const hyphens = /[\u2010\u2011\uFE63]/gu

/** What stands for an apostrophe wherever it is; a turned quotation mark behind a letter; a prime between two. */
const apostrophes = new RegExp(
  [
    String.raw`[\u02BC\u02B9\u02BB\u02BD\u02C8\u02CA\u02CB\u0384\u055A\uA78C]`,
    String.raw`(?<=\p{L})\u201B`,
    String.raw`(?<=\p{L})[\u2018\u2032\u2035\u05F3](?=\p{L})`,
  ].join('|'),
  'gu',
)
/** An accent typed for an apostrophe: after an elided word, or with an English ending. Elsewhere it lost its letter. */
const accents = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|presqu|quelqu))[\u00B4${'`'}](?=\p{L})`,
    String.raw`(?<=\p{L})[\u00B4${'`'}](?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))`,
    String.raw`(?<=\p{L}s)\u00B4(?!\p{L})`,
  ].join('|'),
  'giu',
)
const marksLoosely = /[\u00B4`\u02B9-\u02CB\u0384\u055A\u05F3\u2010\u2011\u2018\u201B\u2032\u2035\uA78C\uFE63]/u

/** Text with letters, hyphens and apostrophes as they are usually typed. Twice is the same as once. */
export function plainLetters(text: string): string {
  const opened = formsLoosely.test(text) ? text.replace(forms, (form) => form.normalize('NFKC')) : text
  return marksLoosely.test(opened)
    ? opened.replace(hyphens, '-').replace(apostrophes, '’').replace(accents, '’')
    : opened
}

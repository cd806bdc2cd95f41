/**
 * Characters that a line or a passage may have and still be what it is taken for. Of the notices we know the longest
 * field has 55, the longest heading 79 and the longest title 97; one item in a hundred is longer than 180, one
 * paragraph in twenty longer than 240. Each limit lies well above what it lets pass: it keeps a sentence that only
 * mentions a label from being read as one, and what is longer still from being searched at a cost.
 */
export const longest = {
  /** A label or a name with hardly a word more, where nothing but its length tells it from a sentence. */
  shortLine: 80,
  /** A label that lacks its colon, with its value; a line of a page that is no sentence. */
  line: 120,
  /** A label with a value that may be a short phrase. */
  labelledLine: 160,
  /** A line that states one fact, in a few words more than its value. */
  statement: 200,
  /** A title with its reference and what is said of it on the same line. */
  titleLine: 250,
  /** A label whose colon shows it, with remarks; an entry of a list. */
  entry: 400,
  /** A row of a table, or a sentence that lists options or posts. */
  row: 600,
} as const

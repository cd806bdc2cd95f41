/**
 * Characters of a clause library as a file: for the desk and for the command line. No library of a house comes near it.
 */
export const longestLibrary = 20_000_000

/** A file comes from anywhere: more than a house can have in use is no library. Characters, and entries of a list. */
export const longest = {
  text: 10_000,
  name: 500,
  wordings: 2_000,
  notices: 20_000,
  clauses: 5_000,
  pairs: 20_000,
  termLists: 100,
}

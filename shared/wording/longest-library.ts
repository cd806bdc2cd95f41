/**
 * Characters of a clause library as a file: for the desk and for the command line. No library of a house comes near it.
 */
export const longestLibrary = 20_000_000

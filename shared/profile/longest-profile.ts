/** Letters, and bytes of its file: a hundred times the largest profile that is known. */
export const longestProfile = 4 * 1024 ** 2

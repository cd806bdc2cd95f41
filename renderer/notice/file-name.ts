/** Last part of a path of either kind. */
export function fileName(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path
}

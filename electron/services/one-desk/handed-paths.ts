import { isAbsolute } from 'node:path'

/** As many as one call of the page may name (shared/ipc/contract.ts), and as long as it may name them. */
const most = 10_000
const longest = 4_096

/** What another start hands over, `{ paths }`: checked, since any program of this user could send it. */
export function handedPaths(handedOver: unknown): string[] {
  if (
    typeof handedOver !== 'object' ||
    handedOver === null ||
    !('paths' in handedOver) ||
    !Array.isArray(handedOver.paths)
  )
    return []
  return handedOver.paths.filter(isPath).slice(0, most)
}

function isPath(path: unknown): path is string {
  return typeof path === 'string' && path.length <= longest && !path.includes('\0') && isAbsolute(path)
}

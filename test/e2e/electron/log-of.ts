import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** 260105 has planted errors; 260101 is clean (resources/samples/README.md). */
export const faulty = '260105.pdf'
export const clean = '260101.txt'

export function logOf(dataDir: string): string {
  const logs = join(dataDir, 'logs')
  return readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('\n')
}

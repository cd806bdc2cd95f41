import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const readable = /\.(?:pdf|docx|odt|rtf|doc|html|md|txt)$/iu

/**
 * The real notices where they lie beside the repository, else the invented samples; scans aside, they are measured by
 * themselves.
 */
export async function noticesToMeasure(): Promise<string[]> {
  const folder = existsSync('../shared/notices') ? '../shared/notices' : 'resources/samples'
  const names = await readdir(folder)
  return names
    .filter((name) => readable.test(name) && !name.includes('scan') && !/readme/iu.test(name))
    .sort()
    .map((name) => join(folder, name))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 1).padStart(9)
}

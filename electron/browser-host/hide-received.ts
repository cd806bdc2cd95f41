import { sep } from 'node:path'

/**
 * Takes out of what goes to the page where the host keeps what it received: the page knows such a file by the rest,
 * which is the same in every answer and event. Applied to a text of JSON.
 */
export function hideReceived(folder: string): (json: string) => string {
  const written = JSON.stringify(folder + sep).slice(1, -1)
  return (json) => json.replaceAll(written, '/received/')
}

import { useEffect, useState } from 'react'
import { transport } from '../../api/client.ts'
import type { PdfFile } from './pdf-file.ts'

export type PdfTrouble = 'gone' | 'tooLarge' | 'silent' | 'changed' | 'damaged' | 'unreachable'
export type PdfState = { status: 'loading' } | { status: 'failed'; why: PdfTrouble } | { status: 'ready'; pdf: PdfFile }

/**
 * Fetches and opens a notice's file. `sha256` is of the bytes that were judged: boxes fit no others. `turn` asks again
 * when it changes.
 */
export function usePdf(id: string, source: number, sha256: string, turn: number): PdfState {
  const [opened, setOpened] = useState<{ key: string; state: PdfState }>({ key: '', state: { status: 'loading' } })
  const key = `${id} ${source} ${sha256} ${turn}`
  useEffect(() => {
    const leaving = new AbortController()
    let pdf: PdfFile | null = null
    const open = async (): Promise<void> => {
      const outcome = await load(transport().originalUrl(id, source), sha256, leaving.signal)
      if (outcome.status === 'ready') pdf = outcome.pdf
      if (leaving.signal.aborted) pdf?.close()
      else setOpened({ key, state: outcome })
    }
    void open()
    return () => {
      leaving.abort()
      pdf?.close()
    }
  }, [key, id, source, sha256])
  return opened.key === key ? opened.state : { status: 'loading' }
}

async function load(address: string, sha256: string, signal: AbortSignal): Promise<PdfState> {
  let bytes: ArrayBuffer
  try {
    const [response] = await Promise.all([fetch(address, { signal }), import('./pdf-file.ts')])
    if (!response.ok) return { status: 'failed', why: troubles[response.status] ?? 'unreachable' }
    bytes = await response.arrayBuffer()
  } catch (error) {
    // The network, or the part of the app that shows it, is not there.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
    return { status: 'failed', why: 'unreachable' }
  }
  if ((await hashOf(bytes)) !== sha256) return { status: 'failed', why: 'changed' }
  try {
    const { openPdfFile } = await import('./pdf-file.ts')
    return { status: 'ready', pdf: await openPdfFile(new Uint8Array(bytes)) }
  } catch (error) {
    // Whatever the library throws at a file is the file's damage.
    if (!(error instanceof Error)) throw error
    return { status: 'failed', why: 'damaged' }
  }
}

const troubles: Record<number, PdfTrouble> = { 404: 'gone', 413: 'tooLarge', 415: 'changed', 504: 'silent' }

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export interface Wire {
  encode: (value: unknown) => string
  decode: (text: string) => unknown
}

/**
 * Values that structured clone carries, as JSON text, and the same refusals: a function or a symbol throws. Its source
 * is also sent into the page, so it must refer to nothing outside itself.
 */
export function makeWire(): Wire {
  interface Tagged {
    $: string
    value?: unknown
    kind?: string
    name?: string
    message?: string
    stack?: string | undefined
  }
  const toBase64 = (bytes: Uint8Array): string => {
    let binary = ''
    for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768))
    return btoa(binary)
  }
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

  const plain = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'bigint') return { $: 'bigint', value: String(value) }
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', value: String(value) }
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (value === null || typeof value !== 'object') return value
    if (value instanceof ArrayBuffer) return { $: 'buffer', value: toBase64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value))
      return {
        $: 'bytes',
        value: toBase64(new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)),
      }
    if (value instanceof Date) return { $: 'date', value: value.getTime() }
    if (value instanceof Map) return { $: 'map', value: [...value].map(([key, held]) => [plain(key), plain(held)]) }
    if (value instanceof Set) return { $: 'set', value: [...value].map(plain) }
    if (value instanceof Error) return { $: 'error', name: value.name, message: value.message, stack: value.stack }
    if (Array.isArray(value)) return value.map(plain)
    const object = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]))
    return '$' in object ? { $: 'object', value: object } : object
  }
  const full = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(full)
    const tagged = value as Tagged
    switch (tagged.$) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(String(tagged.value))
      case 'number':
        return Number(tagged.value)
      case 'buffer':
        return fromBase64(String(tagged.value)).buffer
      case 'bytes':
        return fromBase64(String(tagged.value))
      case 'date':
        return new Date(Number(tagged.value))
      case 'map':
        return new Map((tagged.value as unknown[][]).map(([key, held]) => [full(key), full(held)]))
      case 'set':
        return new Set((tagged.value as unknown[]).map(full))
      case 'error':
        return Object.assign(new Error(tagged.message), { name: tagged.name, stack: tagged.stack })
    }
    const object = (tagged.$ === 'object' ? tagged.value : value) as object
    return Object.fromEntries(Object.entries(object).map(([key, held]) => [key, full(held)]))
  }
  return { encode: (value) => JSON.stringify(plain(value)), decode: (text) => full(JSON.parse(text)) }
}

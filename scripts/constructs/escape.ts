export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Letters as RTF writes them; what is not in the code page goes by number. */
export function escapeRtf(text: string): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (letter === '\\' || letter === '{' || letter === '}') return `\\${letter}`
    if (letter === '\t') return '\\tab '
    if (letter === '\n') return '\\line '
    if (code === 0xa0) return '\\~'
    if (code === 0xad) return '\\-'
    if (code === 0x2011) return '\\_'
    return code < 128 ? letter : `\\u${code < 32768 ? code : code - 65536}?`
  }).join('')
}

/** Lines at a page's upper and lower edge that may be running heads. */
const edgeLines = 2

/**
 * Text with form feeds, as converters write one after each page: without what stands at the same edge of several pages
 * and differs by numbers only. Text without them comes back as it is.
 */
export function withoutRunningHeads(text: string): string {
  const pages = text.split('\f').map((page) => page.split(/\r\n|[\n\r]/u))
  if (pages.length < 3) return text
  const edges = pages.map((page) => {
    const filled = page
      .keys()
      .filter((at) => (page[at] ?? '').trim() !== '')
      .toArray()
    return [filled.slice(0, edgeLines), filled.slice(-edgeLines).reverse()].map(
      (places) => new Map(places.map((at, depth) => [at, `${depth} ${masked(page[at] ?? '')}`])),
    )
  })
  const common = [0, 1].map((edge) => {
    const masks = Map.groupBy(
      edges.flatMap((page) => [...(page[edge]?.values() ?? [])]),
      (mask) => mask,
    )
    // A page's second line is rarely a head: two paragraphs may begin alike.
    return new Set(
      [...masks]
        .filter(([mask, { length }]) => length >= (mask.startsWith('0') ? 2 : 3) && length >= (pages.length - 1) * 0.4)
        .map(([mask]) => mask),
    )
  })
  return pages
    .map((page, number) => {
      const isHead = (at: number): boolean =>
        [0, 1].some((edge) => common[edge]?.has(edges[number]?.[edge]?.get(at) ?? '') === true)
      return page.filter((_, at) => !isHead(at)).join('\n')
    })
    .join('\f')
}

function masked(line: string): string {
  return line.trim().replace(/\s+/gu, ' ').replace(/\d+/gu, '0').toLowerCase()
}

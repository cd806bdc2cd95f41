/** The same under either host: the page's own origin answers for it. */
export function originalAddress(id: string, source: number): string {
  return `/original?${new URLSearchParams({ id, source: String(source) }).toString()}`
}

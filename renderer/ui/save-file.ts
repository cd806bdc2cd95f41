/** Hands a file made here to the browser's or the app's own "save" way. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** 'Review report 260105' → a name that every file system takes, and that ends as it shows. */
export function fileNameOf(words: string, ending: string): string {
  return `${words
    .replace(/[\\/:*?"<>|\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()}.${ending}`
}

/** One state of the desk in one language, theme and width. */
export interface Picture {
  view: string
  language: string
  theme: string
  width: number
}

export function pictureName({ view, language, theme, width }: Picture): string {
  return `${view}-${language}-${theme}-${width}.png`
}

/** What a file's name says of the picture in it; null where it is none of ours. */
export function pictureOf(file: string): Picture | null {
  const [, view, language, theme, width] = /^(.+)-(en|fr)-(light|dark)-(\d+)\.png$/u.exec(file) ?? []
  if (view === undefined || language === undefined || theme === undefined) return null
  return { view, language, theme, width: Number(width) }
}

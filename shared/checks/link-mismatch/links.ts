import type { Language } from '../../notice/report.ts'

/** A web or mail address in a text, with what is left of it when the language is taken out. */
export interface LinkMention {
  start: number
  end: number
  text: string
  /**
   * Host and path without protocol, "www.", final slash and language part: equal where two links lead to one page in
   * two languages.
   */
  page: string
  /** Language that the address itself names ("/fr/", "lang=en"), else null. */
  language: Language | null
}

const address =
  /\]\((?<target>[^)\s]+)\)|(?:https?:\/\/|www\.)[^\s<>()\]»”"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.@/])(?:[a-z0-9-]+\.)+(?:int|org|com|net|eu|edu|gov)(?:\/[^\s<>()\]»”"]*)?(?![\w@])/giu

export function readLinks(text: string): LinkMention[] {
  return [...text.matchAll(address)].map((match) => {
    const target = match.groups?.target
    const written = (target ?? match[0]).replace(/[.,;:!?]+$/u, '')
    const start = match.index + (target === undefined ? 0 : 2)
    const folded = written
      .toLowerCase()
      .replace(/^mailto:/u, '')
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .replace(/\/$/u, '')
    const language = languageNamed(folded)
    return {
      start,
      end: start + written.length,
      text: written,
      page: folded.replace(languagePart, (_, before: string) => `${before}*`),
      language,
    }
  })
}

const languagePart =
  /([/?&_.=-](?:lang(?:uage)?=|l=)?)(?:en|fr|eng|fra|english|french|anglais|francais)(?=[/?&_.#-]|$)/gu

function languageNamed(page: string): Language | null {
  const parts = [...page.matchAll(languagePart)].map(([part]) => /(?:en|eng|english|anglais)$/u.test(part))
  if (parts.length === 0 || parts.includes(!parts[0])) return null
  return parts[0] === true ? 'en' : 'fr'
}

import type { Language } from '../../../shared/notice/report.ts'
import { en } from '../../text/en.ts'
import { fr } from '../../text/fr.ts'

/** Why a check is there and how what it finds is mended, in one language. */
export interface CheckAdvice {
  why: string
  mend: string
}

/** The chapters of a check's page that the desk shows, under the same titles. The check says what it looks for. */
const chapters: Record<Language, CheckAdvice> = { en: en.findings, fr: fr.findings }

/** docs/checks, taken into the build: the page of a check is the one place where this is written. */
const pages = import.meta.glob<string>('../../../docs/checks/*.md', { query: '?raw', import: 'default', eager: true })
const byCheck = new Map(Object.entries(pages).map(([path, page]) => [path.replace(/^.*\/|\.md$/gu, ''), page]))

/** Null for a check without a page: of a host newer than this view. */
export function checkAdvice(check: string, language: Language): CheckAdvice | null {
  const page = byCheck.get(check)
  if (page === undefined) return null
  const { why, mend } = chapters[language]
  return { why: chapterOf(page, why), mend: chapterOf(page, mend) }
}

function chapterOf(page: string, title: string): string {
  const chapter = page.split(/^## /mu).find((part) => part.startsWith(`${title}\n`)) ?? ''
  return chapter.slice(title.length + 1).trim()
}

import type { Profile } from '../profile/profile.ts'
import { fold } from '../text/fold.ts'

/** The code of the clearance named by code or by name ("NATO SECRET (NS)" → 'NS'); null where none is named. */
export function parseClearance(text: string, clearances: Profile['clearances']): string | null {
  const folded = fold(text)
  const forms = clearances.flatMap(({ code, names }) =>
    [code, ...names.en, ...names.fr].map((form) => ({ code, form: fold(form) })),
  )
  // The longest form first: COSMIC TOP SECRET ATOMAL is not COSMIC TOP SECRET.
  forms.sort((a, b) => b.form.length - a.form.length)
  return forms.find(({ form }) => standsIn(folded, form))?.code ?? null
}

function standsIn(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + form.length])) return true
  }
  return false
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

import { foldSpace } from '../notice/block-text.ts'
import { remembered } from './remembered.ts'

/**
 * The form in which profile texts and values are compared: no case, no accents, one kind of apostrophe, ligatures
 * opened, punctuation between words a space. “Belgique–Bruxelles” and "belgique bruxelles" fold to the same.
 */
export const foldForms = remembered((text) =>
  foldSpace(text)
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/[^\p{L}\p{N}'+#]+/gu, ' ')
    .trim())

/** Whether two texts are the same to a profile. */
export function sameForm(a: string, b: string): boolean {
  return foldForms(a) === foldForms(b)
}

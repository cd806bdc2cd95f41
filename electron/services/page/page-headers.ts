import { contentSecurityPolicy } from './content-security-policy.ts'

/** On everything that is sent: what the page may load, and that nobody keeps, frames, guesses at or hears of it. */
export const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

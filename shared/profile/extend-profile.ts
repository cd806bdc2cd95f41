import type { Profile } from './profile.ts'

type Keys = Record<string, unknown>

/**
 * The data of a profile that builds on another: what it says itself takes the place of what the other says, of its
 * fields and severities one by one; its terms are added to the other's. Names by which the other organisation goes are
 * not taken over.
 */
export function extendProfile(base: Profile, own: Keys): Keys {
  return {
    ...without(base, ['knownAs', 'general', 'taught']),
    ...without(own, ['extends']),
    fields: merged(base.fields, own.fields),
    checks: merged(base.checks, own.checks),
    terms: own.terms === undefined || isKeys(own.terms) ? withTerms(base.terms, own.terms ?? {}) : own.terms,
  }
}

function without(keys: Keys, names: readonly string[]): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([name]) => !names.includes(name)))
}

/** What is no group of keys is left as it is: the schema says what is wrong with it. */
function merged(base: Keys, own: unknown): unknown {
  return own === undefined || isKeys(own) ? { ...base, ...own } : own
}

function withTerms(base: Profile['terms'], own: Keys): Keys {
  const kept = Object.entries(base).map(([name, entries]) => {
    const added = own[name] ?? []
    return [name, Array.isArray(added) ? [...(added as unknown[]), ...entries] : added] as const
  })
  return { ...own, ...Object.fromEntries(kept) }
}

export function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

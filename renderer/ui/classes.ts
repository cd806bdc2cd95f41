/**
 * The names that apply, as a class attribute: `classes(styles.line, isOpen && styles.open)`. A style sheet need not
 * know every name.
 */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ')
}

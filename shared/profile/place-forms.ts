/**
 * A place as a profile writes it for the header ("Belgium-Brussels", "Brussels, Belgium", "The Hague - NL") and as a
 * text names it: the town alone. The written form comes first.
 */
export function placeForms(form: string): string[] {
  const town = /^(.*\S) [-–] \p{Lu}{2}$/u.exec(form)?.[1] ?? /^[^,(]+(?=[,(])/u.exec(form)?.[0]
  if (town !== undefined) return [form, town.trim()]
  // Hyphens join country and town, and parts of a town's name: every ending that begins with a capital may be it.
  const endings = [...form.matchAll(/-(?=\p{Lu}|l['’]\p{Lu})/gu)].map(({ index }) => form.slice(index + 1))
  return [form, ...endings]
}

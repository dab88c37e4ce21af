import type { Messages } from '#i18n/messages.ts'

/** A word inside a sentence: `Photos` is `photos`, `SIRET` stays. */
const inside = (name: string) =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** What is missing, each once, as a sentence lists it. */
export const missingText = (missing: string[], t: Messages): string => {
  const { fields, missing: told } = t.proShop
  const names = missing.map((name) => told[name] ?? fields[name] ?? name)
  return [...new Set(names)].map(inside).join(', ')
}

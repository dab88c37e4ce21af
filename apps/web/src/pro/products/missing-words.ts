import type { ProductTemplates } from '@dansmazone/contract/product-help'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Messages } from '#i18n/messages.ts'

/** What a missing field is called: those of a category by the names the category gives them. */
export const missingNames = (
  missing: string[],
  { fields }: Messages['proProducts'],
  help: ProductTemplates | undefined,
  locale: Locale,
): string[] => {
  const nameOf = (path: string) => {
    const [top = '', key] = path.split('.')
    if (top !== 'attributes' || !key) return fields[path] ?? fields[top] ?? path
    const field = help?.templates.flatMap((each) => each.fields).find((each) => each.key === key)
    return field?.names[locale] ?? key
  }
  return [...new Set(missing.map(nameOf))]
}

/** Inside a sentence. */
export const listed = (names: string[]): string =>
  names
    .map((name) => (/^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ')

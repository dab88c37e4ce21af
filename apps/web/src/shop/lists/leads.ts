import type { Understood } from '@dansmazone/contract/search'
import type { Territory } from '@dansmazone/contract/territory'
import type { I18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'

/** The way to a page of the site. */
export type Lead = { href: string; name: string }

/** The page of a commune forgives the rest of its address, but not the code at its end. */
const communeSlug = (name: string, code: string) =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-${code.toLowerCase()}`

const leadTo = (
  understood: Understood,
  departments: Territory['departments'],
  { t }: Pick<I18n, 't'>,
): Lead[] => {
  const words = t.results.leads
  switch (understood.kind) {
    case 'merchant': {
      const { slug, name } = understood.merchant
      return [{ href: shopPaths.merchant(slug), name: words.merchant(name) }]
    }
    case 'rubric': {
      const { slug, name } = understood.category
      return [{ href: shopPaths.category(slug), name: words.rubric(name) }]
    }
    case 'place': {
      const { kind, code, name } = understood.place
      if (kind === 'commune')
        return [{ href: shopPaths.commune(communeSlug(name, code)), name: words.place(name) }]
      return departments
        .filter((department) => kind === 'department' && department.code === code)
        .map(({ slug }) => ({
          href: shopPaths.department(slug),
          name: words.department(code, name),
        }))
    }
    default:
      return []
  }
}

/** Pages of their own for what was sought by its name; a place or a rubric only when nothing else was sought. */
export const leadsOf = (
  text: string,
  understood: Understood[],
  departments: Territory['departments'],
  i18n: Pick<I18n, 't'>,
): Lead[] => {
  return understood
    .filter(({ kind, words }) => words === text || kind === 'merchant')
    .flatMap((each) => leadTo(each, departments, i18n))
}

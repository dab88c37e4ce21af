import type { Image } from '@dansmazone/contract/media'
import type { Suggestions } from '@dansmazone/contract/suggest'
import type { Messages } from '#i18n/messages.ts'
import { illustrationImage } from '#lib/illustration.ts'
import { folded, wordsOf } from '#lib/matching-parts.ts'
import { shopPaths } from '#src/shop-paths.ts'

export type ChoiceKind =
  | 'recent'
  | 'query'
  | 'category'
  | 'product'
  | 'merchant'
  | 'commune'
  | 'search'

/** One line of the list under the box: a place to go to. */
export type Choice = {
  id: string
  kind: ChoiceKind
  href: string
  name: string
  detail?: string
  picture?: Image
  /** What the box then holds: a search fills it, a page leaves it empty. */
  fills: string
}

export type ChoiceGroup = { id: string; label: string | null; choices: Choice[] }

const recentWhileTyping = 3

/** The text as it is asked: spaces that nobody sees make no other question. */
export const askedText = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 100)

const searchFor = (kind: ChoiceKind, text: string): Choice => ({
  // Named by what it is, it stays the same choice when others come before it; an id has no spaces.
  id: `${kind}-${encodeURIComponent(text)}`,
  kind,
  href: shopPaths.products({ text }),
  name: text,
  fills: text,
})

/** The searches of this device that the text may be the beginning of. */
const recentLike = (text: string, recent: readonly string[]) => {
  const typed = wordsOf(text)
  return recent
    .filter((search) => {
      const words = wordsOf(search)
      return typed.every((one) => words.some((word) => word.startsWith(one)))
    })
    .filter((search) => folded(search) !== folded(text))
    .slice(0, recentWhileTyping)
}

const group = (id: string, label: string | null, choices: Choice[]): ChoiceGroup[] =>
  choices.length > 0 ? [{ id, label, choices }] : []

/** Before anything is typed: the last searches, or what a search may say. */
export const choicesBefore = (t: Messages, recent: readonly string[]): ChoiceGroup[] =>
  recent.length > 0
    ? group(
        'recent',
        t.suggest.recent,
        recent.map((text) => searchFor('recent', text)),
      )
    : group(
        'examples',
        t.suggest.examplesTitle,
        t.suggest.examples.map((text) => searchFor('query', text)),
      )

/** What the text may become, in groups; last, the search for the text itself. */
export const choicesFor = (
  t: Messages,
  text: string,
  recent: readonly string[],
  found: Suggestions | undefined,
): ChoiceGroup[] => {
  const last = recentLike(text, recent)
  const known = new Set([text, ...last].map(folded))
  const queries = (found?.queries ?? []).filter((query) => !known.has(folded(query.text)))
  return [
    ...group('queries', t.suggest.queries, [
      ...last.map((search) => searchFor('recent', search)),
      ...queries.map((query) => searchFor('query', query.text)),
    ]),
    ...(found ? placesOf(t, found) : []),
    { id: 'search', label: null, choices: [searchFor('search', text)] },
  ]
}

/** The pages of the site that were found, kind by kind. */
const placesOf = (t: Messages, found: Suggestions): ChoiceGroup[] => [
  ...group(
    'categories',
    t.suggest.categories,
    found.categories.map(({ slug, name, parent }) => ({
      id: `category-${slug}`,
      kind: 'category',
      href: shopPaths.category(slug),
      name,
      ...(parent && { detail: parent.name }),
      fills: '',
    })),
  ),
  ...group(
    'products',
    t.suggest.products,
    found.products.map(({ slug, name, merchant, commune, image, illustration }) => ({
      id: `product-${slug}`,
      kind: 'product',
      href: shopPaths.product(slug),
      name,
      detail: `${merchant.name} · ${commune.name}`,
      picture: image ?? illustrationImage(illustration),
      fills: '',
    })),
  ),
  ...group(
    'merchants',
    t.suggest.merchants,
    found.merchants.map(({ slug, name, kind, commune }) => ({
      id: `merchant-${slug}`,
      kind: 'merchant',
      href: shopPaths.merchant(slug),
      name,
      detail: `${t.merchantKinds[kind]} · ${commune.name}`,
      fills: '',
    })),
  ),
  ...group(
    'communes',
    t.suggest.communes,
    found.communes.map(({ slug, name, department, formerName }) => ({
      id: `commune-${slug}${formerName ? `-${encodeURIComponent(formerName)}` : ''}`,
      kind: 'commune',
      href: shopPaths.commune(slug),
      name: formerName ?? name,
      detail: formerName ? t.suggest.nowPartOf(name, department.name) : department.name,
      fills: '',
    })),
  ),
]

/** How many choices there are besides the search for the text itself. */
export const countChoices = (groups: ChoiceGroup[]): number =>
  groups.reduce((sum, { id, choices }) => (id === 'search' ? sum : sum + choices.length), 0)

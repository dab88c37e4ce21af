import type { Locale } from '@dansmazone/contract/vocabulary'
import { localeHref } from '#i18n/locale.ts'

/** The way down to a page, the page itself included, in schema.org's words. */
export const breadcrumbList = (
  crumbs: { name: string; href: string }[],
  publicUrl: string,
  locale: Locale,
): Record<string, unknown> => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${publicUrl}${localeHref(locale, href)}`,
  })),
})

/** What a page lists, in its order. */
export const itemList = (
  name: string,
  items: { name: string; url: string }[],
): Record<string, unknown> => ({
  '@type': 'ItemList',
  name,
  itemListElement: items.map((item, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: item.name,
    url: item.url,
  })),
})

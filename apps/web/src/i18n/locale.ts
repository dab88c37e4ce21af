import type { Locale } from '@dansmazone/contract/vocabulary'

/** French first: it has the addresses without a prefix. */
export const siteLocales = ['fr', 'en', 'oc'] as const satisfies readonly Locale[]

export const languageNames: Record<Locale, string> = {
  fr: 'Français',
  en: 'English',
  oc: 'Occitan',
}

/** `/en/produits` is the English page of `/produits`. */
export const splitLocale = (
  pathname: string,
): { locale: Locale; basename: string; path: string } => {
  const match = /^\/(en|oc)(?=\/|$)/.exec(pathname)
  const locale = match?.[1] === 'en' || match?.[1] === 'oc' ? match[1] : 'fr'
  const basename = localeBase(locale)
  return { locale, basename: basename || '/', path: pathname.slice(basename.length) || '/' }
}

/** The prefix of a language: empty for French. */
export const localeBase = (locale: Locale): string => (locale === 'fr' ? '' : `/${locale}`)

/** The address of a page in a language, from its address without prefix. */
export const localeHref = (locale: Locale, path: string): string =>
  locale !== 'fr' && path === '/' ? `/${locale}` : `${localeBase(locale)}${path}`

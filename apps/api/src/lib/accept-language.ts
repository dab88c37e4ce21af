import { locales, type Locale } from '@dansmazone/contract/vocabulary'

/** The language to answer in (RFC 9110 12.5.4): the wanted one we have, French when there is none. */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean)
      return { language: range.trim().split('-', 1)[0], quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    if (language === '*') return 'fr'
    const known = locales.find((each) => each === language)
    if (known) return known
  }
  return 'fr'
}

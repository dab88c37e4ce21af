import type { Image } from '@dansmazone/contract/media'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { useI18n } from '#i18n/i18n.tsx'
import { localeHref } from '#i18n/locale.ts'
import { excerpt } from '#lib/excerpt.ts'
import { JsonLd } from '#ui/json-ld.tsx'
import { useSite } from './site.tsx'

type Props = {
  /** Without the name of the site, which is added. */
  title: string
  /** Cut where search engines would cut it. */
  description: string
  /** The page's own address, from `paths`, without filters that only sort or narrow. */
  path: string
  image?: Image | undefined
  type?: 'website' | 'article' | 'product'
  /** A page that should not be found by search engines: narrowed lists, errors. */
  noIndex?: boolean
  jsonLd?: Record<string, unknown>
}

/** What search engines show before they cut. */
const longestDescription = 160

/** Occitan pages still say much in French: they are read, not indexed. */
const indexedLocales: Locale[] = ['fr', 'en']

const openGraphLocales: Record<Locale, string> = { fr: 'fr_FR', en: 'en_GB', oc: 'oc_FR' }

const absolute = (publicUrl: string, address: string) =>
  address.startsWith('/') ? `${publicUrl}${address}` : address

/** What search engines and messengers read. React carries it up into the head. */
export const PageHead = ({
  title,
  description,
  path,
  image,
  type = 'website',
  noIndex,
  jsonLd,
}: Props) => {
  const { locale, t } = useI18n()
  const { publicUrl } = useSite()
  const hidden = noIndex || !indexedLocales.includes(locale)
  const shown = excerpt(description, longestDescription)
  const url = (language: Locale) => `${publicUrl}${localeHref(language, path)}`
  return (
    <>
      <title>{t.pageOf(title)}</title>
      <meta name="description" content={shown} />
      {hidden ? (
        <meta name="robots" content="noindex, follow" />
      ) : (
        <>
          <link rel="canonical" href={url(locale)} />
          {indexedLocales.map((language) => (
            <link key={language} rel="alternate" hrefLang={language} href={url(language)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={url('fr')} />
        </>
      )}
      <meta property="og:site_name" content={t.siteName} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={shown} />
      <meta property="og:url" content={url(locale)} />
      <meta property="og:locale" content={openGraphLocales[locale]} />
      <meta property="og:image" content={absolute(publicUrl, image?.url ?? '/icon-512.png')} />
      {image && <meta property="og:image:alt" content={image.alt} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {jsonLd && <JsonLd data={jsonLd} />}
    </>
  )
}

import type { Merchant } from '@dansmazone/contract/merchant'
import type { Closure, OpeningHours, OpeningSpan } from '@dansmazone/contract/opening-hours'
import { socialLink } from '#lib/contact.ts'

type Facts = Record<string, unknown>

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Midnight at a day's end has no name in schema.org, whose 24 hours are 00:00 to 23:59. */
const specification = ({ opens, closes }: OpeningSpan, when: Facts): Facts => ({
  '@type': 'OpeningHoursSpecification',
  ...when,
  opens,
  closes: closes === '24:00' ? '23:59' : closes,
})

/** What schema.org understands as closed. */
const closed = (when: Facts) => specification({ opens: '00:00', closes: '00:00' }, when)

const hoursOf = ({ weekly, special, holidays }: OpeningHours, closures: Closure[]): Facts[] => [
  ...weekly.flatMap(({ day, spans }) =>
    spans.map((span) => specification(span, { dayOfWeek: capital(day) })),
  ),
  ...(weekly.length > 0 && holidays === 'closed' ? [closed({ dayOfWeek: 'PublicHolidays' })] : []),
  ...special.flatMap(({ date, spans }) => {
    const when = { validFrom: date, validThrough: date }
    return spans.length === 0 ? [closed(when)] : spans.map((span) => specification(span, when))
  }),
  ...closures.map(({ from, to }) => closed({ validFrom: from, ...(to && { validThrough: to }) })),
]

/** The merchant in schema.org's words; what is not known or not public is absent. */
export const merchantJsonLd = (merchant: Merchant): Facts => {
  const { address, email, images, kind, legal, name, phone, siret, socials, url, website } =
    merchant
  const hours = hoursOf(merchant.openingHours, merchant.closures)
  const sameAs = Object.entries(socials).flatMap(
    ([network, account]) => socialLink(network, account).href ?? [],
  )
  return {
    '@type': kind === 'shop' ? 'Store' : 'LocalBusiness',
    '@id': url,
    url: website ?? url,
    mainEntityOfPage: url,
    name,
    description: merchant.description,
    ...(images.length > 0 && { image: images.map((image) => image.url) }),
    ...(merchant.logo && { logo: merchant.logo.url }),
    address: {
      '@type': 'PostalAddress',
      ...(address.street && { streetAddress: address.street }),
      postalCode: address.postcode,
      addressLocality: address.commune.name,
      addressRegion: address.department.name,
      addressCountry: 'FR',
    },
    ...(address.precision === 'exact' &&
      address.lat !== undefined && {
        geo: { '@type': 'GeoCoordinates', latitude: address.lat, longitude: address.lon },
      }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(legal.name && { legalName: legal.name }),
    ...(siret && {
      identifier: { '@type': 'PropertyValue', propertyID: 'SIRET', value: siret },
    }),
  }
}

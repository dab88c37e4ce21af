/** `05 36 49 10 12` as a telephone wants it: `tel:+33536491012`. */
export const telHref = (phone: string): string => {
  const digits = phone.replace('(0)', '').replace(/[^\d+]/g, '')
  return `tel:${digits.startsWith('0') && !digits.startsWith('00') ? `+33${digits.slice(1)}` : digits}`
}

/** The part of an address that people say: `coutellerie.example/boutique`. */
export const shownAddress = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

const networks: Record<string, { name: string; base: string }> = {
  instagram: { name: 'Instagram', base: 'https://www.instagram.com/' },
  facebook: { name: 'Facebook', base: 'https://www.facebook.com/' },
  tiktok: { name: 'TikTok', base: 'https://www.tiktok.com/@' },
  youtube: { name: 'YouTube', base: 'https://www.youtube.com/@' },
  pinterest: { name: 'Pinterest', base: 'https://www.pinterest.com/' },
  linkedin: { name: 'LinkedIn', base: 'https://www.linkedin.com/company/' },
}

/** An account on a network, as a name and a link; null where the account alone does not make an address. */
export const socialLink = (
  network: string,
  account: string,
): { name: string; href: string | null } => {
  const known = networks[network]
  const name = known?.name ?? `${network.charAt(0).toUpperCase()}${network.slice(1)}`
  if (/^https?:\/\//.test(account)) return { name, href: account }
  return { name, href: known ? known.base + encodeURIComponent(account.replace(/^@/, '')) : null }
}

type Place = {
  street?: string
  postcode: string
  commune: { name: string }
  lat?: number
  lon?: number
  precision: 'exact' | 'approximate' | 'none'
}

/** `3 rue Basse, 48000 Mende`; without the street where it is not public. */
export const addressLine = ({
  street,
  postcode,
  commune,
}: Pick<Place, 'street' | 'postcode' | 'commune'>): string =>
  [street, `${postcode} ${commune.name}`].filter(Boolean).join(', ')

const map = 'https://www.openstreetmap.org'

/** The way there on OpenStreetMap: to the door where it is known, else to the street by its name, else to the commune. */
export const routeHref = (place: Place): string => {
  const { street, lat, lon, precision } = place
  const placed = lat !== undefined && lon !== undefined
  if (placed && (precision === 'exact' || !street)) {
    return `${map}/directions?route=${encodeURIComponent(`;${lat},${lon}`)}`
  }
  return `${map}/search?query=${encodeURIComponent(addressLine(place))}`
}

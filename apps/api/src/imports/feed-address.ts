import { isPublicAddress } from '#outbound/public-address.ts'

/** Names that no one outside a house or a company can reach. */
const insideName = /(^|\.)(local|localhost|localdomain|internal|intranet|lan|home\.arpa)$/

/**
 * Why an address cannot be given for a feed, as far as it shows: where its name leads is judged each time it is fetched.
 * Origins of the operator's own are taken as they are.
 */
export function feedAddressFault(
  url: URL,
  allowPrivate: readonly string[] = [],
): 'feed_not_public' | 'feed_not_https' | null {
  if (allowPrivate.includes(url.origin)) return null
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '')
  const literal = /^[\d.]+$/.test(host) || host.includes(':')
  const inside = literal ? !isPublicAddress(host) : !host.includes('.') || insideName.test(host)
  if (inside) return 'feed_not_public'
  return url.protocol === 'https:' ? null : 'feed_not_https'
}

import ipaddr from 'ipaddr.js'

const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]
/** Public by their range, yet answered by the host's own network (Azure's platform services). */
const insidePublicRanges = new Set(['168.63.129.16'])

/** Whether an address is one of the public internet: neither this machine nor its network, however it is written. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed instanceof ipaddr.IPv6) return parsed.match(globalUnicast)
  return !insidePublicRanges.has(parsed.toString())
}

import type { MapCluster, MapMerchant, MerchantMap } from '@dansmazone/contract/map'
import { boundsAround, contains, type Bounds, type Place } from '#ui/map/view-box.ts'

export type MapItem = MerchantMap['items'][number]

export const keyOf = (item: MapItem): string =>
  item.type === 'merchant' ? item.slug : `${item.lat},${item.lon}`

export const clusterBounds = ({ bounds: [west, south, east, north] }: MapCluster): Bounds => ({
  west,
  south,
  east,
  north,
})

export const boxOf = (item: MapItem): Bounds =>
  item.type === 'cluster'
    ? clusterBounds(item)
    : { west: item.lon, south: item.lat, east: item.lon, north: item.lat }

/** How large a cluster is drawn, in three steps; `markers.module.css` has the same. */
export const sizeOf = ({ count }: MapCluster): 'small' | 'medium' | 'large' =>
  count < 10 ? 'small' : count < 100 ? 'medium' : 'large'

const radii = { small: 18, medium: 21, large: 25 }

/** Of a marker, in pixels. */
export const radiusOf = (item: MapItem): number =>
  item.type === 'merchant' ? 13 : radii[sizeOf(item)]

/** What holds all that is found; null when nothing is. */
export const extentOf = (items: MapItem[]): Bounds | null => boundsAround(items.map(boxOf))

export const countIn = (items: MapItem[], bounds: Bounds): number =>
  items
    .filter((item) => contains(bounds, item))
    .reduce((sum, item) => sum + (item.type === 'cluster' ? item.count : 1), 0)

/** About twenty metres: closer than that, no zoom tells them apart. */
const together = 0.0002

export const isTogether = ({ bounds: [west, south, east, north] }: MapCluster): boolean =>
  east - west < together && north - south < together

/** A merchant that the list beside the map shows. */
export type Listed = { slug: string; place: Place | null }

/** Merchants alone in the order of the list, then the others from north to south. */
export const inListOrder = (items: MapItem[], listed: Listed[]): MapItem[] => {
  const ranks = new Map(listed.map(({ slug }, rank) => [slug, rank]))
  const rankOf = (item: MapItem) =>
    (item.type === 'merchant' ? ranks.get(item.slug) : undefined) ?? listed.length
  return items.toSorted((a, b) => rankOf(a) - rankOf(b) || b.lat - a.lat || a.lon - b.lon)
}

/** The marker of a merchant: its own, or the nearest of the clusters that may hold it. */
export const markerOf = (items: MapItem[], { slug, place }: Listed): string | null => {
  const own = items.find((item): item is MapMerchant => 'slug' in item && item.slug === slug)
  if (own) return keyOf(own)
  if (!place) return null
  const away = ({ lat, lon }: Place) =>
    Math.hypot(lat - place.lat, (lon - place.lon) * Math.cos((place.lat * Math.PI) / 180))
  const [nearest] = items
    .filter((item): item is MapCluster => item.type === 'cluster')
    .filter((cluster) => contains(clusterBounds(cluster), place))
    .toSorted((a, b) => away(a) - away(b))
  return nearest ? keyOf(nearest) : null
}

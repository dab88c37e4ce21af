import type { Commune } from '@dansmazone/contract/territory'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { communeListQuery } from '#api/territories.ts'
import type { MapLibreMap } from '#ui/map/create-map.ts'
import { TownLabels } from '#ui/map/town-labels.tsx'
import type { Town } from '#ui/map/town-names.ts'
import { radiusOf, type MapItem } from './map-items.ts'

type Props = { map: MapLibreMap; towns: Town[]; items: MapItem[] }

type Placed = Commune & { lat: number; lon: number }
const isPlaced = (commune: Commune): commune is Placed =>
  commune.lat !== undefined && commune.lon !== undefined

/** From there on the smallest communes are named too. */
const villageZoom = 10

/** Towns and, closer, villages; a screen reader has the merchants' own communes. */
export const Towns = ({ map, towns, items }: Props) => {
  const { lat, lng } = map.getCenter()
  // To about five kilometres: a small move asks nothing new.
  const near = [lat, lng].map((degrees) => (Math.round(degrees * 20) / 20).toFixed(2)).join(',')
  const { data } = useQuery({
    ...communeListQuery({ near, limit: 100 }),
    enabled: map.getZoom() >= villageZoom && towns.length > 0,
    placeholderData: keepPreviousData,
  })
  const known = new Set(towns.map(({ name }) => name))
  const villages = (data?.items ?? []).filter(isPlaced).filter(({ name }) => !known.has(name))
  const byPopulation = villages.toSorted((a, b) => b.population - a.population)
  const markers = items.map((item) => {
    const { x, y } = map.project([item.lon, item.lat])
    return { x, y, radius: radiusOf(item) }
  })
  return <TownLabels map={map} towns={[...towns, ...byPopulation]} markers={markers} />
}

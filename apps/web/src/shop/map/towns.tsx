import type { Commune } from '@dansmazone/contract/territory'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { communeListQuery } from '#api/territories.ts'
import type { MapLibreMap } from './create-map.ts'
import { radiusOf, type MapItem } from './map-items.ts'
import { Pinned } from './pinned.tsx'
import { townNames, type Town } from './town-names.ts'
import css from './markers.module.css'

type Props = { map: MapLibreMap; towns: Town[]; items: MapItem[] }

type Placed = Commune & { lat: number; lon: number }
const isPlaced = (commune: Commune): commune is Placed =>
  commune.lat !== undefined && commune.lon !== undefined

/** From there on the smallest communes are named too. */
const villageZoom = 10

/** Names to find one's way by, under the markers; a screen reader has the merchants' own communes. */
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
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const project = ({ lat, lon }: { lat: number; lon: number }) => map.project([lon, lat])
  const names = townNames([...towns, ...byPopulation], {
    project,
    width,
    height,
    zoom: map.getZoom(),
    markers: items.map((item) => {
      const { x, y } = project(item)
      return { x, y, radius: radiusOf(item) }
    }),
  })
  return (
    <ul className={css.towns} aria-hidden="true">
      {names.map(({ town, top }) => (
        <Pinned key={`${town.name} ${town.lat}`} map={map} lat={town.lat} lon={town.lon}>
          <span className={css.town} style={{ top }} lang="fr">
            {town.name}
          </span>
        </Pinned>
      ))}
    </ul>
  )
}

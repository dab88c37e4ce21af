import type { MapLibreMap } from './create-map.ts'
import type { MapItem } from './map-items.ts'
import { Pinned } from './pinned.tsx'
import { townNames, type Town } from './town-names.ts'
import css from './markers.module.css'

type Props = { map: MapLibreMap; towns: Town[]; items: MapItem[] }

/** Names to find one's way by, under the markers; a screen reader has the merchants' own communes. */
export const Towns = ({ map, towns, items }: Props) => {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const project = ({ lat, lon }: { lat: number; lon: number }) => map.project([lon, lat])
  const names = townNames(towns, {
    project,
    width,
    height,
    zoom: map.getZoom(),
    markers: items.map(project),
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

import type { Circle } from './boxes.ts'
import type { MapLibreMap } from './create-map.ts'
import { Pinned } from './pinned.tsx'
import { townNames, type Town } from './town-names.ts'
import css from './town-labels.module.css'

type Props = { map: MapLibreMap; towns: Town[]; markers: Circle[] }

/** Names to find one's way by, under what stands on the map. */
export const TownLabels = ({ map, towns, markers }: Props) => {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const names = townNames(towns, {
    project: ({ lat, lon }) => map.project([lon, lat]),
    width,
    height,
    zoom: map.getZoom(),
    markers,
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

import { useI18n } from '#i18n/i18n.tsx'
import type { MapLibreMap } from '#ui/map/create-map.ts'
import css from './place.module.css'

const widestPixels = 110
const rounds = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10]

/** How far apart things are: without streets drawn, the only measure there is. */
export const MapScale = ({ map }: { map: MapLibreMap }) => {
  const { distance } = useI18n()
  const y = map.getContainer().clientHeight / 2
  const meters = map.unproject([0, y]).distanceTo(map.unproject([widestPixels, y]))
  const length = rounds.find((each) => each <= meters) ?? 10
  return (
    <p className={css.scale} style={{ width: (length / meters) * widestPixels }}>
      {distance(length)}
    </p>
  )
}

import type { SheetAddress } from '@dansmazone/contract/merchant-sheet'
import type { Commune } from '@dansmazone/contract/territory'
import { LocateFixed, MapPin, MapPinned, Target } from 'lucide-react'
import { useId, useState } from 'react'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import type { Place } from '#ui/map/view-box.ts'
import { bearingOf, centreMeters, farthestMeters, rounded } from './bearing.ts'
import { communeMiddle } from './commune-middle.ts'
import { devicePosition } from './device-position.ts'
import type { PinMap } from './pin-map.tsx'
import css from './place.module.css'

type Point = Pick<SheetAddress, 'lat' | 'lon' | 'precision'>
type Props = { commune: Commune; value: Point; onChange: (point: Point) => void }

const placeOf = ({ lat, lon }: { lat?: number | null; lon?: number | null }): Place | null =>
  lat === undefined || lat === null || lon === undefined || lon === null ? null : { lat, lon }

/** Where the pin is, in words: for those who do not see the map, and for those who do. */
const whereText = (commune: Commune, place: Place | null, { t }: I18n): string => {
  const words = t.proPlace
  const middle = placeOf(commune)
  if (!place || !middle) return ''
  const { meters, direction } = bearingOf(middle, place)
  return meters < centreMeters
    ? words.centre(commune.name)
    : words.far(meters, words.directions[direction], commune.name)
}

type Code = { PinMap: typeof PinMap }
const loadMap = import.meta.env.SSR ? null : () => import('./pin-map.tsx')

/** The pin: said in words, set by the device, by the commune, or by hand on a map that is asked for. */
export const PinPlace = ({ commune, value, onChange }: Props) => {
  const i18n = useI18n()
  const { t } = i18n
  const words = t.proPlace
  const id = useId()
  const [map, setMap] = useState<Code | 'loading' | 'failed' | null>(null)
  const [locating, setLocating] = useState(false)
  const [fault, setFault] = useState('')
  const place = placeOf(value)
  const middle = placeOf(commune)

  const move = (to: Place) => {
    if (middle && bearingOf(middle, to).meters > farthestMeters) {
      setFault(words.tooFar(commune.name))
      return
    }
    setFault('')
    onChange({ lat: rounded(to.lat), lon: rounded(to.lon), precision: 'exact' })
  }
  const locate = async () => {
    setLocating(true)
    setFault('')
    const found = await devicePosition()
    setLocating(false)
    if (typeof found === 'string') setFault(t.near.failures[found])
    else move(found)
  }
  const openMap = () => {
    setMap('loading')
    loadMap?.().then(setMap, () => setMap('failed'))
  }
  const shown = place ?? middle
  return (
    <div className={css.group}>
      <output id={id} className={css.where}>
        <Icon as={MapPin} />
        <span>
          {words.precision[value.precision]} {whereText(commune, place, i18n)}
        </span>
      </output>
      {fault && (
        <p className={css.fault} role="alert">
          {fault}
        </p>
      )}
      {map !== null &&
        shown &&
        (typeof map === 'object' ? (
          <>
            <p className={css.hint}>{words.map.help}</p>
            <map.PinMap at={shown} onMove={move} describedBy={id} />
          </>
        ) : (
          <div className={css.map}>
            {map === 'loading' ? (
              <output className={css.mapState}>{words.map.loading}</output>
            ) : (
              <div role="alert" className={css.mapState}>
                <p>{words.map.failed}</p>
                <Button onClick={openMap}>{words.map.retry}</Button>
              </div>
            )}
          </div>
        ))}
      <div className={css.actions}>
        {shown && (
          <Button icon={MapPinned} onClick={map === null ? openMap : () => setMap(null)}>
            {map === null ? words.map.open : words.map.close}
          </Button>
        )}
        <Button icon={LocateFixed} aria-busy={locating} onClick={() => void locate()}>
          {locating ? words.locating : words.here}
        </Button>
        {middle ? (
          <Button
            icon={Target}
            onClick={() => {
              setFault('')
              onChange(communeMiddle(commune))
            }}
          >
            {words.toCentre}
          </Button>
        ) : (
          <p className={css.hint}>{words.noPoint}</p>
        )}
      </div>
    </div>
  )
}

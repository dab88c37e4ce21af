import type { Basemap } from '@dansmazone/contract/basemap'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Minus, Plus } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { ApiError } from '#api/api-error.ts'
import { basemapQuery } from '#api/map.ts'
import { communeListQuery } from '#api/territories.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { attributionOf } from '#ui/map/attribution.ts'
import { TownLabels } from '#ui/map/town-labels.tsx'
import { useMap } from '#ui/map/use-map.ts'
import type { Place } from '#ui/map/view-box.ts'
import { MapScale } from './map-scale.tsx'
import { Pin } from './pin.tsx'
import layout from '#styles/layout.module.css'
import canvas from '#ui/map/canvas.module.css'
import css from './place.module.css'

type Props = {
  at: Place
  onMove: (to: Place) => void
  /** What says in words where the pin is. */
  describedBy: string
}

/** Asks for what the map is drawn on. */
export const PinMap = (props: Props) => {
  const { t } = useI18n()
  const { data, error, refetch } = useQuery(basemapQuery())
  const none = error instanceof ApiError && error.status === 404
  const words = t.proPlace.map
  return (
    <div className={css.map}>
      {data || none ? (
        <LivePinMap {...props} basemap={none ? null : (data ?? null)} />
      ) : error ? (
        <div role="alert" className={css.mapState}>
          <p>{words.failed}</p>
          <Button onClick={() => void refetch()}>{words.retry}</Button>
        </div>
      ) : (
        <output className={css.mapState}>{words.loading}</output>
      )}
    </div>
  )
}

/** Half of what is shown, in degrees: a few streets around. */
const around = 0.012

/** The map around the pin: a touch of it moves the pin there. */
const LivePinMap = ({ basemap, at, onMove, describedBy }: Props & { basemap: Basemap | null }) => {
  const { t } = useI18n()
  const bounds = {
    west: at.lon - around,
    south: at.lat - around,
    east: at.lon + around,
    north: at.lat + around,
  }
  const { container, map, view, broken } = useMap({
    basemap,
    bounds,
    exact: true,
    title: t.proPlace.map.title,
  })
  const near = `${at.lat.toFixed(2)},${at.lon.toFixed(2)}`
  const { data } = useQuery({
    ...communeListQuery({ near, limit: 60 }),
    enabled: !basemap?.styleUrl,
    placeholderData: keepPreviousData,
  })
  const touched = useEffectEvent((to: Place) => onMove(to))

  // The map says what happens to it outside React.
  useEffect(() => {
    if (!map) return undefined
    const listen = ({ lngLat }: { lngLat: { lat: number; lng: number } }) =>
      touched({ lat: lngLat.lat, lon: lngLat.lng })
    map.on('click', listen)
    return () => {
      map.off('click', listen)
    }
  }, [map])

  // Set from elsewhere, by an address or the device's position: the map goes there.
  const { lat, lon } = at
  useEffect(() => {
    if (map && !map.getBounds().contains([lon, lat])) map.jumpTo({ center: [lon, lat] })
  }, [map, lat, lon])

  if (broken) {
    return (
      <p role="alert" className={css.mapState}>
        {t.proPlace.map.impossible}
      </p>
    )
  }
  const towns = (data?.items ?? []).flatMap(({ name, population, lat: north, lon: east }) =>
    north === undefined || east === undefined ? [] : [{ name, population, lat: north, lon: east }],
  )
  return (
    <>
      <div ref={container} className={canvas.canvas} />
      {map && view && (
        <>
          <TownLabels map={map} towns={towns} markers={[]} />
          <Pin map={map} at={at} onMove={onMove} describedBy={describedBy} />
          <div className={css.zoom}>
            {(['zoomIn', 'zoomOut'] as const).map((direction) => (
              <button key={direction} type="button" onClick={() => map[direction]()}>
                <Icon as={direction === 'zoomIn' ? Plus : Minus} />
                <span className={layout.hidden}>{t.map[direction]}</span>
              </button>
            ))}
          </div>
          <MapScale map={map} />
          <p className={css.source}>
            {basemap?.styleUrl ? (
              attributionOf(map)
            ) : (
              <Anchor href={paths.sources()}>{t.map.attribution}</Anchor>
            )}
          </p>
        </>
      )}
    </>
  )
}

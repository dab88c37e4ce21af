import type { Basemap } from '@dansmazone/contract/basemap'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ApiError } from '#api/api-error.ts'
import { basemapQuery, merchantMapQuery } from '#api/map.ts'
import type { ListState } from '#shop/lists/use-list.ts'
import { boundsOf, type Bounds } from '#ui/map/view-box.ts'
import { LiveMap } from './live-map.tsx'
import { extentOf, type Listed } from './map-items.ts'
import { mapFiltersOf } from './map-query.ts'
import { MapFailed, MapLoading } from './map-states.tsx'

/** Where a map without outlines and without merchants begins. */
const france: Bounds = { west: -5.2, south: 41.3, east: 9.6, north: 51.1 }

export type MapPanelProps = {
  state: ListState
  listed: Listed[]
  lit: string | null
  /** Points at a merchant, or at none any more. */
  onLight: (slug: string | null) => void
  onChoose: (slug: string | null) => void
}

/** Asks for what the map needs before it can be drawn. */
export const MapPanel = (props: MapPanelProps) => {
  const filters = mapFiltersOf(props.state.place.kind, props.state.asked)
  const basemap = useQuery(basemapQuery())
  const whole = useQuery({
    ...merchantMapQuery({ ...filters, bbox: '-180,-90,180,90', zoom: 0 }),
    // The map stays while other filters are asked for.
    placeholderData: keepPreviousData,
  })
  const none = basemap.error instanceof ApiError && basemap.error.status === 404
  const drawn: Basemap | null | undefined = none ? null : basemap.data
  if ((basemap.isError && !none) || whole.isError) {
    const retry = () => void Promise.all([basemap.refetch(), whole.refetch()])
    return <MapFailed onRetry={retry} />
  }
  if (drawn === undefined || !whole.data) return <MapLoading />
  const extent = extentOf(whole.data.items)
  const around = extent ?? (drawn ? boundsOf(drawn.bbox.join(',')) : france)
  return (
    <LiveMap
      {...props}
      filters={filters}
      basemap={drawn}
      extent={around}
      unplaced={whole.data.unplaced}
    />
  )
}

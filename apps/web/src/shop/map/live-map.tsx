import type { Basemap } from '@dansmazone/contract/basemap'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { merchantMapQuery } from '#api/map.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { formatZone, type Filters } from '#lib/filters.ts'
import { listHref } from '#shop/lists/list-queries.ts'
import { corners, fittingOf, keepAboveCard } from '#ui/map/create-map.ts'
import { useMap } from '#ui/map/use-map.ts'
import { askedView, boundsOf, type Bounds } from '#ui/map/view-box.ts'
import { MapCard } from './map-card.tsx'
import { MapControls } from './map-controls.tsx'
import {
  boxOf,
  clusterBounds,
  countIn,
  inListOrder,
  isTogether,
  keyOf,
  markerOf,
} from './map-items.ts'
import type { MapItem } from './map-items.ts'
import type { MapPanelProps } from './map-panel.tsx'
import type { MapFilters } from './map-query.ts'
import { MapImpossible } from './map-states.tsx'
import { Markers } from './markers.tsx'
import { Towns } from './towns.tsx'
import canvas from '#ui/map/canvas.module.css'

type Props = MapPanelProps & {
  filters: MapFilters
  basemap: Basemap | null
  /** What holds all that is found. */
  extent: Bounds
  unplaced: number
}

type Chosen = { item: MapItem; byKeyboard: boolean }

/** A little more than the point it may be, which the address rounds. */
const cardZone = (item: MapItem) => {
  const { west, south, east, north } = boxOf(item)
  const margin = 0.0001
  return formatZone({
    west: west - margin,
    south: south - margin,
    east: east + margin,
    north: north + margin,
  })
}

/** The map itself: markers over it, the card of the one that is chosen, what one can do. */
export const LiveMap = ({
  state,
  filters,
  basemap,
  extent,
  unplaced,
  listed,
  lit,
  onLight,
  onChoose,
}: Props) => {
  const { t } = useI18n()
  const navigate = useNavigate()
  const { zone } = state.filters
  const target = zone === null ? extent : boundsOf(zone)
  const { container, map, view, moved, setMoved, broken } = useMap({
    basemap,
    bounds: target,
    exact: zone !== null,
    title: t.map.canvas,
  })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const markers = useRef<HTMLUListElement>(null)
  const shownTarget = useRef(formatZone(target))

  const asked = view && askedView(view.bounds, view.zoom)
  const { data, isError, isFetching, refetch } = useQuery({
    ...merchantMapQuery({ ...filters, ...(asked ?? { bbox: '0,0,0,0', zoom: 0 }) }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })
  const items = inListOrder(data?.items ?? [], listed)

  // Other filters, or another part of the map in the address: the map, which lives outside React, goes there.
  const wanted = formatZone(target)
  useEffect(() => {
    if (!map || wanted === shownTarget.current) return
    shownTarget.current = wanted
    map.fitBounds(corners(boundsOf(wanted)), fittingOf(zone !== null))
  }, [map, wanted, zone])

  const recenter = () => {
    map?.fitBounds(corners(target), fittingOf(zone !== null))
    setMoved(false)
  }
  /** The same list, of what lies in a box rather than around a place. */
  const hrefOf = (box: string, view: Filters['view']) => {
    const { sort } = state.filters
    return listHref(state.place, {
      ...state.filters,
      near: null,
      radiusKm: null,
      page: null,
      sort: sort === 'distance' ? null : sort,
      zone: box,
      view,
    })
  }
  const searchHere = () => {
    if (!view) return
    const here = formatZone(view.bounds)
    shownTarget.current = here
    setMoved(false)
    void navigate(hrefOf(here, 'map'), { preventScrollReset: true })
  }
  const choose = (item: MapItem, byKeyboard: boolean) => {
    if (item.type === 'merchant' || isTogether(item)) {
      setChosen({ item, byKeyboard })
      onChoose(item.type === 'merchant' ? item.slug : null)
      if (map) keepAboveCard(map, item)
      return
    }
    setChosen(null)
    onChoose(null)
    setMoved(true)
    // The cluster goes as the map comes closer: what it held is reached from its place in the page.
    if (byKeyboard) markers.current?.focus({ preventScroll: true })
    map?.fitBounds(corners(clusterBounds(item)), { padding: 80, maxZoom: 17 })
  }
  const close = () => {
    const key = chosen && keyOf(chosen.item)
    setChosen(null)
    onChoose(null)
    if (chosen?.byKeyboard) {
      const index = items.findIndex((item) => keyOf(item) === key)
      const button = markers.current?.children[index]?.querySelector('button')
      ;(button ?? markers.current)?.focus({ preventScroll: true })
    }
  }

  // A cluster at the edge counts or not as a whole; the list, of the very same part of the map, knows better.
  const listedHere =
    state.place.kind === 'merchants' &&
    state.list.total.exact &&
    view !== null &&
    formatZone(view.bounds) === zone

  if (broken) return <MapImpossible />
  const litListed = listed.find(({ slug }) => slug === lit)
  return (
    <>
      <div ref={container} className={canvas.canvas} />
      {map && view && (
        <>
          <Towns map={map} towns={basemap?.styleUrl ? [] : (basemap?.towns ?? [])} items={items} />
          <Markers
            map={map}
            items={items}
            listRef={markers}
            lit={litListed ? markerOf(items, litListed) : lit}
            selected={chosen && keyOf(chosen.item)}
            onLight={onLight}
            onSelect={choose}
          />
          <MapControls
            map={map}
            count={listedHere ? state.list.total.count : countIn(items, view.bounds)}
            // In a part of the map there are none.
            unplaced={zone === null ? unplaced : 0}
            busy={isFetching}
            failed={isError}
            moved={moved && formatZone(view.bounds) !== zone}
            styled={Boolean(basemap?.styleUrl)}
            onMoved={() => setMoved(true)}
            onRecenter={recenter}
            onSearchHere={searchHere}
            onRetry={() => void refetch()}
          />
          {chosen && (
            <MapCard
              key={keyOf(chosen.item)}
              item={chosen.item}
              filters={filters}
              allHref={hrefOf(cardZone(chosen.item), 'list')}
              focused={chosen.byKeyboard}
              onClose={close}
            />
          )}
        </>
      )}
    </>
  )
}

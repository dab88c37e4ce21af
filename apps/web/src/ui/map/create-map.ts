import type { Basemap } from '@dansmazone/contract/basemap'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { coloursIn, ownStyle } from './own-style.ts'
import { highestZoom, type Bounds, type Place } from './view-box.ts'

// A file of our own: a worker made of text would need a laxer security policy.
setWorkerUrl(workerUrl)

export type { MapLibreMap }

type Parts = {
  container: HTMLElement
  basemap: Basemap | null
  bounds: Bounds
  exact: boolean
  title: string
}

export const corners = ({ west, south, east, north }: Bounds): [number, number, number, number] => [
  west,
  south,
  east,
  north,
]

/** A part of the map that was chosen is shown as it was; else markers have room at the edges, and one alone what is around. */
export const fittingOf = (exact: boolean): { padding: number; maxZoom: number } =>
  exact ? { padding: 0, maxZoom: highestZoom } : { padding: 32, maxZoom: 13 }

/** Beyond its box, and as much around it as a screen may show, the basemap leads nowhere. */
const wider = ([west, south, east, north]: Basemap['bbox']): Basemap['bbox'] => {
  const [width, height] = [(east - west) / 2, (north - south) / 2]
  return [west - width, south - height, east + width, north + height]
}

/** The map flat and the north up: nothing to turn, nothing to get lost in. Throws where WebGL is missing. */
export const createMap = ({ container, basemap, bounds, exact, title }: Parts): MapLibreMap => {
  const own = () => ownStyle(basemap, coloursIn(container))
  const styleUrl = basemap?.styleUrl
  const map = new MapLibreMap({
    container,
    style: styleUrl ?? own(),
    bounds: corners(bounds),
    fitBoundsOptions: fittingOf(exact),
    maxZoom: highestZoom,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: { 'Map.Title': title },
    ...(basemap && !styleUrl && { maxBounds: wider(basemap.bbox) }),
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  if (styleUrl !== undefined) {
    // A style that does not arrive leaves the outlines.
    let arrived = false
    map.once('style.load', () => {
      arrived = true
    })
    map.on('error', () => {
      if (!arrived) map.setStyle(own())
    })
  } else {
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const redraw = () => map.setStyle(own())
    scheme.addEventListener('change', redraw)
    map.on('remove', () => scheme.removeEventListener('change', redraw))
  }
  return map
}

/** Room for a card at the foot of the map, in pixels. */
const cardHeight = 290

/** Moves a place that the card would cover up above it. */
export const keepAboveCard = (map: MapLibreMap, { lat, lon }: Place): void => {
  const { clientHeight } = map.getContainer()
  const hidden = map.project([lon, lat]).y - Math.max(clientHeight - cardHeight, clientHeight / 3)
  if (hidden > 0) map.panBy([0, hidden])
}

export const boundsShown = (map: MapLibreMap): Bounds => {
  const bounds = map.getBounds()
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  }
}

import type { Basemap } from '@dansmazone/contract/basemap'
import type { StyleSpecification } from 'maplibre-gl'

const tokens = ['stone', 'card', 'line', 'line-strong', 'pastel-tint'] as const
type Colours = Record<(typeof tokens)[number], string>

/** The colours of the site as they are now, light or dark, in words that a canvas knows. */
export const coloursIn = (element: HTMLElement): Colours => {
  const probe = element.ownerDocument.createElement('span')
  element.append(probe)
  const read = (token: string) => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(tokens.map((token) => [token, read(token)])) as Colours
  probe.remove()
  return colours
}

type Geometry = Basemap['sea']
type Edges = Basemap['bbox']
type Position = Geometry['coordinates'][number][number][number]

/** Farther than any screen shows. */
const farDegrees = 30

/** What the edge of the basemap cuts goes on beyond it, so that no map ends in a straight line. */
const beyondEdges = (
  { type, coordinates }: Geometry,
  [west, south, east, north]: Edges,
): Geometry => ({
  type,
  coordinates: coordinates.map((rings) =>
    rings.map((ring) =>
      ring.map(([lon, lat]): Position => [
        lon + (lon <= west ? -farDegrees : lon >= east ? farDegrees : 0),
        lat + (lat <= south ? -farDegrees : lat >= north ? farDegrees : 0),
      ]),
    ),
  ),
})

/** The outlines of areas without what only cuts them at the edge of the basemap. */
const linesWithin = (
  { coordinates }: Geometry,
  [west, south, east, north]: Edges,
): Position[][] => {
  const cut = ([lon, lat]: Position, [otherLon, otherLat]: Position) =>
    [west, east].some((edge) => lon === edge && otherLon === edge) ||
    [south, north].some((edge) => lat === edge && otherLat === edge)
  const lines: Position[][] = []
  for (const ring of coordinates.flat()) {
    let line: Position[] = []
    for (const [index, position] of ring.entries()) {
      const before = ring[index - 1]
      if (before && cut(before, position)) {
        lines.push(line)
        line = []
      }
      line.push(position)
    }
    lines.push(line)
  }
  return lines.filter(({ length }) => length > 1)
}

/** The territory drawn from its own outlines: nothing is asked from anywhere else. */
export const ownStyle = (basemap: Basemap | null, colours: Colours): StyleSpecification => {
  const background = {
    id: 'background',
    type: 'background' as const,
    paint: { 'background-color': colours.stone },
  }
  if (!basemap) return { version: 8, sources: {}, layers: [background] }
  const { bbox, departments, outline } = basemap
  const sea = beyondEdges(basemap.sea, bbox)
  const neighbours = {
    type: 'Feature' as const,
    properties: {},
    geometry: {
      type: 'MultiLineString' as const,
      coordinates: basemap.neighbours.features.flatMap(({ geometry }) =>
        linesWithin(geometry, bbox),
      ),
    },
  }
  const area = (geometry: Geometry) => ({
    type: 'geojson' as const,
    data: { type: 'Feature' as const, properties: {}, geometry },
  })
  const line = (id: string, source: string, color: string, width: number) => ({
    id,
    type: 'line' as const,
    source,
    layout: { 'line-join': 'round' as const },
    paint: { 'line-color': color, 'line-width': width },
  })
  const fill = (source: string, color: string) => ({
    id: source,
    type: 'fill' as const,
    source,
    paint: { 'fill-color': color, 'fill-antialias': false },
  })
  return {
    version: 8,
    sources: {
      departments: { type: 'geojson', data: departments },
      neighbours: { type: 'geojson', data: neighbours },
      outline: area(outline),
      sea: area(sea),
    },
    layers: [
      background,
      fill('sea', colours['pastel-tint']),
      fill('departments', colours.card),
      line('neighbour-lines', 'neighbours', colours.line, 1),
      line('department-lines', 'departments', colours['line-strong'], 0.75),
      line('outline-line', 'outline', colours['line-strong'], 2),
    ],
  }
}

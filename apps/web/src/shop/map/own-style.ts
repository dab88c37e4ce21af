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

/** The territory drawn from its own outlines: nothing is asked from anywhere else. */
export const ownStyle = (basemap: Basemap | null, colours: Colours): StyleSpecification => {
  const background = {
    id: 'background',
    type: 'background' as const,
    paint: { 'background-color': colours.stone },
  }
  if (!basemap) return { version: 8, sources: {}, layers: [background] }
  const { departments, neighbours, outline, sea } = basemap
  const area = (geometry: Basemap['sea']) => ({
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

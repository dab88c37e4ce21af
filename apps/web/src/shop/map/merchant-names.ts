import { boxAround, overlaps, type Circle, type ScreenBox } from '#ui/map/boxes.ts'
import { keyOf, radiusOf, type MapItem } from './map-items.ts'

type View = { project: (item: MapItem) => { x: number; y: number }; zoom: number }

/** From there on there is room for names. */
const namedZoom = 12

const letterWidth = 7.5
const widest = 192
const lineHeight = 22

/** As `markers.module.css` places it under its marker. */
const below = 16

/** The merchants whose name can be written under their marker without covering anything. */
export const merchantNames = (items: MapItem[], { project, zoom }: View): Set<string> => {
  if (zoom < namedZoom) return new Set()
  const markers = items.map((item): Circle & { key: string } => {
    const { x, y } = project(item)
    return { x, y, radius: radiusOf(item), key: keyOf(item) }
  })
  const names: ScreenBox[] = []
  const named = new Set<string>()
  for (const [index, item] of items.entries()) {
    const marker = markers[index]
    if (item.type !== 'merchant' || !marker) continue
    const half = Math.min(item.name.length * letterWidth + 16, widest) / 2
    const box = {
      left: marker.x - half,
      right: marker.x + half,
      top: marker.y + below,
      bottom: marker.y + below + lineHeight,
    }
    const covers = markers.some(
      (other) => other.key !== marker.key && overlaps(box, boxAround(other)),
    )
    if (covers || names.some((name) => overlaps(box, name))) continue
    names.push(box)
    named.add(marker.key)
  }
  return named
}

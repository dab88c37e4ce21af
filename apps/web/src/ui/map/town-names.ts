import type { Basemap } from '@dansmazone/contract/basemap'
import { boxAround, overlaps, type Circle, type ScreenBox } from './boxes.ts'

export type Town = Basemap['towns'][number]
type Point = { x: number; y: number }
type View = {
  project: (town: Town) => Point
  width: number
  height: number
  zoom: number
  markers: Circle[]
}
export type TownName = { town: Town; top: number }

/** From afar only large towns are named; closer, all that are known. */
const smallest = (zoom: number) =>
  zoom < 7 ? 30_000 : zoom < 8 ? 12_000 : zoom < 9 ? 6000 : zoom < 10 ? 2500 : zoom < 11 ? 800 : 0

const letterWidth = 7.5
const lineHeight = 20
const apart = 6

/** Names that fit without touching each other, the largest towns first. */
export const townNames = (towns: Town[], view: View): TownName[] => {
  const taken: ScreenBox[] = []
  const names: TownName[] = []
  const least = smallest(view.zoom)
  for (const town of towns) {
    if (town.population < least) continue
    const { x, y } = view.project(town)
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue
    // The name goes under the marker that covers its town.
    const cover = view.markers.find(
      (marker) => Math.hypot(marker.x - x, marker.y - y) < marker.radius + apart,
    )
    const top = cover ? cover.y - y + cover.radius + 1 : -lineHeight / 2
    const half = (town.name.length * letterWidth) / 2 + apart
    const box = { left: x - half, right: x + half, top: y + top, bottom: y + top + lineHeight }
    const touches = taken.some((other) => overlaps(box, other))
    const hidden = view.markers.some((marker) => overlaps(box, boxAround(marker)))
    const whole = box.left >= 0 && box.right <= view.width
    if (touches || hidden || !whole) continue
    taken.push(box)
    names.push({ town, top })
  }
  return names
}

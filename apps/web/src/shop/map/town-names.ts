import type { Basemap } from '@dansmazone/contract/basemap'

export type Town = Basemap['towns'][number]
type Point = { x: number; y: number }
type Marker = Point & { radius: number }
type View = {
  project: (town: Town) => Point
  width: number
  height: number
  zoom: number
  markers: Marker[]
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
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
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
    const touches = taken.some(
      (other) =>
        box.left < other.right &&
        box.right > other.left &&
        box.top < other.bottom &&
        box.bottom > other.top,
    )
    const hidden = view.markers.some(
      (marker) =>
        marker.x > box.left - marker.radius &&
        marker.x < box.right + marker.radius &&
        marker.y > box.top - marker.radius &&
        marker.y < box.bottom + marker.radius,
    )
    const whole = box.left >= 0 && box.right <= view.width
    if (touches || hidden || !whole) continue
    taken.push(box)
    names.push({ town, top })
  }
  return names
}

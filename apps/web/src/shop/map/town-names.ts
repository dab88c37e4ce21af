import type { Basemap } from '@dansmazone/contract/basemap'

export type Town = Basemap['towns'][number]
type Point = { x: number; y: number }
type View = {
  project: (town: Town) => Point
  width: number
  height: number
  zoom: number
  /** Middles of markers: a name goes under the one that covers its town. */
  markers: Point[]
}
export type TownName = { town: Town; top: number }

/** From afar only large towns are named; closer, all that are known. */
const smallest = (zoom: number) =>
  zoom < 7 ? 30_000 : zoom < 8 ? 12_000 : zoom < 9 ? 6000 : zoom < 10 ? 3000 : 0

const letterWidth = 7.5
const lineHeight = 20
const apart = 6
const markerRadius = 24

/** Names that fit without touching each other, the largest towns first. */
export const townNames = (towns: Town[], view: View): TownName[] => {
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  const names: TownName[] = []
  const least = smallest(view.zoom)
  for (const town of towns) {
    if (town.population < least) break
    const { x, y } = view.project(town)
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue
    const covered = view.markers.some((marker) => Math.hypot(marker.x - x, marker.y - y) < 30)
    const top = covered ? markerRadius + 4 : -lineHeight / 2
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
        marker.x > box.left - markerRadius &&
        marker.x < box.right + markerRadius &&
        marker.y > box.top - markerRadius + apart &&
        marker.y < box.bottom + markerRadius - apart &&
        !(covered && Math.hypot(marker.x - x, marker.y - y) < 30),
    )
    if (touches || hidden) continue
    taken.push(box)
    names.push({ town, top })
  }
  return names
}

import type { Place } from '#ui/map/view-box.ts'

export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Direction = (typeof directions)[number]

const earthMeters = 6_371_008
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** How far and in which direction a place lies from another; on the few kilometres of a commune the earth is flat. */
export const bearingOf = (from: Place, to: Place): { meters: number; direction: Direction } => {
  const north = radians(to.lat - from.lat) * earthMeters
  const east = radians(to.lon - from.lon) * earthMeters * Math.cos(radians((from.lat + to.lat) / 2))
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4))
  return {
    meters: Math.hypot(north, east),
    direction: directions[(eighth + directions.length) % directions.length] ?? 'n',
  }
}

/** As far as the API lets a pin stand from the middle of its commune. */
export const farthestMeters = 20_000

/** Nearer, one is at the middle. */
export const centreMeters = 30

/** Five decimals are about a metre. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

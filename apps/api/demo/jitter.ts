import type { Choices } from '#illustrations/random.ts'

const metresPerDegree = 111_195
const furthest = 400

/** A point at most 400 m away, any of them as likely, so that neighbours do not stand on each other. */
export function jitter({ lat, lon }: { lat: number; lon: number }, choices: Choices) {
  const distance = (furthest * Math.sqrt(choices.next())) / metresPerDegree
  const bearing = choices.range(0, 2 * Math.PI)
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
  return {
    lat: round(lat + distance * Math.cos(bearing)),
    lon: round(lon + (distance * Math.sin(bearing)) / Math.cos((lat * Math.PI) / 180)),
  }
}

import type { Commune } from '@dansmazone/contract/territory'
import type { QueryClient } from '@tanstack/react-query'
import { communeListQuery } from '#api/territories.ts'

export type LocateFailure = 'refused' | 'late' | 'unavailable' | 'network' | 'outside'

const farthestMeters = 30_000

const positionOf = () =>
  new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      timeout: 10_000,
      maximumAge: 300_000,
    }),
  )

// Two decimals are about a kilometre: enough to name the commune, too little to name the house.
const rounded = (degrees: number) => degrees.toFixed(2)

/** The position of the device as far as it is let go, or why there is none. */
const roundedPosition = async (): Promise<{ near: string } | LocateFailure> => {
  if (!('geolocation' in navigator)) return 'unavailable'
  try {
    const { coords } = await positionOf()
    return { near: `${rounded(coords.latitude)},${rounded(coords.longitude)}` }
  } catch (error) {
    if (!(error instanceof GeolocationPositionError)) return 'unavailable'
    if (error.code === GeolocationPositionError.PERMISSION_DENIED) return 'refused'
    return error.code === GeolocationPositionError.TIMEOUT ? 'late' : 'unavailable'
  }
}

/**
 * Of communes, the nearest first: a point that is only about right, by more than the way to one that is exact, tells less
 * than that one.
 */
export const likeliest = (communes: Commune[]): Commune | undefined => {
  const [nearest] = communes
  if (nearest?.precision !== 'approximate') return nearest
  const reach = (nearest.precisionKm ?? 0) * 1000
  const exact = communes.find(({ precision }) => precision === 'exact')
  return exact && (exact.distanceMeters ?? Infinity) <= reach ? exact : nearest
}

/** The commune the device is in. Its position is asked once, rounded before it is sent, and kept nowhere. */
export const locateCommune = async (queryClient: QueryClient): Promise<Commune | LocateFailure> => {
  const position = await roundedPosition()
  if (typeof position === 'string') return position
  const options = communeListQuery({ near: position.near, limit: 5 })
  try {
    const { items } = await queryClient.fetchQuery({ ...options, gcTime: 0 })
    const commune = likeliest(items)
    return commune && (commune.distanceMeters ?? 0) <= farthestMeters ? commune : 'outside'
  } catch {
    return 'network'
  }
}

import type { Commune } from '@dansmazone/contract/territory'
import type { QueryClient } from '@tanstack/react-query'
import { communeListQuery } from '#api/territories.ts'

export type LocateFailure = 'refused' | 'unavailable' | 'outside'

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

/** The commune the device is in. Its position is asked once, rounded before it is sent, and kept nowhere. */
export const locateCommune = async (queryClient: QueryClient): Promise<Commune | LocateFailure> => {
  if (!('geolocation' in navigator)) return 'unavailable'
  try {
    const { coords } = await positionOf()
    const near = `${rounded(coords.latitude)},${rounded(coords.longitude)}`
    const { items } = await queryClient.fetchQuery(communeListQuery({ near, limit: 1 }))
    const [commune] = items
    return commune && (commune.distanceMeters ?? 0) <= farthestMeters ? commune : 'outside'
  } catch (error) {
    const refused =
      error instanceof GeolocationPositionError &&
      error.code === GeolocationPositionError.PERMISSION_DENIED
    return refused ? 'refused' : 'unavailable'
  }
}

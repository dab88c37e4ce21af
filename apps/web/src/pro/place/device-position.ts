import type { Place } from '#ui/map/view-box.ts'

export type PositionFailure = 'refused' | 'late' | 'unavailable'

/** Where the device is, as well as it can tell, asked once: one stands at the door. */
export const devicePosition = (): Promise<Place | PositionFailure> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve('unavailable')
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code }) =>
        resolve(
          code === GeolocationPositionError.PERMISSION_DENIED
            ? 'refused'
            : code === GeolocationPositionError.TIMEOUT
              ? 'late'
              : 'unavailable',
        ),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  })

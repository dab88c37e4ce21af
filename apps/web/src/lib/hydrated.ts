import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in what the server sends and while the browser takes it over; true once scripts answer. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

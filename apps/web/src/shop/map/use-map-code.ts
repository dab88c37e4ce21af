import { useEffect, useState } from 'react'
import type { MapPanel } from './map-panel.tsx'

type Code = { MapPanel: typeof MapPanel }

/** The server shows no map: its build goes without. */
const load = import.meta.env.SSR ? null : () => import('./map-panel.tsx')

/** The code of the map, which is large, once one wants to see it. */
export const useMapCode = () => {
  const [code, setCode] = useState<Code | null>(null)
  const [tried, setTried] = useState(0)
  const [failed, setFailed] = useState(false)

  // It comes over the network, which React knows nothing of.
  useEffect(() => {
    let wanted = true
    load?.().then(
      (loaded) => wanted && setCode(loaded),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [tried])

  const retry = () => {
    setFailed(false)
    setTried(tried + 1)
  }
  return { code, failed, retry }
}

import { useEffect, useState } from 'react'

type Code = typeof import('./map-panel.tsx')

/** The code of the map, which is large, once one wants to see it. */
export const useMapCode = () => {
  const [code, setCode] = useState<Code | null>(null)
  const [tried, setTried] = useState(0)
  const [failed, setFailed] = useState(false)

  // It comes over the network, which React knows nothing of.
  useEffect(() => {
    let wanted = true
    // The server shows no map: its build goes without.
    if (import.meta.env.SSR) return undefined
    import('./map-panel.tsx').then(
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

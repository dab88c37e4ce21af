import type { Basemap } from '@dansmazone/contract/basemap'
import { useCallback, useRef, useState } from 'react'
import { boundsShown, createMap, type MapLibreMap } from './create-map.ts'
import type { Bounds } from './view-box.ts'

export type View = { bounds: Bounds; zoom: number }

type Parts = { basemap: Basemap | null; bounds: Bounds; exact: boolean; title: string }

/** The map in its element, what one sees of it, and whether one has moved it oneself. */
export const useMap = (parts: Parts) => {
  // A map is made once of its element; what changes later is told to it.
  const initial = useRef(parts)
  const [map, setMap] = useState<MapLibreMap | null>(null)
  const [view, setView] = useState<View | null>(null)
  const [moved, setMoved] = useState(false)
  const [broken, setBroken] = useState(false)

  const container = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined
    let made: MapLibreMap
    try {
      made = createMap({ container: element, ...initial.current })
    } catch {
      setBroken(true)
      return undefined
    }
    const look = () => setView({ bounds: boundsShown(made), zoom: made.getZoom() })
    made.on('moveend', ({ originalEvent }) => {
      if (originalEvent) setMoved(true)
      look()
    })
    made.on('resize', look)
    look()
    setMap(made)
    return () => {
      setMap(null)
      made.remove()
    }
  }, [])

  return { container, map, view, moved, setMoved, broken }
}

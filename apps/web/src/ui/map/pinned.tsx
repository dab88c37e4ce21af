import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { MapLibreMap } from './create-map.ts'
import css from './pinned.module.css'

type Props = { map: MapLibreMap; lat: number; lon: number; children: ReactNode }

/** Something that stays at its place of the map; out of sight, it is out of reach of the keyboard too. */
export const Pinned = ({ map, lat, lon, children }: Props) => {
  const pin = useRef<HTMLLIElement>(null)

  // The map moves frame by frame, outside React.
  useLayoutEffect(() => {
    const place = () => {
      if (!pin.current) return
      const { x, y } = map.project([lon, lat])
      const { clientWidth, clientHeight } = map.getContainer()
      const seen = x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight
      pin.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
      pin.current.style.visibility = seen ? 'visible' : 'hidden'
    }
    place()
    map.on('move', place)
    map.on('resize', place)
    return () => {
      map.off('move', place)
      map.off('resize', place)
    }
  }, [map, lat, lon])

  return (
    <li ref={pin} className={css.pin}>
      {children}
    </li>
  )
}

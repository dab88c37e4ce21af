import { MapPin } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { MapLibreMap } from '#ui/map/create-map.ts'
import { Pinned } from '#ui/map/pinned.tsx'
import type { Place } from '#ui/map/view-box.ts'
import css from './place.module.css'

type Props = {
  map: MapLibreMap
  at: Place
  onMove: (to: Place) => void
  describedBy: string
}

const step = 24
const fineStep = 4

const arrows: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** The pin itself: dragged, or moved with the arrow keys. */
export const Pin = ({ map, at, onMove, describedBy }: Props) => {
  const { t } = useI18n()
  const [dragged, setDragged] = useState<Place | null>(null)
  /** From the point of the pin to where it was taken hold of. */
  const grip = useRef({ x: 0, y: 0 })
  const shown = dragged ?? at
  const placeAt = (x: number, y: number): Place => {
    const { lat, lng } = map.unproject([x, y])
    return { lat, lon: lng }
  }
  const pointOf = ({ clientX, clientY }: PointerEvent) => {
    const box = map.getContainer().getBoundingClientRect()
    return { x: clientX - box.left - grip.current.x, y: clientY - box.top - grip.current.y }
  }
  const take = (event: PointerEvent<HTMLButtonElement>) => {
    grip.current = { x: 0, y: 0 }
    const point = pointOf(event)
    const pin = map.project([at.lon, at.lat])
    grip.current = { x: point.x - pin.x, y: point.y - pin.y }
    event.currentTarget.setPointerCapture(event.pointerId)
    setDragged(at)
  }
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!dragged) return
    const { x, y } = pointOf(event)
    setDragged(placeAt(x, y))
  }
  const drop = () => {
    if (!dragged) return
    setDragged(null)
    if (dragged !== at) onMove(dragged)
  }
  const nudge = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (!arrow) return
    event.preventDefault()
    const length = event.shiftKey ? fineStep : step
    const { x, y } = map.project([at.lon, at.lat])
    const to = placeAt(x + arrow[0] * length, y + arrow[1] * length)
    onMove(to)
    if (!map.getBounds().contains([to.lon, to.lat])) map.panTo([to.lon, to.lat])
  }
  return (
    <ul className={css.pins}>
      <Pinned map={map} lat={shown.lat} lon={shown.lon}>
        <button
          type="button"
          className={css.pin}
          aria-label={t.proPlace.map.pin}
          aria-describedby={describedBy}
          data-dragged={dragged !== null || undefined}
          onPointerDown={take}
          onPointerMove={drag}
          onPointerUp={drop}
          onPointerCancel={() => setDragged(null)}
          onKeyDown={nudge}
        >
          <Icon as={MapPin} size={44} />
        </button>
      </Pinned>
    </ul>
  )
}

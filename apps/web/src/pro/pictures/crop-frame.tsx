import type { Image } from '@dansmazone/contract/media'
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { movedBox, resizedBox, type Box, type Corner } from '#lib/crop-box.ts'
import { mediaAddress } from '#lib/media-address.ts'
import css from './pictures.module.css'

export type Quarter = 0 | 90 | 180 | 270

type Props = {
  image: Image
  rotate: Quarter
  box: Box
  steepness: number | null
  onBox: (box: Box) => void
}

const corners: Corner[] = ['nw', 'ne', 'sw', 'se']
const step = 0.02
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}
const percent = (share: number) => `${share * 100}%`

/** The picture as it is turned, and over it the frame of what is kept: moved and sized by pointer or arrows. */
export const CropFrame = ({ image, rotate, box, steepness, onBox }: Props) => {
  const { t } = useI18n()
  const ground = useRef<HTMLDivElement>(null)
  const drag = useRef<{ x: number; y: number; box: Box; corner: Corner | null } | null>(null)
  const lying = rotate % 180 !== 0
  const ratio = image.width / image.height

  const begin = (event: PointerEvent<HTMLElement>) => {
    const corner = corners.find((each) => each === (event.target as HTMLElement).dataset['corner'])
    drag.current = { x: event.clientX, y: event.clientY, box, corner: corner ?? null }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const pull = (event: PointerEvent<HTMLElement>) => {
    const size = ground.current?.getBoundingClientRect()
    const from = drag.current
    if (!from || !size) return
    const dx = (event.clientX - from.x) / size.width
    const dy = (event.clientY - from.y) / size.height
    onBox(
      from.corner
        ? resizedBox(from.box, from.corner, dx, dy, steepness)
        : movedBox(from.box, dx, dy),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (!arrow) return
    event.preventDefault()
    onBox(event.shiftKey ? resizedBox(box, 'se', ...arrow, steepness) : movedBox(box, ...arrow))
  }
  return (
    <div
      ref={ground}
      className={css.ground}
      style={{
        aspectRatio: lying ? 1 / ratio : ratio,
        ['--turned' as string]: lying ? 1 / ratio : ratio,
      }}
    >
      <img
        src={mediaAddress(image.url)}
        alt={image.alt}
        draggable={false}
        style={{
          width: lying ? percent(ratio) : '100%',
          height: lying ? percent(1 / ratio) : '100%',
          transform: `translate(-50%, -50%) rotate(${rotate}deg)`,
        }}
      />
      <button
        type="button"
        className={css.cropBox}
        aria-label={t.proProducts.pictures.cropFrame}
        style={{
          left: percent(box.x),
          top: percent(box.y),
          width: percent(box.width),
          height: percent(box.height),
        }}
        onPointerDown={begin}
        onPointerMove={pull}
        onPointerUp={() => (drag.current = null)}
        onPointerCancel={() => (drag.current = null)}
        onKeyDown={onKeyDown}
      >
        {corners.map((corner) => (
          <span key={corner} className={css.corner} data-corner={corner} />
        ))}
      </button>
    </div>
  )
}

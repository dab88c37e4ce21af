import type { SheetImage } from '@dansmazone/contract/merchant-sheet'
import { useLayoutEffect, useRef, type MouseEvent } from 'react'

export const reordered = (images: SheetImage[], from: number, to: number): SheetImage[] => {
  const image = images[from]
  return image ? images.toSpliced(from, 1).toSpliced(to, 0, image) : images
}

type Moved = { button: HTMLButtonElement; item: HTMLLIElement | null }

/** What a button to move a picture does. The keyboard stays on it, or on the picture where the button is gone at the end. */
export const useMoving = (images: SheetImage[], onChange: (images: SheetImage[]) => void) => {
  const moved = useRef<Moved | null>(null)
  useLayoutEffect(() => {
    if (!moved.current) return
    const { button, item } = moved.current
    moved.current = null
    if (button.isConnected) button.focus()
    else item?.focus()
  }, [images])
  return (from: number, to: number) =>
    ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      moved.current = { button: currentTarget, item: currentTarget.closest('li') }
      onChange(reordered(images, from, to))
    }
}

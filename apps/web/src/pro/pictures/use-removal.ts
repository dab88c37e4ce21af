import type { SheetImage } from '@dansmazone/contract/merchant-sheet'
import { useLayoutEffect, useRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { putBack } from '#lib/put-back.ts'
import { useToast } from '#ui/toast.tsx'

/** Takes a picture away, with the way back. `place`: the id of what takes the focus, as the button is gone. */
export const useRemoval = (
  images: SheetImage[],
  onChange: (images: SheetImage[]) => void,
  place: string,
): ((index: number) => void) => {
  const { t } = useI18n()
  const toast = useToast()
  // The way back is taken seconds later, when much may have changed.
  const latest = useRef({ images, onChange })
  useLayoutEffect(() => {
    latest.current = { images, onChange }
  })
  return (index) => {
    const image = images[index]
    if (!image) return
    onChange(images.toSpliced(index, 1))
    document.getElementById(place)?.focus()
    const run = () => latest.current.onChange(putBack(latest.current.images, image, index))
    toast({ text: t.proShop.photos.removed, action: { label: t.form.undo, run } })
  }
}

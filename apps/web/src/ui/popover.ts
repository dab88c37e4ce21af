import type { FocusEvent } from 'react'

/** A popover over the page closes when the focus goes on behind it, where nobody would see it. */
export const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
  if (!relatedTarget || currentTarget.contains(relatedTarget)) return
  if (currentTarget.matches(':popover-open')) currentTarget.hidePopover()
}

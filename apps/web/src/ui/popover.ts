import type { FocusEvent } from 'react'

/** A popover over the page closes when the focus goes on behind it, where nobody would see it. */
export const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
  if (!relatedTarget || currentTarget.contains(relatedTarget)) return
  // What holds the popover takes the focus when a label or plain text inside it is pressed.
  if (relatedTarget.contains(currentTarget)) return
  if (currentTarget.matches(':popover-open')) currentTarget.hidePopover()
}

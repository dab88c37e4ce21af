/** As the `ref` of what takes the focus when it arrives: what had it is gone. */
export const focused = (element: HTMLElement | null): void => element?.focus()

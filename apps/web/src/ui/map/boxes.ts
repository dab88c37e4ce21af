/** A rectangle of the screen, in pixels. */
export type ScreenBox = { left: number; right: number; top: number; bottom: number }

export type Circle = { x: number; y: number; radius: number }

export const overlaps = (one: ScreenBox, other: ScreenBox): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top

export const boxAround = ({ x, y, radius }: Circle): ScreenBox => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

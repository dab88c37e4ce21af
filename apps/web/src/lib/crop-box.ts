/** A frame over a picture, in shares of its width and height. */
export type Box = { x: number; y: number; width: number; height: number }
export type Corner = 'nw' | 'ne' | 'sw' | 'se'

const least = 0.1

const within = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)

/** The largest frame in the middle; `steepness` is its height over its width, in shares. */
export const largestBox = (steepness: number | null): Box => {
  if (steepness === null) return { x: 0, y: 0, width: 1, height: 1 }
  const width = Math.min(1, 1 / steepness)
  const height = width * steepness
  return { x: (1 - width) / 2, y: (1 - height) / 2, width, height }
}

/** The steepness that gives a ratio of width to height on a picture of these pixels. */
export const steepnessOf = (ratio: number, width: number, height: number): number =>
  width / (ratio * height)

export const movedBox = (box: Box, dx: number, dy: number): Box => ({
  ...box,
  x: within(box.x + dx, 0, 1 - box.width),
  y: within(box.y + dy, 0, 1 - box.height),
})

/** Pulled by a corner, the one across staying where it is. */
export const resizedBox = (
  { x, y, width, height }: Box,
  corner: Corner,
  dx: number,
  dy: number,
  steepness: number | null,
): Box => {
  const [west, north] = [corner.endsWith('w'), corner.startsWith('n')]
  const roomX = west ? x + width : 1 - x
  const roomY = north ? y + height : 1 - y
  const wanted = within(width + (west ? -dx : dx), least, roomX)
  const tall = steepness === null ? height + (north ? -dy : dy) : wanted * steepness
  const nextHeight = within(tall, steepness === null ? least : 0, roomY)
  const nextWidth = steepness === null ? wanted : nextHeight / steepness
  return {
    x: west ? x + width - nextWidth : x,
    y: north ? y + height - nextHeight : y,
    width: nextWidth,
    height: nextHeight,
  }
}

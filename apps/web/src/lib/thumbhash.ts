import { thumbHashToAverageRGBA } from 'thumbhash'

/** The average colour of a picture, to paint its place until it comes; null when the hash is absent or damaged. */
export const thumbhashColour = (hash: string | null): string | null => {
  if (!hash) return null
  try {
    const bytes = Uint8Array.from(atob(hash), (character) => character.codePointAt(0) ?? 0)
    const { r, g, b } = thumbHashToAverageRGBA(bytes)
    const channels = [r, g, b].map((channel) => Math.round(Math.min(Math.max(channel, 0), 1) * 255))
    return channels.some(Number.isNaN) ? null : `rgb(${channels.join(' ')})`
  } catch {
    return null
  }
}

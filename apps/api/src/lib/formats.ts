import { parseBox, parseCoordinates } from './geo.ts'
import { parseInstant } from './instant.ts'

/** Formats of the query schemas beyond the standard ones; each has its message in `problem-texts.ts`. */
export const formats: Record<string, (text: string) => boolean> = {
  box: (text) => parseBox(text) !== null,
  coordinates: (text) => parseCoordinates(text) !== null,
  instant: (text) => parseInstant(text) !== null,
  'instant-or-now': (text) => text === 'now' || parseInstant(text) !== null,
}

/** Mean radius of the Earth, in metres (IUGG); the database's `position_of` uses the same. */
export const earthRadiusMeters = 6_371_008.8

/** The arc on the globe under a straight line, both in metres. */
export const arcOfChord = (chordMeters: number) =>
  2 * earthRadiusMeters * Math.asin(Math.min(chordMeters / (2 * earthRadiusMeters), 1))
